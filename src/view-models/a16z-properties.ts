import { factIndex } from '../data/index.ts';
import type { Build } from '../data/schema/build.ts';
import { formatNumber } from '../format/units.ts';
import { a16zEstimate } from './a16z-cost.ts';
import { countOfRole, linesOfRole, partOfRole } from './build-lines.ts';
import { formatValue, numberIfKnown } from './figures.ts';
import { machineMemory } from './machine-memory.ts';
import { pricedBuild } from './machine-price.ts';
import { machinePower } from './power.ts';
import type { Part } from '../data/schema/part.ts';

const whole = { decimals: 0 };
const theirs = 'a16z';

/** A property both machines are asked for. Words and figures the source leaves out come out as `unknown`. */
export interface ComparedProperty {
	id: string;
	group: string;
	label: string;
	unit?: string;
	of: (build: Build) => string;
	note?: string;
}

const known = (value: number | undefined, decimals = 0) =>
	value === undefined ? 'unknown' : formatNumber(value, { decimals });

/** Product of the number of parts in a role and a figure of the part. */
function summed(build: Build, role: Part['role'], key: string, unit: 'GiB' | 'GB/s' | 'TB'): number | undefined {
	const amounts = linesOfRole(build, role).map(({ part, quantity }) => {
		const one = numberIfKnown(`${part.id}.${key}`, unit);
		return one === undefined ? undefined : one * quantity;
	});
	return amounts.includes(undefined) ? undefined : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

const nameOf = (role: Part['role']) => (build: Build) => {
	const part = partOfRole(build, role);
	if (!part) return 'unknown';
	return part.maker === 'Not stated' ? part.shortName : `${part.maker} ${part.shortName}`;
};

const specOf = (role: Part['role'], key: string) => (build: Build) => {
	const fact = factIndex.get(`${partOfRole(build, role)?.id ?? ''}.${key}`)?.fact;
	return fact ? formatValue(fact.value, fact.unit) : 'unknown';
};

const drives = (build: Build) =>
	linesOfRole(build, 'storage')
		.map(({ part, quantity }) => `${formatNumber(quantity)} × ${part.shortName}`)
		.join(', ');

const modules = (build: Build) => {
	const size = linesOfRole(build, 'memory')[0];
	return `${formatNumber(countOfRole(build, 'memory'))} × ${size?.part.shortName ?? ''}`;
};

function costOf({ id }: Build): string {
	if (id === theirs) return `about ${formatNumber(a16zEstimate().totalUsd, { significant: 2 })}`;
	return formatNumber(pricedBuild(id, 'brief').totalUsd, whole);
}

/** What is asked of both machines, in the order of the table. */
export const comparedProperties: ComparedProperty[] = [
	{ id: 'gpu', group: 'Cards', label: 'Card', of: nameOf('gpu') },
	{ id: 'cards', group: 'Cards', label: 'Number', of: (build) => formatNumber(countOfRole(build, 'gpu')) },
	{
		id: 'vram',
		group: 'Cards',
		label: 'Graphics memory, seen by software',
		unit: 'GiB',
		of: (build) => known(summed(build, 'gpu', 'memory-visible', 'GiB'), 1),
		note: 'Each card holds its own part; nothing is pooled.',
	},
	{
		id: 'bandwidth',
		group: 'Cards',
		label: 'Its bandwidth, added up',
		unit: 'GB/s',
		of: (build) => known(summed(build, 'gpu', 'memory-bandwidth', 'GB/s')),
		note: 'For one user only with tensor parallel, and then less.',
	},
	{ id: 'cpu', group: 'Processor and board', label: 'Processor', of: nameOf('cpu') },
	{ id: 'cores', group: 'Processor and board', label: 'Cores', of: specOf('cpu', 'cores') },
	{
		id: 'architecture',
		group: 'Processor and board',
		label: 'Architecture',
		of: specOf('cpu', 'architecture'),
		note: 'One generation apart.',
	},
	{ id: 'cooler', group: 'Processor and board', label: 'Cooler', of: nameOf('cooler') },
	{ id: 'cooling', group: 'Processor and board', label: 'Its type', of: specOf('cooler', 'cooler-type') },
	{
		id: 'board',
		group: 'Processor and board',
		label: 'Board',
		of: nameOf('motherboard'),
		note: 'Two makers: slot map, BIOS and remote management differ.',
	},
	{
		id: 'chipset',
		group: 'Processor and board',
		label: 'Chipset and socket',
		of: (build) => `${specOf('motherboard', 'chipset')(build)}, ${specOf('motherboard', 'socket')(build)}`,
		note: 'This is what the two machines share.',
	},
	{
		id: 'management',
		group: 'Processor and board',
		label: 'Remote management',
		of: specOf('motherboard', 'management'),
	},
	{ id: 'modules', group: 'Memory and drives', label: 'Modules', of: modules },
	{
		id: 'ram',
		group: 'Memory and drives',
		label: 'System memory',
		unit: 'GiB',
		of: (build) => known(machineMemory(build).capacityGib),
	},
	{
		id: 'channels',
		group: 'Memory and drives',
		label: 'Channels filled',
		of: (build) => known(machineMemory(build).channelsFilled),
		note: 'a16z fills all; our first upgrade does too.',
	},
	{
		id: 'ram-bandwidth',
		group: 'Memory and drives',
		label: 'Bandwidth of the channels, on paper',
		unit: 'GB/s',
		of: (build) => known(machineMemory(build).channelsGbPerS, 1),
		note: 'The post states no memory speed, so nothing can be computed for it.',
	},
	{ id: 'drives', group: 'Memory and drives', label: 'Drives', of: drives },
	{
		id: 'storage',
		group: 'Memory and drives',
		label: 'Storage',
		unit: 'TB',
		of: (build) => known(summed(build, 'storage', 'capacity', 'TB')),
		note: 'RAID 0 is possible there; the post does not say that it is set up.',
	},
	{
		id: 'psu',
		group: 'Power, case and cost',
		label: 'Supply',
		of: nameOf('psu'),
		note: 'The brief calls it unknown; the post names it.',
	},
	{ id: 'psu-rating', group: 'Power, case and cost', label: 'Its rating', unit: 'W', of: specOf('psu', 'rated-power') },
	{ id: 'psu-class', group: 'Power, case and cost', label: 'Its class', of: specOf('psu', 'efficiency') },
	{
		id: 'peak',
		group: 'Power, case and cost',
		label: 'Peak by our budget, DC',
		unit: 'W',
		of: ({ id }) => known(machinePower({ build: id }).dcW),
		note: 'The post itself states {a16z.peak-power} as the highest.',
	},
	{
		id: 'psu-share',
		group: 'Power, case and cost',
		label: 'Of the supply’s rating',
		unit: '%',
		of: ({ id }) => known(machinePower({ build: id }).psuShare * 100),
		note: 'Even on the post’s own figure its supply has no margin.',
	},
	{
		id: 'wall',
		group: 'Power, case and cost',
		label: 'At the wall',
		unit: 'W',
		of: ({ id }) => known(machinePower({ build: id }).wallW),
	},
	{ id: 'case', group: 'Power, case and cost', label: 'Case', of: nameOf('case') },
	{
		id: 'parts-cost',
		group: 'Power, case and cost',
		label: 'Cost of the parts',
		unit: 'USD',
		of: costOf,
		note: 'Ours is the sum of the brief’s prices; theirs is the estimate below, a16z published none.',
	},
];
