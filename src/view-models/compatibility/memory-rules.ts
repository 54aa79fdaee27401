import { memoryPopulations } from '../../data/index.ts';
import {
	channelsPopulatedEvenly,
	memoryBandwidthUsed,
	memorySpeedReached,
	memoryWithinLimit,
	modulesAreIdentical,
	modulesFitSlots,
	moduleTypeAccepted,
} from '../../domain/compatibility.ts';
import { countOfRole, linesOfRole, partOfRole } from '../build-lines.ts';
import { machineMemory } from '../machine-memory.ts';
import type { Rules } from './rules.ts';

/** What a maker lists as an even number of modules, for boards whose list was found. */
const evenCounts = (board: string | undefined) => {
	const ofBoard = memoryPopulations.filter(({ part }) => part === board);
	return ofBoard.length === 0 ? undefined : ofBoard.filter(({ isListed }) => isListed).map(({ modules }) => modules);
};

/** Rules C4 to C11: kind, number, speed and bandwidth of the modules. */
export const memoryRules: Rules = {
	'memory-type': (reading) => {
		const boardType = reading.partWords('motherboard', 'module-type');
		const ecc = reading.partWords('memory', 'ecc');
		return moduleTypeAccepted({
			moduleType: reading.partWords('memory', 'module-type'),
			hasEcc: ecc === undefined ? undefined : ecc !== 'no',
			boardTypes: boardType === undefined ? undefined : [boardType],
			needsEcc: true,
		});
	},
	'memory-slots': (reading) =>
		modulesFitSlots({
			moduleCount: countOfRole(reading.build, 'memory'),
			slotCount: reading.partNumber('motherboard', 'dimm-slots', 'slots'),
		}),
	'memory-channels': (reading) =>
		channelsPopulatedEvenly({
			moduleCount: countOfRole(reading.build, 'memory'),
			channelCount: reading.partNumber('cpu', 'memory-channels', 'channels'),
			evenCounts: evenCounts(partOfRole(reading.build, 'motherboard')?.id),
		}),
	'memory-identical': ({ build }) =>
		modulesAreIdentical({ partNumbers: linesOfRole(build, 'memory').map(({ part }) => part.id) }),
	'memory-speed': (reading) => {
		const moduleMtPerS = reading.partNumber('memory', 'memory-speed', 'MT/s');
		return memorySpeedReached({
			ratedMtPerS: reading.partNumber('memory', 'memory-profile', 'MT/s') ?? moduleMtPerS,
			moduleMtPerS,
			cpuMtPerS: reading.partNumber('cpu', 'memory-speed', 'MT/s'),
			trainedMtPerS: reading.partNumber('motherboard', 'memory-trained', 'MT/s'),
		});
	},
	'memory-limit': (reading) => {
		reading.partNumber('memory', 'module-capacity', 'GiB');
		return memoryWithinLimit({
			memoryGib: machineMemory(reading.build).capacityGib,
			limitGib: reading.partNumber('cpu', 'memory-max', 'GiB'),
		});
	},
	'memory-bandwidth': (reading) => {
		const { channelsGbPerS, linksGbPerS } = machineMemory(reading.build);
		reading.partNumber('cpu', 'memory-bandwidth-limit', 'GB/s');
		reading.partNumber('memory', 'memory-speed', 'MT/s');
		return memoryBandwidthUsed({ channelLimitGbPerS: channelsGbPerS, chipletLimitGbPerS: linksGbPerS });
	},
};
