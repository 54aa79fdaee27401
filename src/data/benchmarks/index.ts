import { Benchmark, type BenchmarkInput } from '../schema/benchmark.ts';
import { DataError, parseRecords } from '../schema/parse.ts';
import { fineTuning } from './fine-tuning.ts';
import { hostMemory } from './host-memory.ts';
import { oneCard } from './one-card.ts';
import { otherCards } from './other-cards.ts';
import { severalCards } from './several-cards.ts';

/** File to its rows. Nothing in them was measured on this machine. */
const files: Record<string, BenchmarkInput[]> = {
	'src/data/benchmarks/one-card.ts': oneCard,
	'src/data/benchmarks/several-cards.ts': severalCards,
	'src/data/benchmarks/other-cards.ts': otherCards,
	'src/data/benchmarks/host-memory.ts': hostMemory,
	'src/data/benchmarks/fine-tuning.ts': fineTuning,
};

export const benchmarks: Benchmark[] = Object.entries(files).flatMap(([file, rows]) =>
	parseRecords(file, Benchmark, rows)
);

/** One measurement has one record: two rows with the same conditions and metric would be the same test twice. */
export function refuseSameTestTwice(rows: readonly Benchmark[]): void {
	const seen = new Map<string, string>();
	for (const row of rows) {
		const { id } = row;
		const key = JSON.stringify({ ...row, id: undefined, figure: undefined, note: undefined });
		const other = seen.get(key);
		if (other !== undefined)
			throw new DataError('src/data/benchmarks/', id, 'metric', `states the same test as "${other}"`, row.metric);
		seen.set(key, id);
	}
}
refuseSameTestTwice(benchmarks);
