import { describe, expect, test } from 'vitest';
import { decidePdf } from '../../../scripts/lib/pdf-decision.mjs';
import { withStableIds } from '../../../scripts/lib/pdf-document.mjs';

const browser = { find: () => '/usr/bin/a-browser', canDrive: () => true };

describe('a build makes PDF files', () => {
	test('where the machine has a browser', () => {
		expect(decidePdf({ ...browser, setting: undefined })).toEqual({ browser: '/usr/bin/a-browser' });
		expect(decidePdf({ ...browser, setting: '' })).toEqual({ browser: '/usr/bin/a-browser' });
	});

	test('and goes on without them where it has none, saying why', () => {
		expect(decidePdf({ ...browser, setting: '', find: () => undefined })).toEqual({
			browser: undefined,
			reason: 'no browser was found on this machine',
		});
		expect(decidePdf({ ...browser, setting: '', canDrive: () => false }).reason).toContain('playwright');
	});

	test('unless it is told not to, without looking for a browser', () => {
		const find = () => {
			throw new Error('looked for a browser');
		};
		expect(decidePdf({ setting: 'off', find }).browser).toBeUndefined();
	});

	test('and refuses a setting it does not know', () => {
		expect(() => decidePdf({ ...browser, setting: 'no' })).toThrow(
			'Cannot build: GUIDE_PDF may be "off" or not set, found "no".'
		);
	});
});

test('the numbers of a structure tree do not depend on where the browser began to count', () => {
	const tree = (first: number) =>
		[first + 5, first, first + 5].map((id) => `/ID (node${String(id).padStart(8, '0')})`).join(' ');
	const stable = (first: number) => Buffer.from(withStableIds(Buffer.from(tree(first)))).toString();
	expect(stable(628)).toBe(stable(9041));
	expect(stable(628)).toBe('/ID (node00000002) /ID (node00000001) /ID (node00000002)');
});
