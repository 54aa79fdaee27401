import { describe, expect, test } from 'vitest';
import { firstAid, problems, questions, sources, xidCodes } from '../../src/data/index.ts';
import { parseRecord } from '../../src/data/schema/parse.ts';
import { Problem, type ProblemInput } from '../../src/data/schema/problem.ts';

const numbered = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

test('none of the sixty-two problems is lost, and none stands twice', () => {
	expect(problems.map(({ id }) => id).sort()).toEqual(numbered('t', 62));
});

test('none of the twenty-six questions is lost, and they keep their order', () => {
	expect(questions.map(({ id }) => id)).toEqual(numbered('q', 26));
});

test('the Xid numbers of the research are all there', () => {
	const numbers = xidCodes.map(({ id }) => Number(id.replace('xid-', '')));
	expect(numbers).toEqual([13, 31, 32, 43, 45, 48, 171, 172, 63, 64, 79, 92, 94, 95, 119, 120, 154, 167]);
});

test.each(problems.map((problem) => [problem.id, problem] as const))(
	'%s says what is seen, why, what to do, how it is proved, and on what it rests',
	(_, problem) => {
		expect(problem.messages.length > 0 || problem.symptom).toBeTruthy();
		expect(problem.causes.length).toBeGreaterThan(0);
		expect(problem.fixes.length).toBeGreaterThan(0);
		expect(problem.verify.length).toBeGreaterThan(0);
		if (problem.sources.length === 0) expect(problem.note).toBeTruthy();
	}
);

test('what NVIDIA or another maker is said to specify rests on a document of a maker that was read', () => {
	const primary = new Set(
		sources
			.filter(({ kind, read }) => read === 'itself' && /datasheet|manual|vendor|standard|release/.test(kind))
			.map(({ id }) => id)
	);
	const unfounded = [...problems, ...questions]
		.filter(({ status }) => status === 'specified')
		.filter(({ sources: cited }) => !cited.some((id) => primary.has(id)))
		.map(({ id }) => id);
	expect(unfounded).toEqual([]);
});

test('an entry that nobody could confirm is marked as unverified and tells no one to do what can damage', () => {
	const unverified = problems.filter(({ status }) => status === 'unverified');
	expect(unverified.map(({ id }) => id)).toEqual(['t-56']);
	for (const { fixes } of unverified) for (const fix of fixes) expect(fix.hazard).toBeUndefined();
});

test('no command stands in two languages, holds a tab or ends in a space', () => {
	const actions = problems.flatMap(({ checks, fixes, verify }) => [...checks, ...fixes, ...verify]);
	const code = [...actions.flatMap((action) => action.code ?? []), ...firstAid.map(({ command }) => command)];
	expect(code.filter((text) => /\t|[ \n]$|[‘’“”–—]/m.test(text))).toEqual([]);
});

describe('a problem is refused', () => {
	const sound: ProblemInput = {
		id: 't-99',
		group: 'driver',
		title: 'Sample',
		symptom: 'It stops.',
		causes: ['A cause.'],
		fixes: ['Mend it.'],
		verify: ['It runs.'],
		status: 'reported',
		sources: ['guide'],
		date: '2026-11-23',
	};
	const parsed = (change: Partial<ProblemInput>) => () => parseRecord('sample.ts', Problem, { ...sound, ...change });
	const hazard = { signal: 'NOTICE', hazard: 'A tool.', consequence: 'Damage.', avoid: 'Care.' } as const;

	test('when it shows neither message nor symptom', () => {
		expect(parsed({ symptom: undefined })).toThrow(/shows a message or a symptom/);
	});

	test('when it is reported by nobody', () => {
		expect(parsed({ sources: [] })).toThrow(/names its source/);
	});

	test('when it has no source and does not say on what it rests', () => {
		expect(parsed({ sources: [], status: 'unverified' })).toThrow(/on what it rests/);
	});

	test('when an action that can do damage rests on hearsay', () => {
		expect(parsed({ fixes: [{ text: 'Flash it.', status: 'unverified', hazard }] })).toThrow(/something that was read/);
		expect(parsed({ fixes: [{ text: 'Flash it.', hazard }] })).not.toThrow();
	});

	test('when code does not say its language', () => {
		expect(parsed({ fixes: [{ text: 'Type it.', code: 'ls' }] })).toThrow(/names its language/);
	});
});
