import { expect, test } from 'vitest';
import { render } from './render.ts';

const rendered = (id: string) => render('troubleshooting/Problem', { id });
const rows = (document: Document) =>
	[...document.querySelectorAll('dl > div > dt')].map(({ textContent }) => textContent);

test('an entry is a list of definitions under its promised anchor, without a heading', async () => {
	const document = await rendered('t-14');
	expect(document.querySelector('dl#problem-t-14')).not.toBeNull();
	expect(rows(document)).toEqual(['Symptom', 'Cause', 'Check', 'Fix', 'Verify', 'See also', 'Source']);
	expect(document.querySelector('h1, h2, h3, h4')).toBeNull();
});

test('the message stands as the machine prints it, so that a search finds it', async () => {
	const document = await rendered('t-14');
	expect(document.querySelector('samp')?.textContent).toBe(
		'NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.'
	);
});

test('fixes are numbered where there are several, and what can be copied is the command alone', async () => {
	const document = await rendered('t-05');
	expect(document.querySelectorAll('dl > div > dd > ol > li')).toHaveLength(4);
	const copied = [...document.querySelectorAll('copy-block pre')].map(({ textContent }) => textContent);
	expect(copied).toContain('sudo apt install rasdaemon\nsudo systemctl enable --now rasdaemon');
});

test('a safety message stands before the action it belongs to', async () => {
	const action = [...(await rendered('t-16')).querySelectorAll('ol > li')].at(-1);
	const html = action?.innerHTML ?? '';
	expect(html.indexOf('NOTICE')).toBeGreaterThanOrEqual(0);
	expect(html.indexOf('NOTICE')).toBeLessThan(html.indexOf('<copy-block'));
});

test('an unverified entry says so where its source would stand', async () => {
	const document = await rendered('t-56');
	expect(document.querySelector('.basis [data-status=unverified]')?.textContent).toBe('unverified');
	expect(document.querySelector('.basis p')?.textContent).toMatch(/No figure in decibels/);
});

test('an answer carries its anchor, its paragraphs and its source', async () => {
	const document = await render('troubleshooting/Question', { id: 'q-13' });
	expect(document.querySelector('#question-q-13 > p')?.textContent).toMatch(/^Not on one card/);
	expect(document.querySelector('.basis dd')?.textContent).toMatch(/^Q-13, derived, 2026-11-23/);
});

test('a misspelt prop is named in one sentence', async () => {
	await expect(render('troubleshooting/Problem', { id: 't-14', open: true })).rejects.toThrow(
		'<Problem>: unknown prop "open"; it takes "id".'
	);
});
