import type { UnitName } from '../../data/schema/units.ts';
import { netPresentValueUsd, npvSensitivities, type NpvInput, type Sensitivity } from '../../domain/roi.ts';
import { formatMeasure } from '../../format/measure.ts';
import { formatUsdPerYear } from '../../format/money.ts';
import { factOf, numberOf } from '../figures.ts';
import { statedTotalUsd } from '../machine-price.ts';
import type { TableViewModel } from '../table.ts';
import { baseUse, rangeOf, roiAssumptions } from './assumptions.ts';
import { signedText, wholeText } from './numbers.ts';
import { BRIEF_RATE, MARKET_RATE, MIDDLE_RATE, rentalRate } from './rates.ts';

const PERCENT = 100;
const WATTS_PER_KILOWATT = 1000;

/** One input with its name and the two ends it is moved to, in the unit a reader knows. */
interface Span {
	id: string;
	input: keyof NpvInput;
	label: string;
	min: number;
	max: number;
	unit: UnitName;
	/** From that unit to the unit of the calculation. */
	scale: number;
}

const topicSpan = (id: string, input: keyof NpvInput, unit: UnitName, scale = 1): Span => {
	const fact = `roi-span.${id}`;
	return { id, input, label: factOf(fact).label, ...rangeOf(fact, unit), unit, scale };
};

function spans(): Span[] {
	return [
		topicSpan('use', 'hoursPerWeek', 'h/week'),
		{
			id: 'rate',
			input: 'cloudRateUsdPerHour',
			label: 'Rent avoided',
			min: rentalRate(MARKET_RATE).usdPerHour,
			max: rentalRate(BRIEF_RATE).usdPerHour,
			unit: 'USD/h',
			scale: 1,
		},
		topicSpan('admin', 'adminCostUsdPerYear', 'USD/year'),
		{
			id: 'capex',
			input: 'capexUsd',
			label: 'Price of the machine',
			min: statedTotalUsd(),
			max: numberOf('roi-span.capex-high', 'USD'),
			unit: 'USD',
			scale: 1,
		},
		topicSpan('resale', 'residualShare', '%', 1 / PERCENT),
		topicSpan('discount', 'discountRate', '%', 1 / PERCENT),
		topicSpan('maintenance', 'maintenanceShare', '%', 1 / PERCENT),
		topicSpan('energy-price', 'energyPriceUsdPerKwh', 'USD/kWh'),
		topicSpan('idle-power', 'idlePowerW', 'kW', WATTS_PER_KILOWATT),
		topicSpan('load-power', 'loadPowerW', 'kW', WATTS_PER_KILOWATT),
	];
}

/** The case in the middle. */
export function middleCase(): NpvInput {
	return { ...roiAssumptions(), hoursPerWeek: baseUse(), cloudRateUsdPerHour: rentalRate(MIDDLE_RATE).usdPerHour };
}

/** Value of buying in the case in the middle, US dollars. */
export const middleValueUsd = () => netPresentValueUsd(middleCase());

/** What one input alone does to the value of buying. */
export interface SensitivityRow extends Sensitivity {
	id: string;
	label: string;
	/** The two ends as a reader knows them: "20 h/week". */
	lowText: string;
	highText: string;
}

/** Every input in turn at both of its ends, widest swing first. */
export function sensitivityRows(base: NpvInput = middleCase()): SensitivityRow[] {
	const known = spans();
	const ranges = known.map(({ input, min, max, scale }) => ({ input, low: min * scale, high: max * scale }));
	return npvSensitivities(base, ranges).flatMap((row) => {
		const span = known.find(({ input }) => input === row.input);
		if (!span) return [];
		const text = (value: number) =>
			span.unit === 'USD/year' ? formatUsdPerYear(value) : formatMeasure(value, span.unit);
		return [{ ...row, id: span.id, label: span.label, lowText: text(span.min), highText: text(span.max) }];
	});
}

/** The sensitivity table: which assumption matters most. */
export function sensitivityTable(): TableViewModel {
	const { label, usdPerHour } = rentalRate(MIDDLE_RATE);
	const start = `${formatMeasure(baseUse(), 'h/week')} against ${formatMeasure(usdPerHour, 'USD/h')} (${label})`;
	return {
		caption: 'Which assumption moves the result most',
		note: `From ${start}, where buying is worth ${signedText(middleValueUsd())} USD. One input at a time, widest swing first.`,
		columns: [
			{ key: 'input', label: 'Assumption' },
			{ key: 'low', label: 'Low end' },
			{ key: 'high', label: 'High end' },
			{ key: 'npvLow', label: 'Worth at the low end', unit: 'USD', numeric: true },
			{ key: 'npvHigh', label: 'Worth at the high end', unit: 'USD', numeric: true },
			{ key: 'swing', label: 'Swing', unit: 'USD', numeric: true },
		],
		rows: sensitivityRows().map((row) => ({
			id: `roi-swing-${row.id}`,
			cells: {
				input: row.label,
				low: row.lowText,
				high: row.highText,
				npvLow: signedText(row.npvAtLowUsd),
				npvHigh: signedText(row.npvAtHighUsd),
				swing: wholeText(row.swingUsd),
			},
		})),
	};
}
