import { gbFromBytes } from '../../domain/memory.ts';
import { trainingSeconds } from '../../domain/throughput.ts';
import { formatGb, formatNumber, formatQuantityRange, NO_BREAK_SPACE } from '../../format/units.ts';
import { numberOf } from '../figures.ts';
import { rangeOf } from '../inference/assumptions.ts';
import { largestTrainable, loraTokensPerS, tuning } from '../inference/tuning.ts';
import { merged, named, performancePage, type Values } from './named-models.ts';

const SECONDS_PER_HOUR = 3600;

const tuned = { how: 'parameters times bytes per parameter; activations come on top', status: 'derived' } as const;
const tuningMemory = (id: string, ...asked: Parameters<typeof tuning>): Values => ({
	[`tuning.${id}`]: () => ({
		text: formatGb(gbFromBytes(tuning(...asked).terms.totalBytes), { decimals: 0 }),
		...tuned,
	}),
});
const limit = (id: string, method: Parameters<typeof largestTrainable>[0]): Values => ({
	[`tuning.limit-${id}`]: () => ({
		text: `${formatNumber(largestTrainable(method) / 1e9, { decimals: 0 })}${NO_BREAK_SPACE}B parameters`,
		how: 'memory of one card without its working share, divided by bytes per parameter',
		status: 'estimated',
	}),
});

/** Hours of one epoch of the 13B model by LoRA on one Max-Q, for a number of tokens. */
function epochHours(tokens: { min: number; max: number }): string {
	const rate = loraTokensPerS(named['13b']);
	const hours = (count: number, tokensPerS: number) => trainingSeconds(count, tokensPerS) / SECONDS_PER_HOUR;
	return formatQuantityRange(hours(tokens.min, rate.max), hours(tokens.max, rate.min), 'h', { significant: 2 });
}
const epoch = (id: string, tokens: () => { min: number; max: number }): Values => ({
	[`epoch.${id}`]: () => ({
		text: epochHours(tokens()),
		how: 'tokens divided by the LoRA speed scaled from a measured 8B run',
		status: 'estimated',
		href: `${performancePage}#bench-server-llama-3-1-8b-lora`,
	}),
});
const oneCount = (id: string) => () => ({ min: numberOf(id, 'tokens'), max: numberOf(id, 'tokens') });

/** Fine-tuning: `tuning.30b-full`, `tuning.limit-mixed`, `epoch.alpaca-packed` … */
export const tuningValues: Values = merged([
	tuningMemory('30b-full', named['30b'], 'full-mixed-adam'),
	tuningMemory('30b-lora', named['30b'], 'lora'),
	tuningMemory('13b-full', named['13b'], 'full-mixed-adam'),
	tuningMemory('70b-full', named['70b'], 'full-mixed-adam'),
	tuningMemory('70b-lora', named['70b'], 'lora'),
	tuningMemory('70b-qlora', named['70b'], 'qlora'),
	limit('mixed', 'full-mixed-adam'),
	limit('bf16-8bit', 'full-bf16-adam-8bit'),
	limit('fused', 'full-bf16-adam-8bit-fused'),
	epoch('alpaca-packed', () => rangeOf('training-model.alpaca-packed')),
	epoch('alpaca-padded', oneCount('training-model.alpaca-padded')),
	epoch('dialogues', oneCount('training-model.dialogues-200k')),
	{
		'tuning.30b-full-cards': () => ({
			text: `${formatNumber(tuning(named['30b'], 'full-mixed-adam').cardsNeeded)}${NO_BREAK_SPACE}cards`,
			how: 'that memory divided by one card without its working share',
			status: 'estimated',
		}),
		'tuning.13b-lora-speed': () => {
			const { min, max } = loraTokensPerS(named['13b']);
			return {
				text: formatQuantityRange(min, max, 'tokens/s', { significant: 2 }),
				how: 'a measured 8B LoRA run, by size and by what a Max-Q keeps in training',
				status: 'estimated',
				href: `${performancePage}#bench-server-llama-3-1-8b-lora`,
			};
		},
	},
]);
