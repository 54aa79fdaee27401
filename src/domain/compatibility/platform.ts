import { requireInteger } from '../checks.ts';
import { atMost, decidingValue, type RuleResult, unknownResult } from './result.ts';

/** C1: the processor's socket is the board's. */
export function socketMatches(input: {
	readonly cpuSocket?: string | undefined;
	readonly boardSocket?: string | undefined;
}): RuleResult {
	const { cpuSocket, boardSocket } = input;
	const rule = 'socket';
	const values = [decidingValue('processor socket', cpuSocket), decidingValue('board socket', boardSocket)];
	if (cpuSocket === undefined || boardSocket === undefined) return unknownResult(rule, values);
	return cpuSocket === boardSocket
		? { rule, verdict: 'pass', values, reason: 'Processor and board have the same socket.' }
		: { rule, verdict: 'fail', values, reason: 'The processor does not fit the socket of the board.' };
}

/** C2: the chipset takes this line of processors; WRX90 takes Threadripper PRO only. */
export function processorLineAccepted(input: {
	readonly cpuLine?: string | undefined;
	/** Every line the chipset takes. */
	readonly acceptedLines?: readonly string[] | undefined;
}): RuleResult {
	const { cpuLine, acceptedLines } = input;
	const rule = 'processor-line';
	const values = [
		decidingValue('processor line', cpuLine),
		decidingValue('lines the board takes', acceptedLines?.join(', ')),
	];
	if (cpuLine === undefined || acceptedLines === undefined) return unknownResult(rule, values);
	return acceptedLines.includes(cpuLine)
		? { rule, verdict: 'pass', values, reason: 'The chipset takes this line of processors.' }
		: { rule, verdict: 'fail', values, reason: 'The chipset does not take this line of processors.' };
}

/**
 * C3: the board starts with this processor. A board from old stock may carry an older BIOS; with a flash button that
 * needs no processor this is a condition, without one it is a failure.
 *
 * @param input - BIOS numbers as whole numbers: 1106 for "1106", 404 for "0404".
 * @throws {RangeError} On a BIOS number that is no whole number >= 0.
 */
export function biosSupportsProcessor(input: {
	/** First BIOS that supports the processor. */
	readonly firstBios?: number | undefined;
	/** BIOS on the board as delivered; the oldest that may be in the box. */
	readonly deliveredBios?: number | undefined;
	/** Whether the board can be flashed without a processor in it. */
	readonly hasFlashWithoutCpu?: boolean | undefined;
}): RuleResult {
	const { firstBios, deliveredBios, hasFlashWithoutCpu } = input;
	const rule = 'bios';
	const values = [decidingValue('first BIOS', firstBios), decidingValue('BIOS as delivered', deliveredBios)];
	if (firstBios !== undefined) requireInteger({ firstBios });
	if (deliveredBios !== undefined) requireInteger({ deliveredBios });
	if (firstBios !== undefined && deliveredBios !== undefined && deliveredBios >= firstBios) {
		return { rule, verdict: 'pass', values, reason: 'The board comes with a BIOS that knows the processor.' };
	}
	if (hasFlashWithoutCpu === true) {
		return {
			rule,
			verdict: 'warn',
			values,
			reason: 'Flash the newest release before the first start; no processor is needed for it.',
		};
	}
	if (firstBios === undefined || deliveredBios === undefined) return unknownResult(rule, values);
	const withFlash = [
		...values,
		decidingValue('flash without processor', hasFlashWithoutCpu === false ? 'no' : undefined),
	];
	if (hasFlashWithoutCpu === undefined) return unknownResult(rule, withFlash);
	const reason = 'The board comes with a BIOS that does not know the processor, and cannot be flashed without one.';
	return { rule, verdict: 'fail', values: withFlash, reason };
}

/**
 * C22: beyond a number of cards the board runs out of address space unless USB4 is switched off in the BIOS.
 *
 * @throws {RangeError} On a broken number of cards.
 */
export function usb4AllowsCards(input: {
	readonly gpuCount?: number | undefined;
	/** Cards that start with USB4 on: 4 on this board. */
	readonly gpuCountWithUsb4?: number | undefined;
	readonly isUsb4Enabled?: boolean | undefined;
}): RuleResult {
	const { gpuCount, gpuCountWithUsb4, isUsb4Enabled } = input;
	const result = atMost({
		rule: 'usb4',
		argumentNames: ['gpuCount', 'gpuCountWithUsb4'],
		name: 'cards',
		value: gpuCount,
		limitName: 'cards that start with USB4 on',
		limit: gpuCountWithUsb4,
		unit: 'cards',
		reasons: {
			pass: 'So many cards start with USB4 on.',
			fail: 'So many cards start only with USB4 switched off in the BIOS.',
		},
	});
	if (result.verdict !== 'fail' || isUsb4Enabled === true) return result;
	const state = decidingValue('USB4', isUsb4Enabled === false ? 'off' : undefined);
	if (isUsb4Enabled === undefined)
		return { ...unknownResult(result.rule, [...result.values, state]), margin: result.margin };
	return {
		...result,
		verdict: 'warn',
		values: [...result.values, state],
		reason: 'So many cards start while USB4 stays switched off.',
	};
}

/**
 * C23: two cards that talk to each other under Linux need settings (IOMMU, ACS, PCIe power management) that one card
 * does not, and a test that proves them.
 *
 * @throws {RangeError} On a broken number of cards.
 */
export function cardToCardTransferProven(input: {
	readonly gpuCount?: number | undefined;
	/** Whether peer-to-peer and an all-reduce were run on the machine and completed. */
	readonly isProven?: boolean | undefined;
}): RuleResult {
	const { gpuCount, isProven } = input;
	const rule = 'card-to-card-transfer';
	const values = [decidingValue('cards', gpuCount, 'cards')];
	if (gpuCount === undefined) return unknownResult(rule, values);
	requireInteger({ gpuCount });
	if (gpuCount < 2) return { rule, verdict: 'pass', values, reason: 'One card talks to no other.' };
	if (isProven === true)
		return { rule, verdict: 'pass', values, reason: 'Transfers between the cards were tested on the machine.' };
	return {
		rule,
		verdict: 'warn',
		values,
		reason: 'Set IOMMU, ACS and PCIe power management, and test the transfers before relying on them.',
	};
}
