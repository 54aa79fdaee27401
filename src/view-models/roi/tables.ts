import type { TableViewModel } from '../table.ts';
import { electricityTable, energyTable } from './energy-tables.ts';
import { machinePriceTable } from './machine-price-table.ts';
import { offerTable, priceCutTable, rentMoveTable } from './offer-tables.ts';
import { briefPaybackTable, discountedTable, likeForLikeTable, twelveMonthsTable } from './payback-tables.ts';
import { sensitivityTable } from './sensitivity.ts';
import { apiPriceTable, tokenCostTable, tokenSpeedTable } from './token-tables.ts';
import { npvTable, ownedHourTable } from './value-tables.ts';

export interface RoiTable {
	/** `scroll` for tables whose columns a reader compares with each other. */
	layout: 'stack' | 'scroll';
	table: () => TableViewModel;
}

const table = (make: () => TableViewModel, layout: RoiTable['layout'] = 'stack'): RoiTable => ({ layout, table: make });

/** Every table of document 06 by the name MDX uses. */
export const roiTables = {
	'brief-payback': table(briefPaybackTable),
	payback: table(likeForLikeTable),
	discounted: table(discountedTable),
	'machine-price': table(machinePriceTable),
	'twelve-months': table(twelveMonthsTable),
	value: table(npvTable, 'scroll'),
	'owned-hour': table(ownedHourTable),
	sensitivity: table(sensitivityTable),
	energy: table(energyTable),
	electricity: table(electricityTable, 'scroll'),
	'api-prices': table(apiPriceTable, 'scroll'),
	'token-cost': table(tokenCostTable),
	'token-speed': table(tokenSpeedTable),
	'rent-moves': table(rentMoveTable),
	'price-cut': table(priceCutTable),
	'offers-like-for-like': table(() => offerTable('Rental of a 96 GB Blackwell card', ['rtx-pro-6000']), 'scroll'),
	'offers-48': table(() => offerTable('Rental of the older 48 GB cards', ['ada-48']), 'scroll'),
	'offers-a100-h100': table(() => offerTable('Rental of A100 and H100', ['a100', 'h100']), 'scroll'),
	'offers-other': table(() => offerTable('Rental of other cards', ['h200', 'b200', 'geforce']), 'scroll'),
} satisfies Record<string, RoiTable>;

export type RoiTableName = keyof typeof roiTables;
export const roiTableNames = Object.keys(roiTables) as [RoiTableName, ...RoiTableName[]];
