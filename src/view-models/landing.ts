import type { FigureView } from './table.ts';
import { figureOf } from './figures.ts';
import { computedFigure } from './values/index.ts';

/** A large figure of the landing page. */
export interface KeyFigure {
	label: string;
	figure: FigureView;
	/** What a reader must know beside it. */
	beside: string;
}

/** A job of the reader and the documents that do it. */
export interface Door {
	job: string;
	question: string;
	documents: { label: string; href: string }[];
}

export function keyFigures(): KeyFigure[] {
	return [
		{
			label: 'Nine parts',
			figure: computedFigure('base.total'),
			beside: `the brief prints ${computedFigure('brief.total').text}`,
		},
		{
			label: 'Graphics memory',
			figure: figureOf('gpu.memory-visible'),
			beside: `usable of a “${figureOf('gpu.memory').text}” card`,
		},
		{
			label: '70B model at 8 bits',
			figure: computedFigure('speed.base.70b-q8-0'),
			beside: 'one user’s answer; an estimate, not measured',
		},
		{
			label: 'Paid back',
			figure: computedFigure('roi.payback-40-base'),
			beside: `at ${figureOf('brief.use-conservative').text} by the brief’s method; ${computedFigure('roi.payback-40-market-electricity').text} against the same card rented`,
		},
	];
}

export function doors(): Door[] {
	return [
		{
			job: 'Decide',
			question: 'Does it do what I need, and does it pay?',
			documents: [
				{ label: 'Executive summary', href: '/00-executive-summary/' },
				{ label: 'Benchmarks', href: '/03-performance-benchmarks/' },
				{ label: 'ROI', href: '/06-roi-analysis/' },
				{ label: 'Upgrades', href: '/07-upgrade-path/' },
				{ label: 'Against a16z', href: '/08-a16z-reference-build/' },
			],
		},
		{
			job: 'Buy',
			question: 'What exactly do I order, at which price of which day?',
			documents: [
				{ label: 'Bill of materials', href: '/01-bill-of-materials/' },
				{ label: 'Specifications', href: '/02-component-specifications/' },
			],
		},
		{
			job: 'Build',
			question: 'Which part goes where, and how do I know it is right?',
			documents: [{ label: 'Assembly guide', href: '/04-assembly-guide/' }],
		},
		{
			job: 'Run',
			question: 'What do I type, what must I see, and what if I don’t?',
			documents: [
				{ label: 'Software setup', href: '/05-software-setup/' },
				{ label: 'FAQ and troubleshooting', href: '/09-faq-troubleshooting/' },
			],
		},
	];
}
