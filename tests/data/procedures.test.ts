import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factIndex, procedures, soakPhases } from '../../src/data/index.ts';
import { parseRecord } from '../../src/data/schema/parse.ts';
import { Procedure, type ProcedureInput, procedureChapters } from '../../src/data/schema/procedure.ts';

const actions = procedures.flatMap((procedure) => procedure.actions.map((action) => ({ procedure, action })));
const texts = actions.flatMap(({ procedure, action }) =>
	action.code ? [{ where: `${procedure.id}/${action.id}`, text: action.code.text, procedure, code: action.code }] : []
);
/** What a second card needs stands in document 07, behind the rest. */
const document = ['05-software-setup', '07-upgrade-path']
	.map((slug) => readFileSync(`src/content/docs/${slug}.mdx`, 'utf8'))
	.join('\n');

const sound = (change: Partial<ProcedureInput> = {}): ProcedureInput => ({
	id: 'sample',
	chapter: 'driver',
	title: 'Sample',
	why: 'Because.',
	actions: [{ id: 'one', do: 'Do it.', mustSee: { text: 'It.' } }],
	status: 'specified',
	sources: ['guide'],
	date: '2026-11-23',
	...change,
});
const parsed = (change: Partial<ProcedureInput>) => () => parseRecord('sample.ts', Procedure, sound(change));

describe('a procedure is refused', () => {
	test('when an action says neither what must be seen nor why there is nothing to see', () => {
		expect(parsed({ actions: [{ id: 'one', do: 'Do it.' }] })).toThrow(/what must be seen or why/);
	});

	test('when a command has a blank that nobody explains', () => {
		const code = { text: 'tar -xzf <archive>' };
		expect(parsed({ actions: [{ id: 'one', do: 'Unpack.', code, nothingToSee: 'Silent.' }] })).toThrow(/<archive>/);
	});

	test('when it uses sudo without saying that it needs administrator rights', () => {
		const code = { text: 'sudo reboot' };
		expect(parsed({ actions: [{ id: 'one', do: 'Restart.', code, nothingToSee: 'It restarts.' }] })).toThrow(/rights/);
	});

	test('when it can do damage and rests on belief', () => {
		const risk = { signal: 'NOTICE', text: 'It erases the disk.' } as const;
		expect(parsed({ risk, status: 'unverified' })).toThrow(/rests on a source/);
		expect(parsed({ risk, status: 'specified' })).not.toThrow();
	});
});

test('the procedures follow the order of the work, chapter by chapter', () => {
	const order = procedures.map(({ chapter }) => procedureChapters.indexOf(chapter));
	expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('documents 05 and 07 print every procedure once, in that order, under its own title', () => {
	const printed = [...document.matchAll(/^### (.+)\n\n<Procedure id="([^"]+)" \/>/gm)].map(([, title, id]) => ({
		id,
		title,
	}));
	expect(printed).toEqual(procedures.map(({ id, title }) => ({ id, title })));
});

test('every problem a reader is sent to has the form of document 09', () => {
	const problems = actions.flatMap(({ action }) => action.ifNot.flatMap(({ problem }) => problem ?? []));
	expect(problems.length).toBeGreaterThan(40);
	expect(problems.filter((id) => !/^t-(?:0[1-9]|[1-5]\d|60)$/.test(id))).toEqual([]);
});

test('what erases or locks out is announced before it is typed', () => {
	const dangerous = /\b(?:mkfs|luksFormat|ufw enable|update-grub)\b|PasswordAuthentication no/;
	const silent = texts.filter(({ text, procedure }) => dangerous.test(text) && !procedure.risk);
	expect(silent.map(({ where }) => where)).toEqual([]);
});

test('no command writes to a device by a bare name, and none pipes the internet into a root shell', () => {
	const found = texts.filter(({ text }) => /of=\/dev\/|--filename=\/dev\/|\|\s*sudo (?:ba)?sh\b/.test(text));
	expect(found.map(({ where }) => where)).toEqual([]);
});

test('nothing is published beyond this machine', () => {
	const published = texts.filter(({ text }) => /0\.0\.0\.0|(?:^|\s)-p \d+:|--host (?!127\.0\.0\.1)/m.test(text));
	expect(published.map(({ where }) => where)).toEqual([]);
});

test('the alarms that Prometheus gets are the thresholds of the acceptance criteria', () => {
	const rules = texts.find(({ where }) => where === 'metrics/rules')?.text ?? '';
	const limit = (metric: string) => Number(new RegExp(`${metric}[^>]*> (\\d+)`).exec(rules)?.[1]);
	expect(limit('DCGM_FI_DEV_GPU_TEMP')).toBe(factIndex.get('accept.gpu-temperature')?.fact.value);
	expect(limit('node_hwmon_temp_celsius')).toBe(factIndex.get('accept.nvme-alarm')?.fact.value);
});

test('file contents that belong to root say so', () => {
	const wrong = texts.filter(({ code }) => code.file?.startsWith('/etc/') && !code.root);
	expect(wrong.map(({ where }) => where)).toEqual([]);
});

test('the six phases of the 24-hour test last a day and a little', () => {
	const hours = soakPhases.reduce((sum, { durationH }) => sum + durationH, 0);
	expect(hours).toBeGreaterThanOrEqual(24);
	expect(hours).toBeLessThan(25);
});
