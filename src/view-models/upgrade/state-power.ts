import { compatibilityRules } from '../../data/index.ts';
import { formatAmps, formatNumber, NO_BREAK_SPACE } from '../../format/units.ts';
import { partOfRole } from '../build-lines.ts';
import { checkOf, compatibilityOf, type CompatibilityCheck, verdictWords } from '../compatibility.ts';
import { buildOf } from '../machine-price.ts';
import { type MachinePower, machinePower } from '../power.ts';
import { circuitCell } from '../power-table.ts';
import { richText } from '../rich-text.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { stateIds } from './states.ts';

const whole = { decimals: 0 };

/** What the rule on the rating says of the supply, with the name of the supply. */
function supplyCell(id: string): Cell {
	const build = buildOf(id);
	const rule = compatibilityRules.find((candidate) => candidate.id === 'psu-load');
	if (!rule) throw new RangeError('there is no compatibility rule "psu-load"');
	return {
		verdict: verdictWords[checkOf(build, rule).result.verdict],
		detail: partOfRole(build, 'psu')?.shortName,
	};
}

/** The smallest US circuit that carries the state for hours, in one piece, with the current. */
function wallCell(peak: MachinePower): Cell {
	const { text = '', detail } = circuitCell(peak);
	const current = formatAmps(peak.wallA);
	return {
		text: text.replaceAll(' ', NO_BREAK_SPACE),
		detail: typeof detail === 'string' ? `${current}, ${detail}` : current,
	};
}

function powerRow(id: string): Row {
	const build = buildOf(id);
	const peak = machinePower({ build: id });
	const bound = machinePower({ build: id, load: 'gpu-bound' });
	return {
		id: `state-${id}-power`,
		highlighted: id === 'base',
		cells: {
			state: build.name,
			dc: formatNumber(peak.dcW, whole),
			bound: formatNumber(bound.dcW, whole),
			rated: formatNumber(peak.psuRatedW, whole),
			share: formatNumber(peak.psuShare * 100, whole),
			wall: formatNumber(peak.wallW, whole),
			supply: supplyCell(id),
			circuit: wallCell(peak),
		},
	};
}

/** Every state: draw against its supply and against a wall circuit. */
export function statePowerTable(): TableViewModel {
	return {
		caption: 'Upgrade states side by side: power, supply and circuit',
		note: 'Estimates: nobody has metered this machine. Peak: cards and processor at their limits together. GPU-bound: the processor only feeds the cards.',
		columns: [
			{ key: 'state', label: 'State' },
			{ key: 'dc', label: 'Peak, DC', unit: 'W', numeric: true },
			{ key: 'bound', label: 'GPU-bound, DC', unit: 'W', numeric: true },
			{ key: 'rated', label: 'Supply', unit: 'W', numeric: true },
			{ key: 'share', label: 'Of its rating', unit: '%', numeric: true },
			{ key: 'wall', label: 'Peak, wall', unit: 'W', numeric: true },
			{ key: 'supply', label: 'The supply' },
			{ key: 'circuit', label: 'Circuit for hours' },
		],
		rows: stateIds().map(powerRow),
	};
}

function changedRow(state: string, before: CompatibilityCheck, after: CompatibilityCheck): Row {
	const { rule, result } = after;
	return {
		id: `state-${state}-rule-${rule.id}`,
		group: buildOf(state).name,
		cells: {
			rule: { text: rule.label, href: `/02-component-specifications/#compat-${rule.id}` },
			before: { verdict: verdictWords[before.result.verdict] },
			after: { verdict: verdictWords[result.verdict], detail: result.reason },
			remedy: rule.remedy === undefined ? '' : { rich: richText(rule.remedy) },
		},
	};
}

/** Rules of the compatibility matrix that a state answers otherwise than the base build does. */
export function changedRulesTable(): TableViewModel {
	const base = compatibilityOf(buildOf('base'));
	return {
		caption: 'What each state changes in the compatibility rules',
		note: 'Only rules whose verdict differs from the base build. The others are in document 02.',
		columns: [
			{ key: 'rule', label: 'Rule' },
			{ key: 'before', label: 'Base build' },
			{ key: 'after', label: 'In this state' },
			{ key: 'remedy', label: 'What to do' },
		],
		rows: stateIds()
			.filter((id) => id !== 'base')
			.flatMap((id) =>
				compatibilityOf(buildOf(id)).flatMap((after, index) => {
					const before = base[index];
					return before && before.result.verdict !== after.result.verdict ? [changedRow(id, before, after)] : [];
				})
			),
	};
}
