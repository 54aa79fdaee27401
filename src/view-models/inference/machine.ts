import type { Build } from '../../data/schema/build.ts';
import type { Role } from '../../data/schema/part.ts';
import type { MachineMemory } from '../../domain/memory.ts';
import { channelBandwidthGbPerS, type MachineSpeeds } from '../../domain/throughput.ts';
import { numberOf } from '../figures.ts';
import { buildOf, partOf } from '../machine-price.ts';

/** A build as the memory and speed model sees it. */
export interface InferenceMachine {
	build: Build;
	memory: MachineMemory;
	/** What a forecast counts with. */
	expected: MachineSpeeds;
	/** What the specifications promise: for the roof that nothing exceeds. */
	onPaper: MachineSpeeds;
}

function lineOf(build: Build, role: Role) {
	const line = build.lines.find(({ part }) => partOf(part).role === role);
	if (!line) throw new RangeError(`build "${build.id}" has no line for ${role}`);
	return line;
}

/**
 * A build with its memory and speeds, from the facts of its parts.
 *
 * @throws {RangeError} When there is no such build, it has no card or memory, or a figure is missing.
 */
export function inferenceMachine(id = 'base'): InferenceMachine {
	const build = buildOf(id);
	const card = lineOf(build, 'gpu');
	const modules = lineOf(build, 'memory');
	const shared = {
		cardBandwidthGbPerS: numberOf(`${card.part}.memory-bandwidth`, 'GB/s'),
		allReduceUs: numberOf('speed-model.allreduce-time', 'µs'),
		allReducesPerLayer: numberOf('speed-model.allreduces-per-layer', 'items'),
	};
	const modulesGbPerS = channelBandwidthGbPerS({
		channels: modules.quantity,
		megatransfersPerS: numberOf(`${modules.part}.memory-speed`, 'MT/s'),
	});
	return {
		build,
		memory: {
			cards: card.quantity,
			usableGibPerCard: numberOf(`${card.part}.memory-visible`, 'GiB'),
			reserveGibPerCard: numberOf('speed-model.card-reserve', 'GiB'),
			ramGib: modules.quantity * numberOf(`${modules.part}.module-capacity`, 'GiB'),
			ramReserveGib: numberOf('speed-model.ram-reserve', 'GiB'),
		},
		expected: { ...shared, ramBandwidthGbPerS: numberOf('speed-model.ram-bandwidth', 'GB/s') },
		onPaper: { ...shared, ramBandwidthGbPerS: modulesGbPerS },
	};
}
