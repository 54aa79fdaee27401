import { benchmarks } from '../../data/index.ts';
import { type Benchmark, metrics } from '../../data/schema/benchmark.ts';
import { achievedBandwidthGbPerS, predictedPerMeasured } from '../../domain/throughput.ts';
import { formatNumber, formatPercent } from '../../format/units.ts';
import { numberOf } from '../figures.ts';
import { activeBytesOf, formatOf, modelOf } from '../inference/model-math.ts';
import type { TableViewModel } from '../table.ts';
import { hardwareDetail, hardwareName, lengthWords } from './words.ts';

/** The same test on the card of this build and on the 600 W card. */
export interface EditionPair {
	maxQ: Benchmark;
	workstation: Benchmark;
	/** Max-Q / 600 W card, as a fraction. */
	share: number;
}

const valueOf = ({ figure }: Benchmark) => (typeof figure.value === 'number' ? figure.value : undefined);

function sameTest(a: Benchmark, b: Benchmark): boolean {
	const keys = ['model', 'format', 'concurrency', 'prompt', 'generation', 'depth', 'metric'] as const;
	return (
		keys.every((key) => a[key] === b[key]) && a.figure.sources.every((source) => b.figure.sources.includes(source))
	);
}

/** Every test that one publication made on a stock Max-Q and on a stock 600 W card. */
export function editionPairs(rows: readonly Benchmark[] = benchmarks): EditionPair[] {
	const stock = (part: string) =>
		rows.filter(({ hardware }) => hardware.part === part && hardware.count === 1 && hardware.powerLimitW === 'stock');
	return stock('gpu').flatMap((maxQ) => {
		const workstation = stock('gpu-pro-6000-workstation').find((row) => sameTest(row, maxQ));
		const own = valueOf(maxQ);
		const other = workstation && valueOf(workstation);
		if (!workstation || own === undefined || other === undefined) return [];
		return [{ maxQ, workstation, share: predictedPerMeasured({ predicted: own, measured: other }) }];
	});
}

/** Lowest and highest share of one metric. @throws {RangeError} When no pair has it. */
export function editionShares(metric: Benchmark['metric'], pairs = editionPairs()): { min: number; max: number } {
	const shares = pairs.filter(({ maxQ }) => maxQ.metric === metric).map(({ share }) => share);
	if (shares.length === 0) throw new RangeError(`no test of ${metric} was made on both editions`);
	return { min: Math.min(...shares), max: Math.max(...shares) };
}

/** The Max-Q against the 600 W card, test by test. */
export function editionTable(pairs = editionPairs()): TableViewModel {
	const digits = { decimals: 1 };
	return {
		caption: 'The same test on the Max-Q and on the 600 W card, llama.cpp, one request',
		columns: [
			{ key: 'test', label: 'Test' },
			{ key: 'lengths', label: 'Prompt → answer', unit: 'tokens' },
			{ key: 'maxQ', label: 'Max-Q', unit: 'tokens/s', numeric: true },
			{ key: 'workstation', label: '600 W card', unit: 'tokens/s', numeric: true },
			{ key: 'share', label: 'Share', unit: '%', numeric: true },
		],
		rows: pairs.map(({ maxQ, workstation, share }) => ({
			id: `edition-${maxQ.id}`,
			cells: {
				test: { text: modelOf(maxQ.model).name, detail: metrics[maxQ.metric].label },
				lengths: lengthWords(maxQ),
				maxQ: formatNumber(valueOf(maxQ) ?? 0, digits),
				workstation: formatNumber(valueOf(workstation) ?? 0, digits),
				share: formatPercent(share, digits).replace(/[^\d.]+$/, ''),
			},
		})),
	};
}

/** Rows that say how much of its memory bandwidth a card really used: one request, nothing in RAM, bandwidth known. */
export function achievedTable(rows: readonly Benchmark[] = benchmarks): TableViewModel {
	const chosen = rows.flatMap((row) => {
		const { metric, concurrency, division, hardware, software } = row;
		const single = metric === 'decode' && concurrency === 1 && (division === 'none' || division === 'layer split');
		const bytes = activeBytesOf(modelOf(row.model), formatOf(row.format));
		const measured = valueOf(row);
		if (!single || !row.usedForModel || bytes === undefined || measured === undefined || hardware.part === undefined)
			return [];
		const achieved = achievedBandwidthGbPerS(bytes, measured);
		const rated = numberOf(`${hardware.part}.memory-bandwidth`, 'GB/s');
		return [{ row, software, achieved, share: predictedPerMeasured({ predicted: achieved, measured: rated }) }];
	});
	return {
		caption: 'Share of the memory bandwidth that published tests used in generation',
		note: 'The constants of the speed model were chosen from these rows. Mixtures are counted on their active weights.',
		columns: [
			{ key: 'test', label: 'Test' },
			{ key: 'hardware', label: 'Hardware as tested' },
			{ key: 'achieved', label: 'Weights read', unit: 'GB/s', numeric: true },
			{ key: 'share', label: 'Of the rated bandwidth', unit: '%', numeric: true },
		],
		rows: chosen.map(({ row, achieved, share }) => ({
			id: `achieved-${row.id}`,
			cells: {
				test: {
					text: `${modelOf(row.model).name}, ${formatOf(row.format).label}`,
					href: `/03-performance-benchmarks/#bench-${row.id}`,
				},
				hardware: { text: hardwareName(row.hardware), detail: hardwareDetail(row.hardware) },
				achieved: formatNumber(achieved, { decimals: 0 }),
				share: formatPercent(share).replace(/\D+$/, ''),
			},
		})),
	};
}

/**
 * The number a measurement states.
 *
 * @throws {RangeError} When the row does not exist or is not one number.
 */
export function measuredValue(id: string, rows: readonly Benchmark[] = benchmarks): number {
	const row = rows.find((candidate) => candidate.id === id);
	const value = row && valueOf(row);
	if (value === undefined) throw new RangeError(`there is no measurement "${id}" with one number`);
	return value;
}

/** How many times the output of the first row another row gives. @throws {RangeError} As `measuredValue`. */
export function timesAsFast(baseId: string, otherId: string, rows: readonly Benchmark[] = benchmarks): number {
	return predictedPerMeasured({ predicted: measuredValue(otherId, rows), measured: measuredValue(baseId, rows) });
}
