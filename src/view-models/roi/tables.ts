import type { TableViewModel } from '../table.ts';
import { electricityTable, energyTable } from './energy-tables.ts';
import { machinePriceTable } from './machine-price-table.ts';
import { methodTable, symbolTable } from './method-table.ts';
import { offerTable, priceCutTable, rentMoveTable } from './offer-tables.ts';
import { briefPaybackTable, discountedTable, likeForLikeTable, twelveMonthsTable } from './payback-tables.ts';
import { sensitivityTable } from './sensitivity.ts';
import { apiPriceTable, tokenCostTable, tokenSpeedTable } from './token-tables.ts';
import { npvTable, ownedHourTable } from './value-tables.ts';

/** Every table of document 06 by the name MDX uses. */
export const roiTables = {
	'brief-payback': briefPaybackTable,
	payback: likeForLikeTable,
	discounted: discountedTable,
	'machine-price': machinePriceTable,
	'twelve-months': twelveMonthsTable,
	value: npvTable,
	'owned-hour': ownedHourTable,
	sensitivity: sensitivityTable,
	energy: energyTable,
	electricity: electricityTable,
	'api-prices': apiPriceTable,
	'token-cost': tokenCostTable,
	'token-speed': tokenSpeedTable,
	'rent-moves': rentMoveTable,
	'price-cut': priceCutTable,
	symbols: symbolTable,
	formulas: methodTable,
	'offers-like-for-like': () => offerTable('Rental of a 96 GB Blackwell card', ['rtx-pro-6000']),
	'offers-48': () => offerTable('Rental of the older 48 GB cards', ['ada-48']),
	'offers-a100-h100': () => offerTable('Rental of A100 and H100', ['a100', 'h100']),
	'offers-other': () => offerTable('Rental of other cards', ['h200', 'b200', 'geforce']),
} satisfies Record<string, () => TableViewModel>;

export type RoiTableName = keyof typeof roiTables;
export const roiTableNames = Object.keys(roiTables) as [RoiTableName, ...RoiTableName[]];
