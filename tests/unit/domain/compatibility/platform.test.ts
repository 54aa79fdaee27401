import { describe, expect, test } from 'vitest';
import {
	biosSupportsProcessor,
	cardToCardTransferProven,
	processorLineAccepted,
	socketMatches,
	usb4AllowsCards,
} from '../../../../src/domain/compatibility.ts';

describe('processor and board', () => {
	test('share the socket sTR5; an SP5 server part does not fit', () => {
		expect(socketMatches({ cpuSocket: 'sTR5', boardSocket: 'sTR5' }).verdict).toBe('pass');
		expect(socketMatches({ cpuSocket: 'SP5', boardSocket: 'sTR5' }).verdict).toBe('fail');
		expect(socketMatches({ boardSocket: 'sTR5' })).toMatchObject({
			verdict: 'unknown',
			reason: 'Not known: processor socket.',
		});
	});

	test('WRX90 takes Threadripper PRO and no other', () => {
		const acceptedLines = ['Threadripper PRO'];
		expect(processorLineAccepted({ cpuLine: 'Threadripper PRO', acceptedLines }).verdict).toBe('pass');
		expect(processorLineAccepted({ cpuLine: 'Threadripper', acceptedLines }).verdict).toBe('fail');
		expect(processorLineAccepted({ cpuLine: 'Threadripper' }).verdict).toBe('unknown');
	});
});

describe('a board from old stock', () => {
	test('with BIOS 0404 has to be flashed to 1106 before the first start', () => {
		const found = biosSupportsProcessor({ firstBios: 1106, deliveredBios: 404, hasFlashWithoutCpu: true });
		expect(found.verdict).toBe('warn');
	});

	test('is flashed too when nobody knows what BIOS it carries', () => {
		expect(biosSupportsProcessor({ firstBios: 1106, hasFlashWithoutCpu: true }).verdict).toBe('warn');
		expect(biosSupportsProcessor({ firstBios: 1106 }).verdict).toBe('unknown');
	});

	test('needs nothing when its BIOS is new enough', () => {
		expect(biosSupportsProcessor({ firstBios: 1106, deliveredBios: 1203 }).verdict).toBe('pass');
		expect(biosSupportsProcessor({ firstBios: 1106, deliveredBios: 1106 }).verdict).toBe('pass');
	});

	test('is of no use when it cannot be flashed without a processor', () => {
		const old = { firstBios: 1106, deliveredBios: 404 };
		expect(biosSupportsProcessor({ ...old, hasFlashWithoutCpu: false }).verdict).toBe('fail');
		expect(biosSupportsProcessor(old).verdict).toBe('unknown');
	});

	test('has a BIOS number, not a version text', () => {
		expect(() => biosSupportsProcessor({ firstBios: 11.06 })).toThrow(/^firstBios /);
	});
});

describe('more than four cards', () => {
	test.each([
		{ gpuCount: 4, isUsb4Enabled: true, verdict: 'pass' },
		{ gpuCount: 5, isUsb4Enabled: true, verdict: 'fail' },
		{ gpuCount: 5, isUsb4Enabled: false, verdict: 'warn' },
		{ gpuCount: 5, isUsb4Enabled: undefined, verdict: 'unknown' },
	])('$gpuCount with USB4 on: $isUsb4Enabled gives $verdict', ({ verdict, ...input }) => {
		expect(usb4AllowsCards({ ...input, gpuCountWithUsb4: 4 }).verdict).toBe(verdict);
	});
});

test('two cards need their transfers proven, one does not', () => {
	expect(cardToCardTransferProven({ gpuCount: 1 }).verdict).toBe('pass');
	expect(cardToCardTransferProven({ gpuCount: 2 }).verdict).toBe('warn');
	expect(cardToCardTransferProven({ gpuCount: 2, isProven: true }).verdict).toBe('pass');
	expect(cardToCardTransferProven({}).verdict).toBe('unknown');
});
