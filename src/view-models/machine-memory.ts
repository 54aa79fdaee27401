import type { Build } from '../data/schema/build.ts';
import { channelBandwidthGbPerS } from '../domain/throughput.ts';
import { countOfRole, linesOfRole, partOfRole } from './build-lines.ts';
import { numberIfKnown } from './figures.ts';

/** Main memory of a machine. Anything absent is not known. */
export interface MachineMemory {
	modules: number;
	/** GiB. */
	capacityGib: number | undefined;
	/** Channels that carry a module, one module each. */
	channelsFilled: number | undefined;
	channels: number | undefined;
	/** Lower of what modules and processor are made for, MT/s. */
	speedMtPerS: number | undefined;
	/** Of the filled channels at that speed, on paper, GB/s. */
	channelsGbPerS: number | undefined;
	/** What the links of the processor's chiplets can read, GB/s. */
	linksGbPerS: number | undefined;
	/** The lower of the two, GB/s. */
	usableGbPerS: number | undefined;
}

const lowest = (...values: (number | undefined)[]) =>
	values.some((value) => value === undefined) ? undefined : Math.min(...(values as number[]));

/** Memory of a build, from its modules, its processor and the slots of its board. */
export function machineMemory(build: Build): MachineMemory {
	const lines = linesOfRole(build, 'memory');
	const modules = countOfRole(build, 'memory');
	const cpu = partOfRole(build, 'cpu');
	const capacities = lines.map(({ part, quantity }) => {
		const moduleGib = numberIfKnown(`${part.id}.module-capacity`, 'GiB');
		return moduleGib === undefined ? undefined : quantity * moduleGib;
	});
	const capacityGib = capacities.includes(undefined)
		? undefined
		: capacities.reduce<number>((sum, capacity) => sum + (capacity ?? 0), 0);
	const channels = cpu && numberIfKnown(`${cpu.id}.memory-channels`, 'channels');
	const channelsFilled = lowest(modules, channels);
	const speedMtPerS = lowest(
		cpu && numberIfKnown(`${cpu.id}.memory-speed`, 'MT/s'),
		...lines.map(({ part }) => numberIfKnown(`${part.id}.memory-speed`, 'MT/s'))
	);
	const channelsGbPerS =
		channelsFilled === undefined || speedMtPerS === undefined
			? undefined
			: channelBandwidthGbPerS({ channels: channelsFilled, megatransfersPerS: speedMtPerS });
	const linksGbPerS = cpu && numberIfKnown(`${cpu.id}.memory-bandwidth-limit`, 'GB/s');
	const usableGbPerS = lowest(channelsGbPerS, linksGbPerS);
	return { modules, capacityGib, channelsFilled, channels, speedMtPerS, channelsGbPerS, linksGbPerS, usableGbPerS };
}
