import { formatNumber, formatPercent, formatQuantity, formatQuantityRange, formatTimes } from '../../format/units.ts';
import { calibrations, calibrationSummary } from '../benchmarks/calibration.ts';
import { editionShares, measuredValue, timesAsFast } from '../benchmarks/comparisons.ts';
import { measurementCount } from '../benchmarks/tables.ts';
import { fractionRangeOf } from '../inference/assumptions.ts';
import { merged, performancePage, type Values } from './named-models.ts';

const median = (id: string, metric: 'decode' | 'prefill', part: 'all' | 'used' | 'fresh' | 'blackwell'): Values => ({
	[`calibration.${id}`]: () => {
		const summary = calibrationSummary(calibrations(metric));
		const error = part === 'all' ? summary.medianError : summary[part]?.medianError;
		if (error === undefined) throw new RangeError(`no forecast of ${metric} is ${part}`);
		return {
			text: formatPercent(error),
			how: 'median of |forecast − measured| / measured',
			status: 'derived',
			href: `${performancePage}#calibration-${metric}`,
		};
	},
});

const editions = {
	how: 'measured on a Max-Q divided by measured on the 600 W card, same test',
	status: 'derived',
} as const;
const share = (metric: 'decode' | 'prefill') => {
	const { min, max } = editionShares(metric);
	return formatQuantityRange(Math.round(min * 100), Math.round(max * 100), '%');
};
const scaling = (id: string, other: string): Values => ({
	[`scaling.${id}`]: () => ({
		text: formatTimes(timesAsFast('server-llama-3-3-70b-nvfp4-1000-1000', other), { significant: 3 }),
		how: 'output of all requests divided by that of one card, same test',
		status: 'derived',
		href: `${performancePage}#bench-${other}`,
	}),
});

const measured70b = (test: 'tg128' | 'pp512') => `workstation-llama-3-3-70b-q4-k-m-${test}`;

/** What the measurements add up to: `calibration.decode`, `max-q.prefill`, `scaling.two` … */
export const measurementValues: Values = merged([
	{
		'measured.70b-workstation': () => ({
			text: formatQuantity(measuredValue(measured70b('tg128')), 'tokens/s'),
			how: 'Llama 3.3 70B in Q4_K_M on one 600 W card, from an empty context',
			status: 'measured',
			href: `${performancePage}#bench-${measured70b('tg128')}`,
		}),
		'decode.70b': () => {
			const { min, max } = fractionRangeOf('speed-model.max-q-share');
			const measured = measuredValue(measured70b('tg128'));
			return {
				text: formatQuantityRange(measured * min, measured * max, 'tokens/s', { significant: 2 }),
				how: 'measured on the 600 W card, times what a Max-Q kept of generation in other tests',
				status: 'estimated',
				href: `${performancePage}#fact-speed-model-max-q-share`,
			};
		},
		'prefill.70b': () => {
			const { min, max } = editionShares('prefill');
			const measured = measuredValue(measured70b('pp512'));
			return {
				text: formatQuantityRange(measured * min, measured * max, 'tokens/s', { significant: 3 }),
				how: 'measured on the 600 W card, times what a Max-Q kept of prompt processing in other tests',
				status: 'estimated',
				href: `${performancePage}#bench-${measured70b('pp512')}`,
			};
		},
		'max-q.decode': () => ({ text: share('decode'), ...editions, href: `${performancePage}#editions` }),
		'max-q.prefill': () => ({ text: share('prefill'), ...editions, href: `${performancePage}#editions` }),
		'calibration.offload': () => {
			const row = calibrations('decode').find(({ benchmark }) => benchmark.division === 'cards and RAM');
			if (!row) throw new RangeError('no forecast with a part in RAM has a measurement');
			return {
				text: formatTimes(row.ratio),
				how: 'forecast divided by measured, Llama 3.1 405B with ten layers in system memory',
				status: 'derived',
				href: `${performancePage}#calibration-${row.benchmark.id}`,
			};
		},
		'calibration.decode-count': () => ({
			text: formatNumber(calibrations('decode').length),
			how: 'rows of one request that the model can forecast',
			status: 'derived',
		}),
		'benchmarks.count': () => ({
			text: formatNumber(measurementCount().all),
			how: 'rows of this page',
			status: 'derived',
		}),
		'benchmarks.max-q-count': () => ({
			text: formatNumber(measurementCount().onMaxQ),
			how: 'rows of this page measured on the Max-Q',
			status: 'derived',
		}),
	},
	median('decode', 'decode', 'all'),
	median('decode-used', 'decode', 'used'),
	median('decode-fresh', 'decode', 'fresh'),
	median('decode-blackwell', 'decode', 'blackwell'),
	median('prefill', 'prefill', 'all'),
	scaling('two', 'server-x2-llama-3-3-70b-nvfp4-1000-1000'),
	scaling('four', 'server-x4-llama-3-3-70b-nvfp4-1000-1000'),
]);
