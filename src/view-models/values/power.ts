import { formatAmps, formatPercent, formatWatts } from '../../format/units.ts';
import { type MachinePower, machinePower, type PowerQuestion } from '../power.ts';
import type { ComputedValue } from './computed-value.ts';

const href = '/01-bill-of-materials/#power-supply-and-wall-socket';

/** Machines whose power a sentence may name. Three cards exist as a question only: base build, three cards. */
const machines: Record<string, PowerQuestion> = {
	base: { build: 'base' },
	'two-gpu': { build: 'two-gpu' },
	'three-gpu': { build: 'base', gpuCount: 3 },
	'four-gpu': { build: 'four-gpu' },
	'four-gpu-base-supply': { build: 'base', gpuCount: 4 },
	'ram-256': { build: 'ram-256' },
	a16z: { build: 'a16z' },
};

const budget = 'cards and processor at their rating, the rest by our budget';

/** Each figure of a machine's power by the last part of its id. */
const figures: Record<string, { how: string; text: (power: MachinePower) => string }> = {
	dc: { how: `direct current: ${budget}`, text: ({ dcW }) => formatWatts(dcW) },
	wall: {
		how: 'direct-current load divided by the assumed efficiency of the supply',
		text: ({ wallW }) => formatWatts(wallW),
	},
	'wall-amps': { how: 'draw at the wall on a US outlet', text: ({ wallA }) => formatAmps(wallA) },
	'psu-share': {
		how: 'direct-current load divided by the rating of the supply',
		text: ({ psuShare }) => formatPercent(psuShare),
	},
	'wanted-low': {
		how: 'load with the lower headroom its maker advises',
		text: ({ wantedW }) => formatWatts(wantedW.min),
	},
	'wanted-high': {
		how: 'load with the upper headroom its maker advises',
		text: ({ wantedW }) => formatWatts(wantedW.max),
	},
	platform: {
		how: 'memory, drives, board, fans and USB at their budgeted peak',
		text: ({ platformW }) => formatWatts(platformW),
	},
	transient: {
		how: 'all cards in the short peak of an RTX A6000 at once, processor and the rest at their limits',
		text: ({ transientW }) => formatWatts(transientW),
	},
	'transient-share': {
		how: 'that peak divided by the rating of the supply',
		text: ({ transientShare }) => formatPercent(transientShare),
	},
};

const values: [string, () => ComputedValue][] = Object.entries(machines).flatMap(([machine, question]) =>
	Object.entries(figures).flatMap(([key, { how, text }]): [string, () => ComputedValue][] => [
		[`power.${machine}.${key}`, () => ({ text: text(machinePower(question)), how, status: 'estimated', href })],
		[
			`power.${machine}.gpu-bound-${key}`,
			() => ({
				text: text(machinePower({ ...question, load: 'gpu-bound' })),
				how: `${how}; the processor only feeds the cards`,
				status: 'estimated',
				href,
			}),
		],
	])
);

/** Power of each machine: `power.base.wall`, `power.two-gpu.gpu-bound-dc` … */
export const powerValues: Record<string, () => ComputedValue> = Object.fromEntries(values);
