import { describe, expect, test } from 'vitest';
import { biosSettings, boardOutline, factIndex, sources, steps } from '../../src/data/index.ts';
import { sourceLabel } from '../../src/view-models/figures.ts';

const byId = new Map(sources.map((source) => [source.id, source]));
const isSister = (id: string) => byId.get(id)?.describes !== undefined;

/** Products of the field that are none of this machine, as titles and notes of sources name them. */
const otherProducts =
	/WRX80|\bMZ72|\bST650|\bP620\b|\bTR4\b|\bsTRX4\b|\bX670E|\bX870E|predecessor|desktop board|EPYC processors|Xeon \(/i;

test('a source about another product says which', () => {
	const silent = sources
		.filter(
			({ kind }) =>
				kind === 'manual' || kind === 'review' || kind === 'press' || kind === 'notes' || kind === 'community'
		)
		// A parts list with the predecessor in this case is about the case.
		.filter(({ id }) => !(byId.get(id)?.title ?? '').includes('parts list'))
		.filter(({ title, note = '', describes }) => otherProducts.test(`${title} ${note}`) && describes === undefined);
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test('what a source about another product says is never specified or measured for this machine', () => {
	const facts = [...factIndex.values()].map(({ id, fact }) => ({ id, ...fact }));
	const settings = biosSettings.map(({ id, value }) => ({ id, ...value }));
	const wrong = [...facts, ...settings].filter(
		({ status, sources: own, id }) =>
			/^(?:assembly|accept|motherboard|cpu|cooler|case|psu|memory|gpu|storage)/.test(id) &&
			(status === 'specified' || status === 'measured') &&
			own.length > 0 &&
			own.every(isSister)
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('a sentence of a step about another product', () => {
	const words = /\b(?:predecessor|sister platforms?)\b/i;
	const sentences = (step: (typeof steps)[number]) =>
		[
			step.why,
			step.orientation,
			...step.lines.map(({ text }) => text),
			...step.confirmations.map(({ text }) => text),
		].join(' ');

	test('names the document it is from', () => {
		const bare = steps.filter((step) => words.test(sentences(step)) && step.borrowedFrom.length === 0);
		expect(bare.map(({ id }) => id)).toEqual([]);
		expect(steps.filter((step) => words.test(sentences(step))).length).toBeGreaterThan(4);
	});

	test('and only documents about another product are named so', () => {
		expect(steps.flatMap(({ borrowedFrom }) => borrowedFrom).filter((id) => !isSister(id))).toEqual([]);
	});
});

test('places that come from the predecessor’s drawing rest on its manual', () => {
	expect(boardOutline.itemsBasis.sources).toEqual(['asus-wrx80e-manual']);
	expect(boardOutline.itemsBasis.status).not.toBe('specified');
	expect(byId.get('asus-wrx80e-manual')?.describes).toMatch(/^predecessor /);
});

test('the page names the other product wherever it names such a source', () => {
	const sisters = sources.filter(({ describes }) => describes !== undefined);
	expect(sisters.length).toBeGreaterThan(7);
	for (const source of sisters) expect(sourceLabel(source)).toContain(source.describes);
	const manual = byId.get('asus-wrx80e-manual');
	expect(manual && sourceLabel(manual)).toBe('ASUS, manual of the predecessor WRX80E-SAGE SE WIFI');
});
