import { describe, expect, test } from 'vitest';
import { problems, steps } from '../../src/data/index.ts';
import type { HazardInput } from '../../src/data/schema/assembly.ts';

const hazards = [
	...steps.flatMap((step) => step.hazards.map((hazard) => ({ where: step.id, ...hazard }))),
	...problems.flatMap(({ id, checks, fixes, verify }) =>
		[...checks, ...fixes, ...verify].flatMap(({ hazard }) => (hazard ? [{ where: id, ...hazard }] : []))
	),
];

/** Words of injury, and parts of a body. */
const persons =
	/\b(?:you|your|person|people|somebody|whoever|fingers?|toes?|hands?|back|skin|eyes?|feet|kills?|injur\w*|hurts?|cuts?|crush\w*|shock)\b/i;
/** Consequences that can end a life or maim: shock and fire. */
const lethal = /\b(?:kills?|fire)\b/i;
/** Consequences that heal. */
const minor = /\b(?:cuts?|pinch(?:es)?|crush(?:es)?|burns? fingers|hurts?|strains?)\b/i;

const outcome = ({ hazard, consequence }: Pick<HazardInput, 'hazard' | 'consequence'>) => `${hazard} ${consequence}`;
const of = (signal: HazardInput['signal']) => hazards.filter((hazard) => hazard.signal === signal);

test('the vocabularies tell a shock from a cut, and a cut from a bent contact', () => {
	expect('It can kill.').toMatch(lethal);
	expect('They cut fingers.').not.toMatch(lethal);
	expect('They cut fingers.').toMatch(minor);
	expect('They cut fingers.').toMatch(persons);
	expect('A bent contact usually costs the board.').not.toMatch(persons);
});

describe('the signal word follows from the consequence', () => {
	test('a WARNING is about death or fire', () => {
		expect(of('WARNING').length).toBeGreaterThan(5);
		expect(of('WARNING').filter(({ consequence }) => !lethal.test(consequence))).toEqual([]);
	});

	test('a CAUTION is about an injury that heals, never about death or fire', () => {
		expect(of('CAUTION').length).toBeGreaterThan(5);
		expect(of('CAUTION').filter(({ consequence }) => !minor.test(consequence) || lethal.test(consequence))).toEqual([]);
	});

	test('a NOTICE is about things, never about persons', () => {
		expect(of('NOTICE').length).toBeGreaterThan(10);
		expect(of('NOTICE').filter((hazard) => persons.test(outcome(hazard)) || lethal.test(outcome(hazard)))).toEqual([]);
	});
});

test('the three parts of a safety message are three different sentences', () => {
	const short = hazards.filter(
		({ hazard, consequence, avoid }) =>
			new Set([hazard, consequence, avoid]).size < 3 || [hazard, consequence, avoid].some((part) => !/[.!]$/.test(part))
	);
	expect(short).toEqual([]);
});

test('the gravest hazard of a step stands first', () => {
	const order = ['WARNING', 'CAUTION', 'NOTICE'];
	const wrong = steps.filter(({ hazards: own }) => {
		const ranks = own.map(({ signal }) => order.indexOf(signal));
		return ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0));
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('whoever touches mains, rocker or wattmeter in a step is warned of the mains or of fire', () => {
	const mains = /\b(?:mains|rocker|outlet)\b/i;
	const silent = steps.filter(
		({ tools, lines, hazards: own }) =>
			(tools.includes('wattmeter') || lines.some(({ kind, text }) => kind === 'action' && mains.test(text))) &&
			!own.some(({ signal }) => signal === 'WARNING')
	);
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test.each([
	['lifts or tips the case', ['take-inventory', 'open-case', 'connect-network', 'inspect-before-power']],
	['meets fins or steel edges', ['set-standoffs', 'mount-cooler', 'fit-cooler-fans', 'fit-gpu']],
	['meets turning blades', ['start-bench', 'read-bios', 'start-tower', 'test-psu']],
	['meets hot metal', ['test-gpu']],
])('a builder who %s is cautioned', (_, ids) => {
	const signals = ids.map((id) => steps.find((step) => step.id === id)?.hazards.map(({ signal }) => signal));
	for (const own of signals) expect(own).toContain('CAUTION');
});

test('the wrist strap that came off before the mains goes on again in the next step that needs it', () => {
	const says = (text: string) => (step: (typeof steps)[number]) => step.lines.some((line) => line.text.includes(text));
	const off = steps.filter(says('Take the wrist strap off'));
	expect(off.length).toBeGreaterThan(3);
	const next = off
		.map((step) => steps.slice(steps.indexOf(step) + 1).find(({ tools }) => tools.includes('wrist-strap')))
		.filter((step) => step !== undefined);
	expect(next.filter((step) => !says('Put the wrist strap on again.')(step)).map(({ id }) => id)).toEqual([]);
});
