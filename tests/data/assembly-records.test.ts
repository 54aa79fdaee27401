import { expect, test } from 'vitest';
import { builds, criteria, steps } from '../../src/data/index.ts';

const fields = steps.flatMap(({ id, records }) => records.map((record) => ({ ...record, id: `${id}.${record.id}` })));

test('every criterion of the acceptance sheet names the fields in which its readings are written down', () => {
	const known = new Set(fields.map(({ id }) => id));
	const missing = criteria.flatMap(({ id, records }) =>
		records.filter((field) => !known.has(field)).map((field) => `${id}: ${field}`)
	);
	expect(missing).toEqual([]);
});

test('every field that is written down belongs to a criterion or is one that only the builder compares', () => {
	const used = new Set(criteria.flatMap(({ records }) => records));
	const onlyCompared = [
		'download-files.bios-file',
		'download-files.memory-slots',
		'test-psu.psu-12v',
		'inspect-board.bmc-mac',
		'inspect-board.switches',
		'start-bench.training-minutes',
		'read-bios.cpu-idle',
		'set-standoffs.standoff-count',
		'connect-network.bmc-address',
		'start-tower.post-code',
		'start-tower.watts-setup',
		'install-os.system',
	];
	expect(
		fields
			.map(({ id }) => id)
			.filter((id) => !used.has(id))
			.sort()
	).toEqual(onlyCompared.sort());
});

test('a serial number is written down for every line of the base build', () => {
	const serials = fields.filter(({ label }) => label.startsWith('Serial number'));
	expect(serials).toHaveLength(builds.find(({ id }) => id === 'base')?.lines.length ?? 0);
});

test('firmware, codes, powers and temperatures are among what is written down', () => {
	const labels = fields.map(({ label }) => label).join('\n');
	for (const kind of [
		/BIOS version running/,
		/Firmware of the management/,
		/Last code shown/,
		/Wall power, idle/,
		/Letters of the six slots/,
	])
		expect(labels).toMatch(kind);
	expect(fields.filter(({ unit }) => unit === '°C').length).toBeGreaterThanOrEqual(6);
});
