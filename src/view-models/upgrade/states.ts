import { cardPlacements, upgrades } from '../../data/index.ts';
import type { Upgrade } from '../../data/schema/upgrade.ts';
import { formatNumber } from '../../format/units.ts';
import { countOfRole, linesOfRole, partOfRole } from '../build-lines.ts';
import { numberOf } from '../figures.ts';
import { machineMemory } from '../machine-memory.ts';
import { buildOf, pricedBuild } from '../machine-price.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { type Purchase, purchase } from './purchase.ts';

const whole = { decimals: 0 };

/** Builds the upgrade path leads through: the base build, then each step's result in the order advised. */
export function stateIds(steps: readonly Upgrade[] = upgrades): string[] {
	return ['base', ...new Set(steps.flatMap(({ toBuild }) => toBuild ?? []))];
}

/** What a build holds, added up over its parts. */
export interface Capacity {
	cards: number;
	/** Seen by software, of all cards, GiB. */
	vramGib: number;
	/** Of all cards, GB/s. */
	bandwidthGbPerS: number;
	ramGib: number | undefined;
	channels: number | undefined;
	storageTb: number;
	/** Slots the guide gives the cards. */
	slots: readonly number[];
}

/**
 * Capacity of a build.
 *
 * @throws {RangeError} When there is no such build, or a figure of its cards or drives is not known.
 */
export function capacityOf(id: string): Capacity {
	const build = buildOf(id);
	const cards = countOfRole(build, 'gpu');
	const card = partOfRole(build, 'gpu')?.id ?? '';
	const memory = machineMemory(build);
	const storageTb = linesOfRole(build, 'storage').reduce(
		(sum, { part, quantity }) => sum + quantity * numberOf(`${part.id}.capacity`, 'TB'),
		0
	);
	const board = partOfRole(build, 'motherboard')?.id;
	return {
		cards,
		vramGib: cards * numberOf(`${card}.memory-visible`, 'GiB'),
		bandwidthGbPerS: cards * numberOf(`${card}.memory-bandwidth`, 'GB/s'),
		ramGib: memory.capacityGib,
		channels: memory.channelsFilled,
		storageTb,
		slots: cardPlacements.find((placement) => placement.part === board && placement.cards === cards)?.slots ?? [],
	};
}

/** "6 × 32 GB RDIMM": parts in few words. */
export function partsWords(lines: readonly { part: { shortName: string }; quantity: number }[]): string {
	return lines.map(({ part, quantity }) => `${formatNumber(quantity)} × ${part.shortName}`).join(', ');
}

/** A price with its day below it, and what is missing in it. */
export function purchaseCell({ lines, pricedUsd, unpriced }: Purchase): Cell {
	if (lines.length === 0) return { text: '–' };
	const days = [...new Set(lines.flatMap(({ basis }) => (basis === undefined || basis === 'the brief' ? [] : basis)))];
	const missing = unpriced.length === 0 ? [] : [`without ${partsWords(unpriced)}: no price found`];
	const detail = [...days, ...missing].join('; ');
	return { text: formatNumber(pricedUsd, whole), detail: detail === '' ? undefined : detail };
}

const known = (value: number | undefined) => (value === undefined ? 'unknown' : formatNumber(value, whole));

function costRow(id: string): Row {
	const brief = purchase('base', id, 'brief');
	const total = pricedBuild('base', 'brief').totalUsd + brief.pricedUsd;
	const leftOver = brief.leftOver.length === 0 ? undefined : `left over: ${partsWords(brief.leftOver)}`;
	return {
		id: `state-${id}`,
		highlighted: id === 'base',
		cells: {
			state: buildOf(id).name,
			bought: { text: brief.lines.length === 0 ? '–' : partsWords(brief.lines), detail: leftOver },
			cost: purchaseCell(brief),
			latest: purchaseCell(purchase('base', id, 'latest')),
			total: {
				text: formatNumber(total, whole),
				detail: brief.unpriced.length === 0 ? undefined : 'and the part without a price',
			},
		},
	};
}

/** Every state beside the base build: what is bought and what it costs. */
export function stateCostTable(): TableViewModel {
	return {
		caption: 'Upgrade states side by side: cost',
		note: 'Each counted from the base build, before tax; used parts are set against nothing.',
		columns: [
			{ key: 'state', label: 'State' },
			{ key: 'bought', label: 'Bought' },
			{ key: 'cost', label: 'Brief’s prices', unit: 'USD', numeric: true },
			{ key: 'latest', label: 'Latest seen', unit: 'USD', numeric: true },
			{ key: 'total', label: 'Machine, brief’s prices', unit: 'USD', numeric: true },
		],
		rows: stateIds().map(costRow),
	};
}

function capacityRow(id: string): Row {
	const { cards, vramGib, bandwidthGbPerS, ramGib, channels, storageTb, slots } = capacityOf(id);
	return {
		id: `state-${id}-capacity`,
		highlighted: id === 'base',
		cells: {
			state: buildOf(id).name,
			cards: formatNumber(cards),
			vram: formatNumber(vramGib, { decimals: 1 }),
			bandwidth: formatNumber(bandwidthGbPerS, whole),
			ram: known(ramGib),
			channels: known(channels),
			storage: formatNumber(storageTb),
			slots: slots.join(' + '),
		},
	};
}

/** Every state beside the base build: what it holds. */
export function stateCapacityTable(): TableViewModel {
	return {
		caption: 'Upgrade states side by side: capacity',
		note: 'Graphics memory as software sees it. It adds up over the cards but is not one memory, and neither is its bandwidth.',
		columns: [
			{ key: 'state', label: 'State' },
			{ key: 'cards', label: 'Cards', numeric: true },
			{ key: 'vram', label: 'Graphics memory', unit: 'GiB', numeric: true },
			{ key: 'bandwidth', label: 'Its bandwidth', unit: 'GB/s', numeric: true },
			{ key: 'ram', label: 'System memory', unit: 'GiB', numeric: true },
			{ key: 'channels', label: 'Channels filled', numeric: true },
			{ key: 'storage', label: 'Storage', unit: 'TB', numeric: true },
			{ key: 'slots', label: 'Slots of the cards' },
		],
		rows: stateIds().map(capacityRow),
	};
}
