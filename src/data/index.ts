import { apiPrices } from './api-prices.ts';
import { benchmarks } from './benchmarks/index.ts';
import {
	biosSettings,
	boardItems,
	boardOutline,
	chapters,
	criteria,
	fanCurves,
	holes,
	slots,
	steps,
	tools,
	unplacedItems,
} from './assembly/index.ts';
import { arrivalChecks } from './arrival-checks.ts';
import { briefClaims, briefFigures, findings } from './brief/index.ts';
import { places } from './drawings/places.ts';
import { cardPlacements, memoryPopulations, pcieSlots } from './board-slots.ts';
import { builds } from './builds.ts';
import { compatibilityAssumptions, compatibilityRules } from './compatibility.ts';
import { cloudOffers } from './cloud-offers.ts';
import { electricityPrices } from './electricity.ts';
import { topics } from './facts/index.ts';
import { comparedSpeeds, memoryOptions } from './memory-options.ts';
import { gaps } from './gaps.ts';
import { firstAid } from './first-aid.ts';
import { maintenanceTasks } from './maintenance.ts';
import { memoryPrices } from './memory-prices.ts';
import { metrics } from './metrics.ts';
import { modelFiles, models } from './models.ts';
import { parts } from './parts/index.ts';
import { prices } from './prices.ts';
import { problems } from './problems/index.ts';
import { formats } from './quantisation.ts';
import { procedures, soakPhases } from './procedures/index.ts';
import { checkReferences } from './references.ts';
import type { Fact } from './schema/fact.ts';
import { allSpecKeys, type SpecKey } from './schema/part.ts';
import { type Quantity, unitQuantity } from './schema/units.ts';
import { knownStacks, softwareFloors } from './software.ts';
import { sources } from './sources/index.ts';
import { systems } from './systems.ts';
import { upgrades } from './upgrades.ts';
import { usages } from './usage.ts';
import { questions } from './questions.ts';
import { xidCodes } from './xid-codes.ts';

/*
 * The one door to the data: whoever imports records from here has had every reference between them checked.
 */
export {
	apiPrices,
	arrivalChecks,
	benchmarks,
	biosSettings,
	boardItems,
	boardOutline,
	briefClaims,
	briefFigures,
	builds,
	chapters,
	criteria,
	fanCurves,
	cloudOffers,
	electricityPrices,
	findings,
	formats,
	gaps,
	holes,
	memoryPrices,
	metrics,
	modelFiles,
	models,
	parts,
	prices,
	slots,
	problems,
	sources,
	steps,
	tools,
	unplacedItems,
	topics,
	usages,
};
export { knownStacks, procedures, soakPhases, softwareFloors };

export {
	cardPlacements,
	comparedSpeeds,
	compatibilityAssumptions,
	compatibilityRules,
	memoryOptions,
	memoryPopulations,
	pcieSlots,
};
export { places };
export { systems, upgrades };
export { firstAid, maintenanceTasks, questions, xidCodes };

/** A fact with what is known of it from its place: its id, its row's label and the address of that row. */
export interface IndexedFact {
	id: string;
	label: string;
	quantity: Quantity;
	fact: Fact;
	/** Site-relative address of the row that prints it. The brief's figures have none. */
	address: string | undefined;
}

/** Every fact of a part or topic by its id (`gpu.memory`). */
export const factIndex: ReadonlyMap<string, IndexedFact> = new Map([
	...parts.flatMap((part) =>
		Object.entries(part.specs).map(([key, fact]): [string, IndexedFact] => {
			const id = `${part.id}.${key}`;
			const { label, quantity } = allSpecKeys[key as SpecKey];
			const address = `/02-component-specifications/#spec-${part.id}-${key}`;
			return [id, { id, label: `${part.shortName}: ${label}`, quantity, fact, address }];
		})
	),
	...briefFigures.map(({ id: figure, label, figure: fact }): [string, IndexedFact] => {
		const id = `brief.${figure}`;
		const quantity = unitQuantity[fact.unit];
		return [id, { id, label: `The brief: ${label}`, quantity, fact, address: undefined }];
	}),
	...topics.flatMap((topic) =>
		Object.entries(topic.rows).map(([key, fact]): [string, IndexedFact] => {
			const id = `${topic.id}.${key}`;
			const address = `${topic.page}#fact-${topic.id}-${key}`;
			return [id, { id, label: fact.label, quantity: fact.quantity, fact, address }];
		})
	),
	...softwareFloors.flatMap(({ id: floor, name, minimum, recommended, newest }) =>
		Object.entries({ minimum, recommended, newest }).flatMap(([key, fact]): [string, IndexedFact][] => {
			const id = `${floor}.${key}`;
			const address = `/05-software-setup/#floor-${floor}`;
			return fact ? [[id, { id, label: `${name}: ${key}`, quantity: 'none', fact, address }]] : [];
		})
	),
]);

