import { formatNumber } from '../../format/units.ts';
import { forecastContextTokens } from '../inference/assumptions.ts';
import { forecast } from '../inference/forecast.ts';
import { formatOf, modelOf } from '../inference/model-math.ts';
import { contextText, fitVerdict, placeWords, speedSpan } from '../inference/words.ts';
import { buildOf } from '../machine-price.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { stateIds } from './states.ts';

/** Model and format, from what one card holds to what four do not. */
const pairs = [
	['llama-3-1-70b', 'q4-k-m'],
	['llama-3-1-70b', 'fp8'],
	['llama-3-1-70b', 'fp16'],
	['glm-4-5-air', 'fp8'],
	['llama-3-1-405b', 'iq3-m'],
	['llama-3-1-405b', 'q4-k-m'],
	['llama-3-1-405b', 'nvfp4'],
	['llama-3-1-405b', 'fp8'],
	['deepseek-r1', 'q4-k-m'],
] as const;

const keyOf = ([model, format]: readonly [string, string]) => `${model}-${format}`;
const labelOf = ([model, format]: readonly [string, string]) => `${modelOf(model).name}, ${formatOf(format).label}`;

function fitCell(build: string, [model, format]: readonly [string, string]): Cell {
	const found = forecast(model, format, { build });
	return {
		verdict: fitVerdict(found),
		text: found.speed ? speedSpan(found) : 'no',
		detail: found.speed ? placeWords(found) : undefined,
	};
}

/** Every state: which large models fit, where, and how fast one user is answered. */
export function stateFitTable(): TableViewModel {
	return {
		caption: 'Upgrade states side by side: what fits, and how fast one user is answered, tokens/s',
		note: `Forecast with ${formatNumber(forecastContextTokens())} tokens of context, not measured. Full circle: all on the cards. Half circle: a part lies in system memory. Cross: no place; FP8 and NVFP4 run on the cards alone, so system memory does not help them.`,
		columns: [{ key: 'state', label: 'State' }, ...pairs.map((pair) => ({ key: keyOf(pair), label: labelOf(pair) }))],
		rows: stateIds().map((id) => ({
			id: `state-${id}-fit`,
			highlighted: id === 'base',
			cells: {
				state: buildOf(id).name,
				...Object.fromEntries(pairs.map((pair) => [keyOf(pair), fitCell(id, pair)])),
			},
		})),
	};
}

/** Builds that differ in their number of cards. */
const cardBuilds = ['base', 'two-gpu', 'four-gpu'] as const;

/** Pairs whose context grows with the cards. */
const contextPairs = [
	['llama-3-1-70b', 'fp8'],
	['llama-3-1-70b', 'fp16'],
	['llama-3-1-405b', 'iq3-m'],
	['llama-3-1-405b', 'nvfp4'],
] as const;

function contextCell(build: string, model: string, format: string): string | Cell {
	const { fit, model: found } = forecast(model, format, { build });
	if (fit.kind !== 'fits') return 'no place';
	const text = contextText(fit.largestContextInVramTokens);
	const limit = typeof found.context?.value === 'number' ? found.context.value : undefined;
	return limit !== undefined && fit.largestContextInVramTokens >= limit
		? { text, detail: 'the model’s own limit' }
		: text;
}

/** Context one user can fill beside the weights on one, two and four cards. */
export function contextByCardsTable(): TableViewModel {
	return {
		caption: 'Context that one user can fill, by number of cards, tokens',
		note: 'Computed from free memory after weights and reserve, keys and values in 16 bits; in 8 bits twice as much.',
		columns: [
			{ key: 'model', label: 'Model and format' },
			...cardBuilds.map((id) => ({ key: id, label: buildOf(id).name, numeric: true })),
		],
		rows: contextPairs.map(([model, format]): Row => ({
			id: `state-context-${model}-${format}`,
			cells: {
				model: { text: modelOf(model).name, detail: formatOf(format).label },
				...Object.fromEntries(cardBuilds.map((id) => [id, contextCell(id, model, format)])),
			},
		})),
	};
}
