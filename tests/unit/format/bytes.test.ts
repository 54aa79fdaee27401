import { expect, test } from 'vitest';
import { formatBytes, formatExactBytes } from '../../../src/format/bytes.ts';

const nbsp = '\u00a0';

test.each([
	{ bytes: 327_680, decimal: '328 kB', binary: '320 KiB' },
	{ bytes: 516_096, decimal: '516 kB', binary: '504 KiB' },
	{ bytes: 102_641_958_912, decimal: '103 GB', binary: '95.6 GiB' },
	{ bytes: 999_999, decimal: '1 MB', binary: '977 KiB' },
	{ bytes: 12, decimal: '12 B', binary: '12 B' },
	{ bytes: 0, decimal: '0 B', binary: '0 B' },
])('$bytes bytes are $decimal, or $binary', ({ bytes, decimal, binary }) => {
	expect(formatBytes(bytes)).toBe(decimal.replace(' ', nbsp));
	expect(formatBytes(bytes, 'binary')).toBe(binary.replace(' ', nbsp));
});

test('a figure exact by construction shows every byte', () => {
	expect(formatExactBytes(327_680)).toBe(`327,680${nbsp}B`);
	expect(() => formatExactBytes(0.5)).toThrow(/^bytes /);
	expect(() => formatBytes(-1)).toThrow(/^bytes /);
});
