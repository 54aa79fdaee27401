import { expect, test } from 'vitest';
import { absolute, isPublic } from '../../../src/components/print/address.ts';

test('an address on paper names the host that the build was told', () => {
	expect(absolute(new URL('https://guide.example'), '/bench/')).toBe('https://guide.example/bench/');
});

test.each([
	['https://guide.example', true],
	['https://localhost.example', true],
	['http://localhost:4321', false],
	['http://127.0.0.1:8080', false],
	['http://[::1]', false],
])('%s leads somewhere for whoever holds the sheet: %s', (address, expected) => {
	expect(isPublic(new URL(address))).toBe(expected);
});

test('without a host nothing does', () => {
	expect(isPublic(undefined)).toBe(false);
});
