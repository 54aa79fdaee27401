import { benchmarks } from '../../data/index.ts';
import { type Benchmark, metrics } from '../../data/schema/benchmark.ts';
import { formatValue, sourceRefs } from '../figures.ts';
import { formatOf, modelOf } from '../inference/model-math.ts';
import { richText } from '../rich-text.ts';
import type { Row, TableViewModel } from '../table.ts';
import { concurrencyWords, hardwareDetail, hardwareName, lengthWords } from './words.ts';

/** Metrics of training; every other row is a model answering. */
const trainingMetrics = [
	'training',
	'training-memory',
	'training-time',
] as const satisfies readonly Benchmark['metric'][];

function isTraining({ metric }: Benchmark): boolean {
	return trainingMetrics.some((name) => name === metric);
}

const columns = [
	{ key: 'metric', label: 'What was measured' },
	{ key: 'requests', label: 'Requests' },
	{ key: 'lengths', label: 'Prompt → answer', unit: 'tokens' },
	{ key: 'value', label: 'Value', numeric: true },
	{ key: 'unit', label: 'Unit' },
	{ key: 'source', label: 'Source' },
];

/** Model, format, hardware and program: what the rows under one heading share. */
function seriesName({ model, format, hardware, software, division }: Benchmark): string {
	const divided = division === 'none' || division === 'not stated' ? undefined : division;
	const parts = [
		`${modelOf(model).name}, ${formatOf(format).label}`,
		hardwareName(hardware),
		hardwareDetail(hardware),
		divided,
		software,
	];
	return parts.filter((part) => part !== undefined).join(' · ');
}

/** Ours: the card of this build at its own limit, alone or with others of its kind. */
const isOwnCard = ({ hardware }: Benchmark) => hardware.part === 'gpu' && hardware.powerLimitW === 'stock';

function rowOf(benchmark: Benchmark): Row {
	const { id, concurrency, metric, figure, note } = benchmark;
	const value = formatValue(figure.value, figure.unit);
	const remarks = [note, figure.note].filter((text) => text !== undefined).join(' ');
	return {
		id: `bench-${id}`,
		group: seriesName(benchmark),
		highlighted: isOwnCard(benchmark) || undefined,
		cells: {
			metric: { text: metrics[metric].label, detail: remarks === '' ? undefined : richText(remarks) },
			requests: concurrencyWords(concurrency),
			lengths: lengthWords(benchmark),
			value: figure.approximate ? `about ${value}` : value,
			unit: figure.unit,
			source: { sources: sourceRefs(figure.sources) },
		},
	};
}

/** Rows of one model stand together, in the order in which the models first appear. */
function byModel(rows: readonly Benchmark[]): Benchmark[] {
	return [...new Set(rows.map(({ model }) => model))].flatMap((model) => rows.filter((row) => row.model === model));
}

/** Families of models that answer, in the order of their first measurement. */
export function measuredFamilies(rows: readonly Benchmark[] = benchmarks): string[] {
	return [...new Set(rows.filter((row) => !isTraining(row)).map(({ model }) => modelOf(model).family))];
}

/**
 * Measurements of models that answer, of some families.
 *
 * @throws {RangeError} When a family has no measurement: a misspelt name must not make an empty table.
 */
export function benchmarkTable(
	caption: string,
	families: readonly string[],
	rows: readonly Benchmark[] = benchmarks
): TableViewModel {
	for (const family of families)
		if (!measuredFamilies(rows).includes(family))
			throw new RangeError(`no measurement of the family "${family}"; there are ${measuredFamilies(rows).join(', ')}`);
	const chosen = rows.filter((row) => !isTraining(row) && families.includes(modelOf(row.model).family));
	return {
		caption,
		note: 'Measured by the sources named, not by us. The card of this build is marked.',
		columns,
		rows: byModel(chosen).map(rowOf),
	};
}

/** Measurements of training. */
export function trainingTable(caption: string, rows: readonly Benchmark[] = benchmarks): TableViewModel {
	const training = columns.map((column) => {
		if (column.key === 'requests') return { ...column, label: 'Sequences' };
		return column.key === 'lengths' ? { ...column, label: 'Sequence length' } : column;
	});
	return {
		caption,
		note: 'Measured by the sources named, not by us. The card of this build is marked.',
		columns: training,
		rows: byModel(rows.filter(isTraining)).map((benchmark) => {
			const row = rowOf(benchmark);
			const length = typeof benchmark.prompt === 'number' ? lengthWords({ ...benchmark, generation: 'x' }) : '';
			return {
				...row,
				cells: { ...row.cells, lengths: length === '' ? String(benchmark.prompt) : length.replace(/\s→\sx/, '') },
			};
		}),
	};
}

/** How many measurements there are, and how many of them were made on the card of this build. */
export function measurementCount(rows: readonly Benchmark[] = benchmarks): { all: number; onMaxQ: number } {
	return { all: rows.length, onMaxQ: rows.filter(({ hardware }) => hardware.part === 'gpu').length };
}
