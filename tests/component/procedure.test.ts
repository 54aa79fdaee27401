import { expect, test } from 'vitest';
import { procedures } from '../../src/data/index.ts';
import { render } from './render.ts';

const rendered = (id: string) => render('procedure/Procedure', { id });

test('a procedure and each of its actions is an anchor, and no heading is emitted', async () => {
	const document = await rendered('install-driver');
	expect(document.querySelector('section')?.id).toBe('proc-install-driver');
	expect([...document.querySelectorAll('section > ol > li')].map(({ id }) => id)).toEqual([
		'proc-install-driver-available',
		'proc-install-driver-install',
		'proc-install-driver-verify',
	]);
	expect(document.querySelector('h1, h2, h3, h4')).toBeNull();
});

test('every command can be copied and is followed by what must be seen', async () => {
	const document = await rendered('install-driver');
	for (const action of document.querySelectorAll('section > ol > li')) {
		expect(action.querySelector('copy-block pre')).not.toBeNull();
		expect(action.querySelector('.must-see')?.textContent).toMatch(/^\s*You must see/);
	}
});

test('what is copied is the command of the data, to the letter', async () => {
	const document = await rendered('power-limit');
	const code = procedures.find(({ id }) => id === 'power-limit')?.actions.flatMap((action) => action.code?.text ?? []);
	expect([...document.querySelectorAll('copy-block pre')].map(({ textContent }) => textContent)).toEqual(code);
	expect(document.querySelector('copy-block .file')?.textContent).toBe('/etc/systemd/system/gpu-power-limit.service');
});

test('a misspelt procedure stops the build with its name', async () => {
	await expect(rendered('install-drvier')).rejects.toThrow(/install-drvier/);
});
