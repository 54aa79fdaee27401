import { comparedSpeeds, memoryOptions } from '../data/index.ts';
import type { Build } from '../data/schema/build.ts';
import type { MemoryOption } from '../data/schema/slots.ts';
import { lossShare } from '../domain/comparison.ts';
import { worstVerdict } from '../domain/compatibility.ts';
import { channelBandwidthGbPerS } from '../domain/throughput.ts';
import { formatNumber, formatQuantity, NO_BREAK_SPACE } from '../format/units.ts';
import { compatibilityOf, verdictWords } from './compatibility.ts';
import { numberOf } from './figures.ts';
import { machineMemory } from './machine-memory.ts';
import { buildOf, partOf } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Row, TableViewModel, VerdictWord } from './table.ts';

/** What the processor of the base build can read at most, GB/s. */
const linkLimit = () => numberOf('cpu.memory-bandwidth-limit', 'GB/s');
const allChannels = () => numberOf('cpu.memory-channels', 'channels');
const baseModules = () => machineMemory(buildOf('base')).modules;

const tenths = (value: number | undefined) => (value === undefined ? 'unknown' : formatNumber(value, { decimals: 1 }));

/** Six of eight channels at one speed. */
export interface ChannelLoss {
	fewGbPerS: number;
	allGbPerS: number;
	/** What is missing on paper, as a fraction of all channels. */
	paperLoss: number;
	/** The same after the links of the chiplets have taken their part. */
	usableLoss: number;
}

/**
 * What the channels that the base build leaves empty cost at a speed.
 *
 * @throws {RangeError} On a speed that is not above zero.
 */
export function channelLoss(speedMtPerS: number): ChannelLoss {
	const bandwidth = (channels: number) => channelBandwidthGbPerS({ channels, megatransfersPerS: speedMtPerS });
	const [fewGbPerS, allGbPerS] = [bandwidth(baseModules()), bandwidth(allChannels())];
	const usable = (gbPerS: number) => Math.min(gbPerS, linkLimit());
	return {
		fewGbPerS,
		allGbPerS,
		paperLoss: lossShare(fewGbPerS, allGbPerS),
		usableLoss: lossShare(usable(fewGbPerS), usable(allGbPerS)),
	};
}

/** Bandwidth of the base build's channels and of all of them, at the speeds modules run at. */
export function channelTable(): TableViewModel {
	const [few, all] = [baseModules(), allChannels()];
	return {
		caption: `Read bandwidth with ${String(few)} and ${String(all)} of ${String(all)} channels`,
		note: 'On paper, and assuming that the channels interleave evenly. The links of the chiplets cap the last two columns; their clock is an assumption.',
		columns: [
			{ key: 'speed', label: 'Speed', unit: 'MT/s', numeric: true },
			{ key: 'few', label: `${String(few)} channels`, unit: 'GB/s', numeric: true },
			{ key: 'all', label: `${String(all)} channels`, unit: 'GB/s', numeric: true },
			{ key: 'paper', label: 'Lost on paper', unit: '%', numeric: true },
			{ key: 'usable', label: `Usable with ${String(few)}`, unit: 'GB/s', numeric: true },
			{ key: 'loss', label: 'Lost behind the links', unit: '%', numeric: true },
			{ key: 'when', label: 'When' },
		],
		rows: comparedSpeeds.map(({ id, speedMtPerS, note }): Row => {
			const loss = channelLoss(speedMtPerS);
			const percent = (share: number) => formatNumber(share * 100, { decimals: 0 });
			return {
				id: `channels-${id}`,
				cells: {
					speed: formatNumber(speedMtPerS),
					few: tenths(loss.fewGbPerS),
					all: tenths(loss.allGbPerS),
					paper: percent(loss.paperLoss),
					usable: tenths(Math.min(loss.fewGbPerS, linkLimit())),
					loss: percent(loss.usableLoss),
					when: { rich: richText(note) },
				},
			};
		}),
	};
}

/** The base build with these modules instead of its own. */
export function withModules({ lines }: MemoryOption): Build {
	const base = buildOf('base');
	const modules = lines.map((line, index) => ({ ...line, id: `memory-${String(index)}` }));
	return { ...base, lines: [...base.lines.filter(({ id }) => id !== 'memory'), ...modules] };
}

/** Whether these modules may go into this board, judged by the rules of the matrix on memory. */
export function memoryVerdict(build: Build): { verdict: VerdictWord; reason: string } {
	const ids = new Set(['memory-type', 'memory-slots', 'memory-channels', 'memory-identical', 'memory-limit']);
	const results = compatibilityOf(build).flatMap(({ rule, result }) => (ids.has(rule.id) ? [result] : []));
	const verdict = worstVerdict(results.map((result) => result.verdict));
	const reason = results.find((result) => result.verdict === verdict && verdict !== 'pass')?.reason ?? '';
	return { verdict: verdictWords[verdict], reason };
}

/** "6 × 32 GB": the size as sold, which is the number of GiB, kept on one line. */
export function optionName({ lines }: MemoryOption): string {
	const names = lines.map(({ part, quantity }) => {
		const size = formatQuantity(numberOf(`${part}.module-capacity`, 'GiB'), 'GB');
		const profile = partOf(part).specs['memory-profile'] ? ' (profile)' : '';
		return `${String(quantity)}${NO_BREAK_SPACE}×${NO_BREAK_SPACE}${size}${profile}`;
	});
	return names.join(' + ');
}

/** Sets of modules: capacity, channels, bandwidth, verdict. */
export function memoryOptionTable(): TableViewModel {
	return {
		caption: 'Memory options for this board and processor',
		note: 'Bandwidth at the native speed of the modules, on paper. Prices stand in document 01 and document 07.',
		columns: [
			{ key: 'option', label: 'Modules' },
			{ key: 'capacity', label: 'Capacity', unit: 'GiB', numeric: true },
			{ key: 'channels', label: 'Channels', numeric: true },
			{ key: 'speed', label: 'Native speed', unit: 'MT/s', numeric: true },
			{ key: 'bandwidth', label: 'Of the channels', unit: 'GB/s', numeric: true },
			{ key: 'usable', label: 'Usable', unit: 'GB/s', numeric: true },
			{ key: 'verdict', label: 'On this board' },
		],
		rows: memoryOptions.map((option): Row => {
			const build = withModules(option);
			const memory = machineMemory(build);
			const { reason, ...verdict } = memoryVerdict(build);
			const whole = (value: number | undefined) => (value === undefined ? 'unknown' : formatNumber(value));
			return {
				id: `memory-option-${option.id}`,
				highlighted: option.id === '8x32',
				cells: {
					option: optionName(option),
					capacity: whole(memory.capacityGib),
					channels: whole(memory.channelsFilled),
					speed: whole(memory.speedMtPerS),
					bandwidth: tenths(memory.channelsGbPerS),
					usable: tenths(memory.usableGbPerS),
					verdict: { ...verdict, detail: richText([option.note, reason].join(' ').trim()) },
				},
			};
		}),
	};
}
