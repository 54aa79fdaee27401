import { expect, test } from 'vitest';
import { chapters } from '../../src/data/index.ts';

/** Published with revision 1: links, ticks on devices and printed codes hold them. New ones are added, none is renamed. */
const published = {
	prepare: ['take-inventory', 'download-files', 'set-up-workplace', 'test-psu', 'inspect-board', 'flash-bios'],
	board: [
		'open-socket',
		'fit-cpu',
		'fit-memory',
		'fit-data-drive',
		'fit-os-drive',
		'apply-paste',
		'mount-cooler',
		'fit-cooler-fans',
	],
	'bench-start': ['wire-bench', 'start-bench', 'read-bios'],
	case: ['open-case', 'set-standoffs', 'fit-psu'],
	tower: ['insert-board', 'connect-board-power', 'connect-front-panel', 'connect-fans'],
	card: ['fit-gpu', 'connect-gpu-power', 'connect-network', 'inspect-before-power', 'start-tower'],
	settings: ['set-bios', 'secure-bmc', 'set-fan-curves', 'install-os'],
	acceptance: ['test-memory', 'test-cpu', 'test-gpu', 'test-together', 'sign-off'],
};

test.each(Object.entries(published))('chapter %s and its steps keep the ids they were published with', (id, steps) => {
	const chapter = chapters.find((candidate) => candidate.id === id);
	expect(chapter?.steps.map((step) => step.id)).toEqual(expect.arrayContaining(steps));
});

test('thirty-eight steps in eight chapters were published', () => {
	expect(Object.values(published).flat()).toHaveLength(38);
	expect(Object.keys(published)).toHaveLength(8);
});
