import { memoryOptions, memoryPrices } from '../../data/index.ts';
import type { Build } from '../../data/schema/build.ts';
import type { MemoryOption } from '../../data/schema/slots.ts';
import { totalUsd } from '../../domain/bom.ts';
import { formatNumber } from '../../format/units.ts';
import { machineMemory } from '../machine-memory.ts';
import { buildOf, partOf } from '../machine-price.ts';
import { briefRamUsdPerGb, usdPerGb } from '../memory-price-table.ts';
import { memoryVerdict, optionName, withModules } from '../memory-tables.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { latestMemoryPrice, modulesUsd, purchase } from './purchase.ts';
import { partsWords } from './states.ts';

/** A price per gigabyte with the day it holds for. */
interface MemoryPriceBasis {
	key: string;
	label: string;
	usdPerGb: number;
}

/** The brief's price, the press's of the first winter of the shortage, the newest a buyer paid. */
export function memoryPriceBases(): MemoryPriceBasis[] {
	const press = memoryPrices.find(({ series }) => series === 'press');
	if (!press) throw new RangeError('no press price of memory is recorded');
	const latest = latestMemoryPrice();
	return [
		{ key: 'brief', label: 'At the brief’s price', usdPerGb: briefRamUsdPerGb() },
		{ key: 'press', label: `At the press’s of ${press.date}`, usdPerGb: usdPerGb(press) },
		{ key: 'latest', label: `At a buyer’s of ${latest.date}`, usdPerGb: latest.usdPerGb },
	];
}

/** Modules a set needs beyond those of the base build, and their price, US dollars. */
export function memoryStepUsd(option: MemoryOption, priceUsdPerGb: number): number {
	const bought = purchase('base', withModules(option), 'brief').lines;
	return totalUsd(
		bought.map(({ part, quantity }) => ({ quantity: 1, unitPriceUsd: modulesUsd(part, quantity, priceUsdPerGb) }))
	);
}

/** Sets that hold more than the base build, at three prices per gigabyte. */
export function memoryStepTable(): TableViewModel {
	const bases = memoryPriceBases();
	const own = machineMemory(buildOf('base')).capacityGib ?? 0;
	const larger = memoryOptions.filter(
		(option) => (machineMemory(withModules(option)).capacityGib ?? 0) > own && !isProfile(option)
	);
	return {
		caption: 'What more system memory costs, by set of modules',
		note: 'Modules to buy at a price per gigabyte; what the old ones bring is not set against it. Three prices of three markets: the row shows how far they moved, not an offer.',
		columns: [
			{ key: 'option', label: 'Modules in the board' },
			{ key: 'capacity', label: 'Capacity', unit: 'GiB', numeric: true },
			{ key: 'bought', label: 'Bought' },
			...bases.map(({ key, label }) => ({ key, label, unit: 'USD', numeric: true })),
			{ key: 'verdict', label: 'On this board' },
		],
		rows: larger.map((option): Row => {
			const build = withModules(option);
			return {
				id: `state-memory-${option.id}`,
				highlighted: option.id === '8x32',
				cells: {
					option: { text: optionName(option), href: `/02-component-specifications/#memory-option-${option.id}` },
					capacity: formatNumber(machineMemory(build).capacityGib ?? NaN),
					bought: partsWords(purchase('base', build, 'brief').lines),
					...Object.fromEntries(
						bases.map(({ key, usdPerGb: price }) => [key, formatNumber(memoryStepUsd(option, price), { decimals: 0 })])
					),
					verdict: verdictCell(build),
				},
			};
		}),
	};
}

function verdictCell(build: Build): Cell {
	const { verdict, reason } = memoryVerdict(build);
	return { verdict, detail: reason === '' ? undefined : reason };
}

/** Overclocking kits are compared in document 02: no price per gigabyte here was seen for one. */
function isProfile({ lines }: MemoryOption): boolean {
	return lines.some(({ part }) => partOf(part).specs['memory-profile'] !== undefined);
}
