import { scaleLinear } from 'd3-scale';
import { formatNumber, formatWatts } from '../../format/units.ts';
import { partOfRole } from '../build-lines.ts';
import { buildOf } from '../machine-price.ts';
import { machinePower, type PowerQuestion } from '../power.ts';

/** Peak load of machines against the rating of their supplies, in the units of the view box. */
export interface PowerChartView {
	title: string;
	description: string;
	width: number;
	height: number;
	barHeight: number;
	rows: {
		label: string;
		text: string;
		labelY: number;
		barY: number;
		textY: number;
		textX: number;
		/** The processor only feeding the cards. */
		boundWidth: number;
		/** Everything at its limit. */
		peakWidth: number;
		ratingX: number;
		isOver: boolean;
	}[];
}

const WIDTH = 420;
const ROW = 44;
const BAR = 15;
/** Room behind the longest bar for its words. */
const WORDS = 112;

const machines: { label: string; question: PowerQuestion }[] = [
	{ label: 'One card', question: { build: 'base' } },
	{ label: 'Two cards', question: { build: 'two-gpu' } },
	{ label: 'Three cards', question: { build: 'base', gpuCount: 3 } },
	{ label: 'Four cards', question: { build: 'four-gpu' } },
	{ label: 'a16z', question: { build: 'a16z' } },
];

/** One to four cards and the a16z machine: load at its limit and GPU-bound, with the rating of the supply as a mark. */
export function powerChart(): PowerChartView {
	const found = machines.map(({ label, question }) => ({
		label: `${label}, ${partOfRole(buildOf(question.build), 'psu')?.shortName ?? ''}`,
		peak: machinePower(question),
		bound: machinePower({ ...question, load: 'gpu-bound' }),
	}));
	const most = Math.max(...found.flatMap(({ peak }) => [peak.dcW, peak.psuRatedW]));
	const scale = scaleLinear()
		.domain([0, most])
		.range([0, WIDTH - WORDS]);
	const x = (watts: number) => Math.round(scale(watts) * 10) / 10;
	const words = found.map(({ label, peak }) => `${label}: ${formatWatts(peak.dcW)} of ${formatWatts(peak.psuRatedW)}`);
	return {
		title: 'Peak load and rating of the supply',
		description: `Direct current with everything at its limit. ${words.join('; ')}.`,
		width: WIDTH,
		height: found.length * ROW,
		barHeight: BAR,
		rows: found.map(({ label, peak, bound }, index) => {
			const labelY = index * ROW + 13;
			const end = Math.max(x(peak.dcW), x(peak.psuRatedW));
			return {
				label,
				text: `${formatNumber(peak.dcW, { decimals: 0 })} of ${formatWatts(peak.psuRatedW)}`,
				labelY,
				barY: labelY + 6,
				textY: labelY + 18,
				textX: end + 9,
				boundWidth: x(bound.dcW),
				peakWidth: x(peak.dcW),
				ratingX: x(peak.psuRatedW),
				isOver: peak.dcW > peak.psuRatedW,
			};
		}),
	};
}
