import { describe, expect, test } from 'vitest';
import { avoidedTable, floorTable, stackTable, versionCommands } from '../../../src/view-models/software.ts';
import { cellText, segmentsText } from '../../../src/view-models/table.ts';

describe('floorTable', () => {
	const row = floorTable().rows.find(({ id }) => id === 'floor-driver');

	test('sets the driver the card needs beside the one the brief names', () => {
		expect(cellText(row?.cells['minimum'])).toBe('570.133.07, open modules');
		expect(cellText(row?.cells['brief'])).toBe('565 or later');
	});

	test('shows status and source under the version', () => {
		const cell = row?.cells['minimum'];
		const detail = typeof cell === 'object' && Array.isArray(cell.detail) ? cell.detail : [];
		expect(segmentsText(detail)).toMatch(/^specified, NVIDIA, 2025-03-19\. First release/);
		expect(detail.some((segment) => segment.kind === 'link' && segment.href.includes('570.133.07'))).toBe(true);
	});

	test('says unknown where no floor was found', () => {
		const ollama = floorTable().rows.find(({ id }) => id === 'floor-ollama');
		expect(cellText(ollama?.cells['minimum'])).toBe('unknown');
	});
});

test('a version to avoid leads to its symptom in document 09', () => {
	const cuda = avoidedTable().rows.find(({ cells }) => cellText(cells['version']).startsWith('13.2'));
	expect(cuda?.cells['problem']).toEqual({ text: 'T-33', href: '/09-faq-troubleshooting/#problem-t-33' });
});

test('the reported stacks include one with Max-Q cards and one on a Threadripper PRO 9000', () => {
	const machines = stackTable().rows.map(({ cells }) => cellText(cells['machine']));
	expect(machines.some((name) => name.includes('Max-Q'))).toBe(true);
	expect(machines.some((name) => name.includes('9985WX'))).toBe(true);
});

test('each program’s version command stands under its name', () => {
	const commands = versionCommands();
	expect(commands).toContainEqual({ kind: 'remark', text: '# vLLM' });
	expect(commands.map(({ text }) => text).join('')).toContain('# vLLM\nvllm --version');
});
