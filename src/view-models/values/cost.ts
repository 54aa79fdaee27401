import { differenceFromStatedTotal, pricedBuild, statedTotalUsd } from '../machine-price.ts';
import { formatUsd } from '../../format/money.ts';
import type { ComputedValue } from './computed-value.ts';

const billOfMaterials = '/01-bill-of-materials/';

/** Totals of the base build. */
export const costValues: Record<string, () => ComputedValue> = {
	'base.total': () => ({
		text: formatUsd(pricedBuild('base', 'brief').totalUsd),
		how: 'sum of the nine prices of the brief',
		status: 'derived',
		href: `${billOfMaterials}#bom-total`,
	}),
	'brief.total': () => ({
		text: formatUsd(statedTotalUsd()),
		how: 'the total that the brief prints',
		status: 'claimed',
		href: `${billOfMaterials}#bom-stated`,
	}),
	'base.total-difference': () => ({
		text: formatUsd(differenceFromStatedTotal()),
		how: 'sum of the nine prices minus the total that the brief prints',
		status: 'derived',
		href: `${billOfMaterials}#bom-difference`,
	}),
};
