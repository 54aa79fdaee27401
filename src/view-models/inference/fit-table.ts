import type { Format } from '../../data/schema/model.ts';
import { gbFromBytes, gibFromBytes } from '../../domain/memory.ts';
import { formatNumber } from '../../format/units.ts';
import { formatFact } from '../figures.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { forecastContextTokens } from './assumptions.ts';
import { forecast } from './forecast.ts';
import { inferenceMachine } from './machine.ts';
import { formatOf, modelOf, paramsOf } from './model-math.ts';
import { contextText, fitVerdict, speedSpan } from './words.ts';

/** Models of the fit table: one per size a reader of the brief asks for. */
export const fitModels = [
	'llama-3-1-8b',
	'llama-2-13b',
	'qwen3-30b-a3b',
	'llama-30b',
	'deepseek-r1-distill-qwen-32b',
	'llama-3-1-70b',
	'glm-4-5-air',
	'gpt-oss-120b',
	'llama-3-1-405b',
	'deepseek-r1',
] as const;

/** Formats of the fit table, from the widest to the narrowest. MXFP4 shares the column of the other FP4 format. */
export const fitFormats = ['fp16', 'fp8', 'q8-0', 'q4-k-m', 'nvfp4', 'iq3-m', 'iq2-xxs'] as const;
const columnLabels: Partial<Record<string, string>> = { fp16: '16 bits', nvfp4: 'FP4' };

/** Below this many bits only models too large for anything better are worth running. */
const NARROW_BITS = 3;
const LARGE_PARAMS = 100e9;

/** A model published in MXFP4 is not widened, and no small model is squeezed to 3 bits. */
function formatFor(modelId: string, column: string): Format | undefined {
	const model = modelOf(modelId);
	if (model.format === 'mxfp4') return column === 'nvfp4' ? formatOf('mxfp4') : undefined;
	const format = formatOf(column);
	const isWorthIt = format.nominalBits > NARROW_BITS || (paramsOf(model) ?? 0) >= LARGE_PARAMS;
	return isWorthIt ? format : undefined;
}

function fitCell(modelId: string, column: string, build: string): Cell {
	const format = formatFor(modelId, column);
	if (!format) return { text: '–' };
	const found = forecast(modelId, format.id, { build });
	return { verdict: fitVerdict(found), text: found.speed ? speedSpan(found) : 'no' };
}

/** A name that does not say how large the model is gets its size under it. */
function modelCell(id: string): Cell {
	const { name, parameters } = modelOf(id);
	return { text: name, detail: /\d+b\b/i.test(name) ? undefined : formatFact(parameters) };
}

/**
 * Models × formats on one build: whether it fits, where, and how fast one user is answered.
 *
 * @throws {RangeError} When there is no such build.
 */
export function fitTable(build: string): TableViewModel {
	const { build: machine, memory } = inferenceMachine(build);
	const cards = memory.cards === 1 ? 'one card' : `${formatNumber(memory.cards)} cards`;
	return {
		caption: `${machine.name}: what fits on ${cards} and how fast it answers one user, tokens/s`,
		note: `Forecast with ${formatNumber(forecastContextTokens())} tokens of context, not measured. Full circle: all on the cards. Half circle: a part in system memory. Cross: no place. Dash: not made or not worth it. FP4: NVFP4, for gpt-oss MXFP4.`,
		columns: [
			{ key: 'model', label: 'Model' },
			...fitFormats.map((id) => ({ key: id, label: columnLabels[id] ?? formatOf(id).label })),
		],
		rows: fitModels.map((id) => ({
			id: `fit-${build}-${id}`,
			cells: {
				model: modelCell(id),
				...Object.fromEntries(fitFormats.map((format) => [format, fitCell(id, format, build)])),
			},
		})),
	};
}

/** Model and format whose remaining context a reader plans with; document 03 shows them for the base build. */
export const contextPairs = [
	['llama-3-1-8b', 'fp16'],
	['llama-2-13b', 'q8-0'],
	['deepseek-r1-distill-qwen-32b', 'fp16'],
	['deepseek-r1-distill-qwen-32b', 'fp8'],
	['llama-3-1-70b', 'q8-0'],
	['llama-3-1-70b', 'fp8'],
	['llama-3-1-70b', 'q4-k-m'],
	['llama-3-1-70b', 'nvfp4'],
	['gpt-oss-120b', 'mxfp4'],
] as const;

/**
 * Weights, and the context that the rest of the cards holds for one user.
 *
 * @throws {RangeError} When there is no such build.
 */
export function contextTable(build: string): TableViewModel {
	const { build: machine } = inferenceMachine(build);
	const rows = contextPairs.map(([modelId, formatId]): Row => {
		const wide = forecast(modelId, formatId, { build });
		const narrow = forecast(modelId, formatId, { build, kvElementBytes: 1 });
		return {
			id: `context-${build}-${modelId}-${formatId}`,
			cells: {
				model: { text: wide.model.name, detail: wide.format.label },
				gb: formatNumber(gbFromBytes(wide.weightBytes), { decimals: 1 }),
				gib: formatNumber(gibFromBytes(wide.weightBytes), { decimals: 1 }),
				wide: contextText(wide.fit.largestContextInVramTokens),
				narrow: contextText(narrow.fit.largestContextInVramTokens),
				own: wide.model.context ? contextText(Number(wide.model.context.value)) : 'unknown',
			},
		};
	});
	return {
		caption: `${machine.name}: context that one user can fill on the cards`,
		note: 'Computed from free memory after weights and reserve; never more than the model itself takes.',
		columns: [
			{ key: 'model', label: 'Model and format' },
			{ key: 'gb', label: 'Weights', unit: 'GB', numeric: true },
			{ key: 'gib', label: 'Weights', unit: 'GiB', numeric: true },
			{ key: 'wide', label: 'Context, cache in 16 bits', unit: 'tokens', numeric: true },
			{ key: 'narrow', label: 'Context, cache in 8 bits', unit: 'tokens', numeric: true },
			{ key: 'own', label: 'The model’s own limit', unit: 'tokens', numeric: true },
		],
		rows,
	};
}
