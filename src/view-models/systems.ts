import { systems as allSystems } from '../data/index.ts';
import type { Fact } from '../data/schema/fact.ts';
import type { System } from '../data/schema/system.ts';
import { costUsdPerAddedUnit } from '../domain/upgrade.ts';
import { formatNumber } from '../format/units.ts';
import { a16zEstimate } from './a16z-cost.ts';
import { countOfRole } from './build-lines.ts';
import { formatFact, formatValue, numberOf, sourceRefs } from './figures.ts';
import { buildOf, pricedBuild } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Cell, Row, Segment, TableViewModel } from './table.ts';

const kinds: Record<System['kind'], string> = {
	cards: 'Machines with cards',
	unified: 'Machines with one memory',
};

function one({ value }: Fact): number {
	if (typeof value !== 'number') throw new RangeError('a system states its memory and price as one number each');
	return value;
}

/** "4 × 1,792", or one figure. */
const bandwidthText = (count: number, gbPerS: number) =>
	count === 1 ? formatNumber(gbPerS) : `${formatNumber(count)} × ${formatNumber(gbPerS)}`;

const perGb = (costUsd: number, gb: number) =>
	formatNumber(costUsdPerAddedUnit({ costUsd, added: gb }), { decimals: 0 });

/** The day of a price, and the prices of other days. */
function detailOf({ date, alternatives = [] }: Fact): Segment[] {
	const others = alternatives.map((other) => `${formatFact(other)} in ${other.date}`);
	return richText([date, ...others].join('; '));
}

/** What is to be known of memory, bandwidth and price, in smaller type. */
function factsDetail({ memory, furtherMemory: further, bandwidth, price }: System): string | undefined {
	const slower = further && `Besides ${formatFact(further)} slower. ${further.note ?? ''}`;
	const words = [
		memory.note && `Memory: ${memory.note}`,
		slower,
		bandwidth.note && `Bandwidth: ${bandwidth.note}`,
		price.note && `Price: ${price.note}`,
	];
	const text = words.filter((part) => part !== undefined).join(' ');
	return text === '' ? undefined : text;
}

function priceCell(price: Fact): Cell {
	return { text: formatNumber(one(price), { decimals: 0 }), detail: detailOf(price) };
}

function systemRow(system: System): Row {
	const { id, name, kind, memory, bandwidth, count, price, dense70b, remark } = system;
	const speed: Segment[] = dense70b
		? [{ kind: 'text', text: ` A dense 70B model in four bits: ${formatFact(dense70b)}.` }]
		: [];
	const sources = [...new Set([memory, bandwidth, price].flatMap((fact) => fact.sources))];
	return {
		id: `system-${id}`,
		group: kinds[kind],
		cells: {
			name,
			memory: formatValue(memory.value, memory.unit),
			bandwidth: bandwidthText(count, one(bandwidth)),
			price: priceCell(price),
			perGb: perGb(one(price), one(memory)),
			status: { status: price.status },
			remark: {
				rich: [...richText(remark), ...speed],
				detail: factsDetail(system),
				sources: sourceRefs(sources),
			},
		},
	};
}

/** A build of ours as a row: memory as sold, like the others. */
function buildRow(id: string, costUsd: number, text: string, status: 'derived' | 'estimated', remark: string): Row {
	const cards = countOfRole(buildOf(id), 'gpu');
	const memoryGb = cards * numberOf('gpu.memory', 'GB');
	return {
		id: `system-${id}`,
		group: kinds.cards,
		highlighted: id === 'base',
		cells: {
			name: id === 'base' ? 'This build' : buildOf(id).name,
			memory: formatNumber(memoryGb),
			bandwidth: bandwidthText(cards, numberOf('gpu.memory-bandwidth', 'GB/s')),
			price: { text, detail: '2025-10' },
			perGb: perGb(costUsd, memoryGb),
			status: { status },
			remark: { rich: richText(remark), sources: sourceRefs(id === 'base' ? ['brief'] : ['guide']) },
		},
	};
}

/** This build, a16z's and complete machines: memory, bandwidth, dated price, price per gigabyte. */
export function systemTable(systems: readonly System[] = allSystems): TableViewModel {
	const base = pricedBuild('base', 'brief').totalUsd;
	const a16z = a16zEstimate().totalUsd;
	const own = [
		buildRow(
			'base',
			base,
			formatNumber(base, { decimals: 0 }),
			'derived',
			'Parts alone. For what fits on one card the bandwidth of the machines with several, and room to grow.'
		),
		buildRow(
			'a16z',
			a16z,
			`about ${formatNumber(a16z, { significant: 2 })}`,
			'estimated',
			'Parts alone, by our estimate.'
		),
	];
	const ofKind = (kind: System['kind']) => systems.filter((system) => system.kind === kind).map(systemRow);
	return {
		caption: 'Machines a buyer would compare',
		note: 'Each price has its own date. Memory as sold; bandwidth per card, or of the one memory. Prices of system builders are left out: none was confirmed at its configurator.',
		columns: [
			{ key: 'name', label: 'Machine' },
			{ key: 'memory', label: 'Fast memory', unit: 'GB', numeric: true },
			{ key: 'bandwidth', label: 'Bandwidth', unit: 'GB/s', numeric: true },
			{ key: 'price', label: 'Price', unit: 'USD', numeric: true },
			{ key: 'perGb', label: 'Per GB', unit: 'USD/GB', numeric: true },
			{ key: 'status', label: 'Price status' },
			{ key: 'remark', label: 'Beside this build' },
		],
		rows: [...own, ...ofKind('cards'), ...ofKind('unified')],
	};
}
