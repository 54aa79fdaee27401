import { z } from 'zod';

/**
 * Every unit a figure may carry, and the quantity it belongs to. A unit that is not here cannot be printed.
 * GB, MB, TB are powers of ten; GiB, MiB, KiB powers of two.
 */
export const unitQuantity = {
	// text has no unit; a count may carry the thing counted
	'': 'none',
	cores: 'count',
	threads: 'count',
	lanes: 'count',
	slots: 'count',
	channels: 'count',
	modules: 'count',
	cards: 'count',
	ports: 'count',
	instances: 'count',
	people: 'count',
	tokens: 'count',
	requests: 'count',
	layers: 'count',
	items: 'count',
	SMs: 'count',
	errors: 'count',
	params: 'count',
	'B params': 'count',
	B: 'data-size',
	KiB: 'data-size',
	MB: 'data-size',
	MiB: 'data-size',
	GB: 'data-size',
	GiB: 'data-size',
	TB: 'data-size',
	'B/token': 'data-per-token',
	'KiB/token': 'data-per-token',
	'B/param': 'data-per-parameter',
	'bits/weight': 'data-per-parameter',
	bit: 'width',
	'MB/s': 'bandwidth',
	'GB/s': 'bandwidth',
	'TB/s': 'bandwidth',
	'Gbit/s': 'bandwidth',
	'MT/s': 'transfer-rate',
	'tokens/s': 'token-rate',
	'requests/s': 'request-rate',
	TFLOPS: 'compute',
	GFLOPS: 'compute',
	TOPS: 'compute',
	MHz: 'frequency',
	GHz: 'frequency',
	W: 'power',
	kW: 'power',
	VA: 'apparent-power',
	kWh: 'energy',
	V: 'voltage',
	A: 'current',
	'°C': 'temperature',
	'BTU/h': 'heat',
	mm: 'length',
	m: 'length',
	in: 'length',
	g: 'mass',
	kg: 'mass',
	'N·m': 'torque',
	rpm: 'rotation',
	'dB(A)': 'sound',
	'm³/h': 'air-flow',
	'W/(m·K)': 'conductivity',
	TBW: 'endurance',
	IOPS: 'operation-rate',
	µs: 'time',
	ms: 'time',
	s: 'time',
	min: 'time',
	h: 'time',
	days: 'time',
	weeks: 'time',
	months: 'time',
	years: 'time',
	'h/week': 'use',
	USD: 'money',
	EUR: 'money',
	GBP: 'money',
	'USD/h': 'money-per-hour',
	'USD/GPU-h': 'money-per-hour',
	'USD/kWh': 'energy-price',
	'EUR/kWh': 'energy-price',
	'USD/GB': 'money-per-size',
	'USD/GB-month': 'money-per-size',
	'USD/M tokens': 'money-per-token',
	'USD/year': 'money-per-time',
	'USD/month': 'money-per-time',
	'%': 'ratio',
	'×': 'ratio',
} as const;

export type UnitName = keyof typeof unitQuantity;
export type Quantity = (typeof unitQuantity)[UnitName];

const unitNames = Object.keys(unitQuantity) as [UnitName, ...UnitName[]];
export const quantities = [...new Set(Object.values(unitQuantity))] as [Quantity, ...Quantity[]];

export const Unit = z.enum(unitNames);

const hasCents = (n: number) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-6;

/** An amount of money before sales tax and shipping, to the cent. */
export const Money = z
	.number()
	.nonnegative({ error: 'a price cannot be negative' })
	.refine(hasCents, { error: 'a price has at most two decimals' });

/** Calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date({ error: 'a date is written YYYY-MM-DD' });

/** As exact as the source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z
	.string({ error: 'a date is missing' })
	.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
		error: 'a date is written YYYY, YYYY-MM or YYYY-MM-DD',
	});
