import type { TableViewModel } from '../table.ts';

const symbols: [string, string][] = [
	['C', 'price of the machine'],
	['r', 'rent of one hour'],
	['H', 'hours of load per year, 52 weeks'],
	['E', 'electricity of a year of 365 days, under load and at idle'],
	['m', 'maintenance per year, as a share of C'],
	['A', 'own time per year'],
	['R', 'resale, as a share of C'],
	['N', 'years of ownership'],
	['d', 'discount rate per year'],
	['S', 'saved per year: r H − E − m C − A'],
];

const formulas: [string, string, string][] = [
	['simple', 'Payback, the brief’s method', 'C / (r H)'],
	['everything', 'Payback, everything counted', 'C / S'],
	['discounted', 'Payback, later money counting for less', '−ln(1 − C d / S) / ln(1 + d)'],
	['value', 'Worth of buying today', '−C + Σ S / (1 + d)^t + R C / (1 + d)^N, t = 1 … N'],
	['hour', 'Cost of an owned hour', '(C (1 − R) + N (E + m C + A)) / (N H)'],
	['tokens', 'Cost of a million tokens', 'cost of an hour / (0.0036 × tokens per second)'],
];

/** The letters of the formulas. */
export function symbolTable(): TableViewModel {
	return {
		caption: 'Letters',
		columns: [
			{ key: 'symbol', label: 'Letter' },
			{ key: 'meaning', label: 'Meaning' },
		],
		rows: symbols.map(([symbol, meaning]) => ({ cells: { symbol: { text: symbol, mono: true }, meaning } })),
	};
}

/** The formulas behind every table of document 06. */
export function methodTable(): TableViewModel {
	return {
		caption: 'Formulas',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'formula', label: 'Formula' },
		],
		rows: formulas.map(([id, what, formula]) => ({
			id: `roi-formula-${id}`,
			cells: { what, formula: { text: formula, mono: true } },
		})),
	};
}
