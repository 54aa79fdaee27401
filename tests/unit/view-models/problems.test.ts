import { describe, expect, test } from 'vitest';
import { problems } from '../../../src/data/index.ts';
import { problemIndex, problemView } from '../../../src/view-models/problems.ts';
import { segmentsText } from '../../../src/view-models/table.ts';
import { computedFigure } from '../../../src/view-models/values/index.ts';
import { maintenanceTable, questionView, xidTable } from '../../../src/view-models/troubleshooting.ts';

describe('a problem', () => {
	test('is found by the message the machine prints', () => {
		const view = problemView('t-14');
		expect(view.anchor).toBe('problem-t-14');
		expect(view.number).toBe('T-14');
		expect(view.messages).toEqual(['NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.']);
	});

	test('keeps its commands to the letter and marks what the reader fills in', () => {
		const [check] = problemView('t-12').checks;
		expect(check?.code?.map(({ text }) => text).join('')).toBe('cat /sys/bus/pci/devices/<bdf>/aer_dev_correctable');
		expect(check?.code?.find(({ kind }) => kind === 'blank')?.text).toBe('<bdf>');
	});

	test('shows a doubt of its own only where the sentence is less certain than the entry', () => {
		const { causes } = problemView('t-17');
		expect(causes.map(({ caution }) => caution)).toEqual([undefined, undefined, undefined, 'unverified']);
	});

	test('takes its figures from the data', () => {
		expect(segmentsText(problemView('t-55').causes[0]?.text ?? [])).toMatch(/889\u00a0W.*1,215\u00a0W.*1,440\u00a0W/);
	});

	test('that nobody recorded is an error, not an empty entry', () => {
		expect(() => problemView('t-99')).toThrow(/no problem "t-99"/);
	});
});

describe('the index', () => {
	const { rows } = problemIndex();

	test('leads from every message to its entry, and names a problem without a message by its title', () => {
		const targets = rows.map(({ cells }) => (typeof cells['sign'] === 'object' ? cells['sign'].href : undefined));
		expect(new Set(targets).size).toBe(problems.length);
		expect(rows).toHaveLength(problems.reduce((count, { messages }) => count + Math.max(1, messages.length), 0));
	});

	test('groups the rows by the stage, each stage in one piece', () => {
		const order = rows.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
		expect(order).toHaveLength(new Set(order).size);
		expect(order[0]).toBe('No picture, no start');
	});
});

describe('the answers to buyers', () => {
	const answer = (id: string) => questionView(id).answer.map(segmentsText).join(' ');

	test('say what the 70B model needs at FP16 and that one card does not hold it', () => {
		expect(answer('q-13')).toMatch(/^Not on one card: the weights are 141\.1\u00a0GB/);
	});

	test('say what two cards draw and that a condition hangs on it', () => {
		expect(answer('q-16')).toMatch(/^With a condition\. Two cards sum to 1,118\u00a0W/);
	});

	test('quote a price as it was seen', () => {
		expect(computedFigure('seen.gpu-2026-05-06').text).toBe('$9,100–$9,500');
		expect(answer('q-10')).toContain('$9,100–$9,500');
	});

	test('name a figure that nobody knows as unknown', () => {
		expect(answer('q-08')).toMatch(/^In decibels: unknown/);
	});
});

test('each Xid is an anchor of its own, and 79 leads to its entry', () => {
	const row = xidTable().rows.find(({ id }) => id === 'problem-xid-79');
	expect(row?.cells['code']).toBe('Xid 79');
	expect(row?.cells['see']).toEqual({
		rich: [{ kind: 'link', text: 'T-14', href: '/09-faq-troubleshooting/#problem-t-14' }],
	});
});

test('upkeep is listed from the most urgent to the rarest', () => {
	const order = [...new Set(maintenanceTable().rows.map(({ group }) => group))];
	expect(order).toEqual([
		'After the first week',
		'All the time, by an alarm',
		'Every month',
		'Every three months',
		'Every six months',
		'Every year',
		'When it happens',
	]);
});
