import { expect, test } from 'vitest';
import { factIndex, parts } from '../../src/data/index.ts';
import { channelBandwidthGbPerS } from '../../src/domain/throughput.ts';

/** Bytes that one chiplet of these processors reads per clock of the fabric: the notes of the records name it. */
const chipletBytesPerClock = 32;

const number = (part: string, key: string): number | undefined => {
	const value = factIndex.get(`${part}.${key}`)?.fact.value;
	return typeof value === 'number' ? value : undefined;
};
const processors = parts.filter(({ role }) => role === 'cpu').map(({ id }) => id);

test.each(processors)('the bandwidths written down for %s are those of its channels and chiplets', (id) => {
	const channels = number(id, 'memory-channels') ?? 0;
	const megatransfersPerS = number(id, 'memory-speed') ?? 0;
	expect(number(id, 'memory-bandwidth-channels')).toBeCloseTo(
		channelBandwidthGbPerS({ channels, megatransfersPerS }),
		6
	);
	const chiplets = number(id, 'ccds') ?? 0;
	const fabricGhz = number(id, 'fabric-clock') ?? 0;
	expect(number(id, 'memory-bandwidth-limit')).toBeCloseTo(chiplets * chipletBytesPerClock * fabricGhz, 6);
});
