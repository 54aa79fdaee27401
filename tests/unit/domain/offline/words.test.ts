import { expect, test } from 'vitest';
import { type OfflineStatus, offlineWords } from '../../../../src/domain/offline/words.ts';

const report = { revision: '1.0', records: '0123456789ab', total: 40, missing: 0 };
const kept = { kind: 'kept', report, isOnline: true, updateStopped: false } as const;

test.each<[OfflineStatus, string, string?]>([
	[kept, 'Available offline: revision 1.0 (0123456789ab).'],
	[{ ...kept, report: undefined }, 'Available offline.'],
	[{ ...kept, isOnline: false }, 'You are offline. The whole guide is on this device: revision 1.0 (0123456789ab).'],
	[
		{ ...kept, updateStopped: true },
		'A newer guide could not be saved whole. Revision 1.0 (0123456789ab) stays available offline.',
		'Try again',
	],
	[
		{ ...kept, report: { ...report, missing: 3 } },
		'Only partly available offline: the browser has removed 3 of 40 files.',
		'Try again',
	],
	[{ kind: 'newer', report }, 'A newer guide is ready: revision 1.0 (0123456789ab).', 'Reload'],
])('%j is said in words, with what to do', (status, text, action) => {
	expect(offlineWords(status)).toEqual(action ? { text, action } : { text });
});

test('a state that keeps nothing begins by saying so', () => {
	for (const kind of ['unsupported', 'insecure', 'refused', 'stopped'] as const)
		expect(offlineWords({ kind }).text).toMatch(/^Not available offline/);
});
