import { requireInteger, requirePositive } from '../checks.ts';

const BYTES_PER_TRANSFER = 8;
const MB_PER_GB = 1000;

/** Memory modules as populated: one per channel. */
export interface MemoryChannels {
	/** Channels that hold a module. */
	channels: number;
	/** Speed the modules run at, in million transfers per second: 6400 for DDR5-6400. */
	megatransfersPerS: number;
}

/** Links between the core dies of a CPU and its memory controller. */
export interface DieLinks {
	/** Core dies (CCDs): 4 on a 32-core Threadripper PRO. */
	ccds: number;
	/** Read width of one link, in bytes per fabric clock: 32. */
	bytesPerFabricClock: number;
	/** Fabric clock, in GHz: 2.0 on Zen 5 and 1.8 on Zen 4 are assumed defaults. */
	fabricClockGhz: number;
}

/** What a CPU can read from RAM on paper, and which of both limits decides. */
export interface RamBandwidth {
	/** The smaller of both. */
	bandwidthGbPerS: number;
	channelsGbPerS: number;
	dieLinksGbPerS: number;
	limitedBy: 'channels' | 'die-links';
}

/**
 * Bandwidth of the memory modules: channels x million transfers/s x 8 bytes.
 *
 * @returns GB/s: 307.2 for six channels of DDR5-6400, 409.6 for eight.
 * @throws {RangeError} When there is no channel or the speed is not above zero.
 * @see Document 02, memory population.
 */
export function channelBandwidthGbPerS({ channels, megatransfersPerS }: MemoryChannels): number {
	requireInteger({ channels }, 1);
	requirePositive({ megatransfersPerS });
	return (channels * megatransfersPerS * BYTES_PER_TRANSFER) / MB_PER_GB;
}

/**
 * What the links of the core dies can read: dies x bytes per clock x fabric clock.
 *
 * @returns GB/s: 256 for four dies at 2.0 GHz, 230.4 at 1.8 GHz.
 * @throws {RangeError} When a figure is not above zero.
 * @see Document 02, memory bandwidth: the best evidence is a 7965WX that read about 225 of 230.4 GB/s.
 */
export function dieLinkBandwidthGbPerS({ ccds, bytesPerFabricClock, fabricClockGhz }: DieLinks): number {
	requireInteger({ ccds }, 1);
	requirePositive({ bytesPerFabricClock, fabricClockGhz });
	return ccds * bytesPerFabricClock * fabricClockGhz;
}

/**
 * What a CPU can read from RAM: the smaller of module and link bandwidth. Even interleaving over the populated
 * channels is assumed.
 *
 * @throws {RangeError} When a figure is not above zero.
 * @see Document 02, memory bandwidth.
 */
export function ramBandwidth(memory: MemoryChannels, links: DieLinks): RamBandwidth {
	const channelsGbPerS = channelBandwidthGbPerS(memory);
	const dieLinksGbPerS = dieLinkBandwidthGbPerS(links);
	return {
		bandwidthGbPerS: Math.min(channelsGbPerS, dieLinksGbPerS),
		channelsGbPerS,
		dieLinksGbPerS,
		limitedBy: dieLinksGbPerS < channelsGbPerS ? 'die-links' : 'channels',
	};
}