/** Kind of record, file and records: what `checkReferences` walks. A new kind of record is added here. */
checkReferences(
	[
		{ kind: 'source', file: 'src/data/sources/', records: sources },
		{ kind: 'part', file: 'src/data/parts/', records: parts },
		{ kind: 'topic', file: 'src/data/facts/', records: topics },
		{ kind: 'build', file: 'src/data/builds.ts', records: builds },
		{ kind: 'pcie-slot', file: 'src/data/board-slots.ts', records: pcieSlots },
		{ kind: 'card-placement', file: 'src/data/board-slots.ts', records: cardPlacements },
		{ kind: 'memory-population', file: 'src/data/board-slots.ts', records: memoryPopulations },
		{ kind: 'memory-option', file: 'src/data/memory-options.ts', records: memoryOptions },
		{ kind: 'compared-speed', file: 'src/data/memory-options.ts', records: comparedSpeeds },
		{ kind: 'compatibility-rule', file: 'src/data/compatibility.ts', records: compatibilityRules },
		{ kind: 'compatibility-assumption', file: 'src/data/compatibility.ts', records: compatibilityAssumptions },
		{ kind: 'price', file: 'src/data/prices.ts', records: prices },
		{ kind: 'arrival-check', file: 'src/data/arrival-checks.ts', records: arrivalChecks },
		{ kind: 'memory-price', file: 'src/data/memory-prices.ts', records: memoryPrices },
		{ kind: 'cloud-offer', file: 'src/data/cloud-offers.ts', records: cloudOffers },
		{ kind: 'api-price', file: 'src/data/api-prices.ts', records: apiPrices },
		{ kind: 'electricity-price', file: 'src/data/electricity.ts', records: electricityPrices },
		{ kind: 'upgrade', file: 'src/data/upgrades.ts', records: upgrades },
		{ kind: 'system', file: 'src/data/systems.ts', records: systems },
		{ kind: 'usage', file: 'src/data/usage.ts', records: usages },
		{ kind: 'brief-figure', file: 'src/data/brief/figures.ts', records: briefFigures },
		{ kind: 'metric', file: 'src/data/metrics.ts', records: metrics },
		{ kind: 'claim', file: 'src/data/brief/claims.ts', records: briefClaims },
		{ kind: 'procedure', file: 'src/data/procedures/', records: procedures },
		{ kind: 'soak-phase', file: 'src/data/procedures/index.ts', records: soakPhases },
		{ kind: 'software', file: 'src/data/software.ts', records: softwareFloors },
		{ kind: 'known-stack', file: 'src/data/software.ts', records: knownStacks },
		{ kind: 'finding', file: 'src/data/brief/findings.ts', records: findings },
		{ kind: 'model', file: 'src/data/models.ts', records: models },
		{ kind: 'model-file', file: 'src/data/models.ts', records: modelFiles },
		{ kind: 'gap', file: 'src/data/gaps.ts', records: gaps },
		{ kind: 'benchmark', file: 'src/data/benchmarks/', records: benchmarks },
		{ kind: 'chapter', file: 'src/data/assembly/chapters/', records: chapters },
		{ kind: 'step', file: 'src/data/assembly/chapters/', records: steps },
		{ kind: 'tool', file: 'src/data/assembly/tools.ts', records: tools },
		{ kind: 'bios-setting', file: 'src/data/assembly/bios.ts', records: biosSettings },
		{ kind: 'criterion', file: 'src/data/assembly/criteria.ts', records: criteria },
		{ kind: 'board-outline', file: 'src/data/assembly/geometry.ts', records: [boardOutline] },
		{ kind: 'unplaced-item', file: 'src/data/assembly/geometry.ts', records: unplacedItems },
		{ kind: 'board-item', file: 'src/data/assembly/geometry.ts', records: boardItems },
		{ kind: 'place', file: 'src/data/drawings/places.ts', records: places },
		{ kind: 'fan-curve', file: 'src/data/assembly/fan-curves.ts', records: fanCurves },
		{ kind: 'format', file: 'src/data/quantisation.ts', records: formats },
		{ kind: 'problem', file: 'src/data/problems/', records: problems },
		{ kind: 'question', file: 'src/data/questions.ts', records: questions },
		{ kind: 'maintenance', file: 'src/data/maintenance.ts', records: maintenanceTasks },
		{ kind: 'first-aid', file: 'src/data/first-aid.ts', records: firstAid },
		{ kind: 'xid', file: 'src/data/xid-codes.ts', records: xidCodes },
	],
	new Set(factIndex.keys())
);
