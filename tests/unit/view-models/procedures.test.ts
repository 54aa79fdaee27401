import { describe, expect, test } from 'vitest';
import { procedureView } from '../../../src/view-models/procedures.ts';
import { soakTable } from '../../../src/view-models/soak.ts';
import { cellText, segmentsText } from '../../../src/view-models/table.ts';

describe('procedureView', () => {
	const driver = procedureView('install-driver');
	const verify = driver.actions.find(({ anchor }) => anchor === 'proc-install-driver-verify');

	test('anchors the procedure and each of its actions', () => {
		expect(driver.anchor).toBe('proc-install-driver');
		expect(verify).toBeDefined();
	});

	test('gives the command, the pattern of its output and the way on if it differs', () => {
		expect(verify?.code?.pieces.map(({ text }) => text).join('')).toContain('nvidia-smi');
		expect(verify?.mustSee?.output).toContain('Open Kernel Module');
		expect(verify?.ifNot.map(({ problem }) => problem?.label)).toContain('T-07');
	});

	test('marks what needs administrator rights and what is done elsewhere', () => {
		const install = driver.actions.find(({ anchor }) => anchor.endsWith('-install'));
		expect(install?.marks).toEqual(['administrator rights']);
		expect(verify?.marks).toEqual([]);
		expect(procedureView('ssh-keys').actions[0]?.marks).toEqual(['on your own computer']);
	});

	test('explains every blank of a command', () => {
		const [name] = procedureView('data-disk').actions;
		expect(name?.code?.fill.map(({ blank }) => blank)).toEqual(['<name from the list>']);
		expect(segmentsText(name?.code?.fill[0]?.text ?? [])).toMatch(/serial number/);
	});

	test('prints thresholds from the data', () => {
		const burn = procedureView('gpu-burn').actions.at(-1);
		expect(segmentsText(burn?.mustSee?.text ?? [])).toMatch(/below 85\s°C/);
	});

	test('throws on a name nobody has', () => {
		expect(() => procedureView('no-such')).toThrow(RangeError);
	});
});

describe('soakTable', () => {
	const table = soakTable();

	test('runs the clock through the phases', () => {
		expect(table.rows.map(({ cells }) => cellText(cells['start']))).toEqual([
			'0:00',
			'0:10',
			'1:10',
			'2:10',
			'4:10',
			'22:10',
		]);
		expect(cellText(table.totals?.[0]?.cells['length'])).toBe('24:10');
	});

	test('leads from each phase to its commands', () => {
		const links = table.rows
			.map(({ cells }) => cells['commands'])
			.flatMap((cell) => (typeof cell === 'object' ? (cell.rich ?? []) : []));
		expect(links).toContainEqual({
			kind: 'link',
			text: 'Fine-tune a 70B model with QLoRA',
			href: '/05-software-setup/#proc-qlora-70b',
		});
	});
});
