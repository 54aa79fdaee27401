import type { Cell, Column } from '../table.ts';
import { centsText } from './numbers.ts';
import type { RentalRate } from './rates.ts';

/** The cell that names a rental, the same in every table. */
export const rateCell = ({ label, detail }: RentalRate): Cell => ({ text: label, detail });
export const rateColumns: Column[] = [
	{ key: 'rate', label: 'Rented instead' },
	{ key: 'price', label: 'Rent', unit: 'USD/GPU-h', numeric: true },
];
export const rateCells = (rate: RentalRate) => ({ rate: rateCell(rate), price: centsText(rate.usdPerHour) });
