import { expect, test } from 'vitest';
import {
	channelBandwidthGbPerS,
	dieLinkBandwidthGbPerS,
	ramBandwidth,
	type DieLinks,
} from '../../../../src/domain/throughput.ts';

/** Four core dies with one link each, as on the 9975WX. */
const fourDies: DieLinks = { ccds: 4, bytesPerFabricClock: 32, fabricClockGhz: 2 };

test.each([
	[6, 6400, 307.2],
	[8, 6400, 409.6],
	[6, 6000, 288],
	[8, 6000, 384],
	[6, 4800, 230.4],
])('%d channels of DDR5-%d move %d GB/s on paper', (channels, megatransfersPerS, gbPerS) => {
	expect(channelBandwidthGbPerS({ channels, megatransfersPerS })).toBeCloseTo(gbPerS, 9);
});

test('the links of four dies read 256 GB/s on Zen 5 and 230.4 on Zen 4', () => {
	expect(dieLinkBandwidthGbPerS(fourDies)).toBe(256);
	expect(dieLinkBandwidthGbPerS({ ...fourDies, fabricClockGhz: 1.8 })).toBeCloseTo(230.4, 9);
});

test('on this build the die links decide, with six modules as with eight', () => {
	for (const channels of [6, 8]) {
		const limit = ramBandwidth({ channels, megatransfersPerS: 6400 }, fourDies);
		expect(limit).toMatchObject({ bandwidthGbPerS: 256, limitedBy: 'die-links' });
	}
});

test('with twelve dies, or slow modules, the channels decide', () => {
	const twelve = ramBandwidth({ channels: 8, megatransfersPerS: 6400 }, { ...fourDies, ccds: 12 });
	expect(twelve).toMatchObject({ bandwidthGbPerS: 409.6, dieLinksGbPerS: 768, limitedBy: 'channels' });
	expect(ramBandwidth({ channels: 6, megatransfersPerS: 4800 }, fourDies).limitedBy).toBe('channels');
});

test('an impossible population or link is refused by name', () => {
	expect(() => channelBandwidthGbPerS({ channels: 0, megatransfersPerS: 6400 })).toThrow(/^channels must be/);
	expect(() => channelBandwidthGbPerS({ channels: 6, megatransfersPerS: -1 })).toThrow(/^megatransfersPerS must be/);
	expect(() => dieLinkBandwidthGbPerS({ ...fourDies, ccds: 1.5 })).toThrow(/^ccds must be/);
	expect(() => dieLinkBandwidthGbPerS({ ...fourDies, fabricClockGhz: 0 })).toThrow(/^fabricClockGhz must be/);
});
