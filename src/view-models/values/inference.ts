import { gbFromBytes, gibFromBytes, vramCapacityBytes } from '../../domain/memory.ts';
import { formatExactBytes } from '../../format/bytes.ts';
import { formatGb, formatGib, NO_BREAK_SPACE } from '../../format/units.ts';
import { contextPairs } from '../inference/fit-table.ts';
import { forecast } from '../inference/forecast.ts';
import { inferenceMachine } from '../inference/machine.ts';
import { kvBytesPerTokenOf, modelOf } from '../inference/model-math.ts';
import { severalModels } from '../inference/several-models.ts';
import { contextText, roofText, speedText } from '../inference/words.ts';
import { merged, named, performancePage, type ShortName, type Values } from './named-models.ts';

const namedFormats = ['fp16', 'fp8', 'q8-0', 'q6-k', 'q4-k-m', 'nvfp4', 'iq3-m', 'iq2-xxs'] as const;
const namedBuilds = ['base', 'two-gpu', 'four-gpu'] as const;

/** Whether document 03 shows how the context was worked out. */
const hasContextRow = (build: string, short: ShortName, format: string) =>
	build === 'base' && contextPairs.some(([model, other]) => model === named[short] && other === format);

/** `speed.base.70b-q4-k-m`, `roof…`, `context…` (cache in 16 bits), `spill…` (GB in RAM). */
function runValues(build: string, short: ShortName, format: string): Values {
	const key = `${build}.${short}-${format}`;
	const run = () => forecast(named[short], format, { build });
	const href = `${performancePage}#fit-${build}-${named[short]}`;
	return {
		[`speed.${key}`]: () => ({
			text: speedText(run()) || 'does not fit',
			how: 'bytes read per token over the bandwidth that published tests reached',
			status: 'estimated',
			href,
		}),
		[`roof.${key}`]: () => {
			const { speed } = run();
			return {
				text: speed ? roofText(speed) : 'does not fit',
				how: 'full rated bandwidth of cards and memory, nothing lost',
				status: 'derived',
				href,
			};
		},
		[`context.${key}`]: () => ({
			text: `${contextText(run().fit.largestContextInVramTokens)}${NO_BREAK_SPACE}tokens`,
			how: 'memory left on the cards after weights and reserve, divided by the bytes of one token in 16 bits',
			status: 'estimated',
			href: hasContextRow(build, short, format) ? `${performancePage}#context-base-${named[short]}-${format}` : href,
		}),
		[`spill.${key}`]: () => ({
			text: formatGb(gbFromBytes(run().fit.ramBytes)),
			how: 'weights and context minus what the cards hold after the reserve',
			status: 'estimated',
			href,
		}),
	};
}

function weightValues(short: ShortName, format: string): Values {
	const bytes = () => forecast(named[short], format).weightBytes;
	const rest = {
		how: 'parameters times bits per weight, or the size of the published file',
		status: 'derived',
		href: `${performancePage}#fit-base-${named[short]}`,
	} as const;
	return {
		[`weights.${short}-${format}`]: () => ({ text: formatGb(gbFromBytes(bytes())), ...rest }),
		[`weights-gib.${short}-${format}`]: () => ({ text: formatGib(gibFromBytes(bytes())), ...rest }),
	};
}

function cacheValue(short: ShortName): Values {
	return {
		[`kv.${short}`]: () => ({
			text: `${formatExactBytes(kvBytesPerTokenOf(modelOf(named[short])) ?? 0)} per token`,
			how: '2 × layers × KV heads × head dimension × 2 bytes',
			status: 'derived',
			href: `${performancePage}#model-${named[short]}`,
		}),
	};
}

const fit = {
	how: 'usable memory of the cards minus the reserve',
	status: 'estimated',
	href: `${performancePage}#fact-speed-model-card-reserve`,
} as const;
const usable = merged(
	namedBuilds.map((build) => {
		const bytes = () => vramCapacityBytes(inferenceMachine(build).memory, 'layer-split');
		return {
			[`usable.${build}`]: () => ({ text: formatGb(gbFromBytes(bytes())), ...fit }),
			[`usable-gib.${build}`]: () => ({ text: formatGib(gibFromBytes(bytes())), ...fit }),
		};
	})
);

function severalValue(id: string, ...asked: Parameters<typeof severalModels>): Values {
	return {
		[`several.${id}`]: () => ({
			text: formatGib(gibFromBytes(severalModels(...asked).weightBytes)),
			how: 'weights of all of them, contexts not counted',
			status: 'derived',
		}),
	};
}

const shortNames = Object.keys(named) as ShortName[];

/** Where models go and how fast they answer: `speed.base.70b-q4-k-m`, `weights.70b-fp16`, `kv.70b`, `usable.base` … */
export const inferenceValues: Values = merged([
	...namedBuilds.flatMap((build) =>
		shortNames.flatMap((short) => namedFormats.map((format) => runValues(build, short, format)))
	),
	...shortNames.flatMap((short) => [cacheValue(short), ...namedFormats.map((format) => weightValues(short, format))]),
	usable,
	severalValue('four-13b-fp16', 4, named['13b'], 'fp16'),
	severalValue('four-13b-q8-0', 4, named['13b'], 'q8-0'),
	severalValue('four-13b-q4-k-m', 4, named['13b'], 'q4-k-m'),
	severalValue('eight-13b-q8-0', 8, named['13b'], 'q8-0', 'two-gpu'),
	severalValue('ten-8b-fp16', 10, named['8b'], 'fp16', 'two-gpu'),
]);
