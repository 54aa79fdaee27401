import { pcieSlots } from '../../data/index.ts';
import { lossShare, timesOf } from '../../domain/comparison.ts';
import { formatGbPerS, formatGib, formatPercent, formatTimes } from '../../format/units.ts';
import { countsText } from '../compatibility-tables.ts';
import { numberOf } from '../figures.ts';
import { listPriceUsd } from '../list-price.ts';
import { machineMemory } from '../machine-memory.ts';
import { buildOf } from '../machine-price.ts';
import { channelLoss } from '../memory-tables.ts';
import type { ComputedValue } from './computed-value.ts';

const page = '/02-component-specifications/';
const channels = `${page}#channels-official`;

const officialLoss = () => channelLoss(numberOf('cpu.memory-speed', 'MT/s'));

/** Bandwidth of the base build's channels, and what the empty ones cost. */
const memoryValues: Record<string, () => ComputedValue> = {
	'memory.base-channels': () => ({
		text: formatGbPerS(officialLoss().fewGbPerS, { decimals: 1 }),
		how: 'filled channels × 8 bytes × official speed',
		status: 'derived',
		href: channels,
	}),
	'memory.all-channels': () => ({
		text: formatGbPerS(officialLoss().allGbPerS, { decimals: 1 }),
		how: 'all channels × 8 bytes × official speed',
		status: 'derived',
		href: channels,
	}),
	'memory.paper-loss': () => ({
		text: formatPercent(officialLoss().paperLoss),
		how: 'empty channels over all channels',
		status: 'derived',
		href: channels,
	}),
	'memory.paper-gain': () => ({
		text: formatPercent(timesOf(officialLoss().allGbPerS, officialLoss().fewGbPerS) - 1),
		how: 'all channels over the filled ones, less one',
		status: 'derived',
		href: channels,
	}),
	'memory.usable-loss': () => ({
		text: formatPercent(officialLoss().usableLoss),
		how: 'both figures capped at what the chiplet links read, by an assumed clock',
		status: 'estimated',
		href: channels,
	}),
	'memory.base-capacity': () => capacity('base'),
	'memory.eight-capacity': () => capacity('ram-256'),
};

function capacity(build: string): ComputedValue {
	const { capacityGib } = machineMemory(buildOf(build));
	if (capacityGib === undefined) throw new RangeError(`the memory of build "${build}" is not known`);
	return {
		text: formatGib(capacityGib, { decimals: 0 }),
		how: 'modules × capacity of one',
		status: 'derived',
		href: `${page}#memory-options`,
	};
}

/** One property of a part over the same of another. */
function share(id: string, against: string, key: string, unit: Parameters<typeof numberOf>[1]): number {
	return timesOf(numberOf(`${id}.${key}`, unit), numberOf(`${against}.${key}`, unit));
}

/** How cards and processors compare. */
const ratioValues: Record<string, () => ComputedValue> = {
	'max-q.peak-share': () => ({
		text: formatPercent(share('gpu', 'gpu-pro-6000-workstation', 'fp32-tflops', 'TFLOPS')),
		how: 'FP32 peak of the Max-Q over that of the 600 W card, by their datasheets',
		status: 'derived',
		href: `${page}#share-gpu-fp32-tflops`,
	}),
	'max-q.training-over-5090': () => ({
		text: formatTimes(share('gpu', 'gpu-rtx-5090', 'fp16-dense-tflops', 'TFLOPS')),
		how: 'FP16 tensor peak with FP32 accumulation, one over the other',
		status: 'derived',
		href: `${page}#compared-cards-gpu-rtx-5090`,
	}),
	'cpu-9985wx.price-ratio': () => ({
		text: formatTimes(timesOf(listPriceUsd('cpu-9985wx'), listPriceUsd('cpu')), { decimals: 2 }),
		how: 'launch price of the 9985WX over that of the 9975WX',
		status: 'derived',
		href: `${page}#processors-price`,
	}),
	'cpu-9985wx.passmark-gain': () => ({
		text: formatPercent(share('cpu-9985wx', 'cpu', 'passmark-multithread', '') - 1),
		how: 'PassMark multithread of the 9985WX over that of the 9975WX, less one',
		status: 'derived',
		href: `${page}#processors-passmark-multithread`,
	}),
	'cpu-9965wx.saving': () => ({
		text: formatPercent(lossShare(listPriceUsd('cpu-9965wx'), listPriceUsd('cpu'))),
		how: 'difference of the launch prices over that of the 9975WX',
		status: 'derived',
		href: `${page}#processors-price`,
	}),
	'cpu-9965wx.passmark-loss': () => ({
		text: formatPercent(
			lossShare(numberOf('cpu-9965wx.passmark-multithread', ''), numberOf('cpu.passmark-multithread', ''))
		),
		how: 'difference of PassMark multithread over that of the 9975WX',
		status: 'derived',
		href: `${page}#processors-passmark-multithread`,
	}),
};

/** Lanes of all slots together, as wired. */
function wiredLanes(): number {
	return pcieSlots.reduce((sum, { wiredLanes: { value } }) => sum + (typeof value === 'number' ? value : NaN), 0);
}

/** Slots and rules. */
const boardValues: Record<string, () => ComputedValue> = {
	'slots.lanes': () => ({
		text: `${String(wiredLanes())} lanes`,
		how: 'lanes wired to the seven slots, added up',
		status: 'derived',
		href: `${page}#slot-lanes`,
	}),
	...Object.fromEntries(
		['base', 'two-gpu', 'four-gpu', 'ram-256'].map((build): [string, () => ComputedValue] => [
			`compatibility.${build}`,
			() => ({
				text: countsText(buildOf(build)),
				how: 'verdicts of all rules, counted',
				status: 'derived',
				href: `${page}#compatibility-matrix`,
			}),
		])
	),
};

export const partValues: Record<string, () => ComputedValue> = { ...memoryValues, ...ratioValues, ...boardValues };
