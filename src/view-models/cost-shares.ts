import { formatPercent } from '../format/units.ts';
import { formatUsd } from '../format/money.ts';
import { barChart, type BarChartView } from './bar-chart.ts';
import { lineShares } from './bom-table.ts';
import { lineName } from './line-names.ts';
import { pricedBuild } from './machine-price.ts';

/**
 * What each line costs of the whole, largest first, at the brief's prices.
 *
 * @throws {RangeError} When there is no build with this id.
 */
export function costSharesChart(buildId = 'base'): BarChartView {
	const { build, lines, totalUsd } = pricedBuild(buildId, 'brief');
	const shares = lineShares(lines);
	const items = lines
		.flatMap(({ id, extendedUsd }) =>
			extendedUsd === undefined ? [] : [{ id, extendedUsd, share: shares.get(id) ?? 0 }]
		)
		.sort((a, b) => b.extendedUsd - a.extendedUsd);
	const [first] = items;
	const description = first
		? `${lineName(first.id)} ${formatPercent(first.share)} of ${formatUsd(totalUsd)}; the others follow in order of cost. The same figures stand in the table of the bill of materials.`
		: '';
	return barChart(
		`Cost shares: ${build.name}`,
		description,
		items.map(({ id, extendedUsd, share }, index) => ({
			label: lineName(id),
			value: share,
			text: `${formatPercent(share)} · ${formatUsd(extendedUsd)}`,
			emphasised: index === 0,
		}))
	);
}
