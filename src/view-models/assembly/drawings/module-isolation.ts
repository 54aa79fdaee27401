import { arrow, lines, type Mark, rect, type Scene, text } from './marks.ts';
import { WIDTH } from './scale.ts';

interface Turn {
	/** What is done. */
	act: string[];
	/** What the outcome means. */
	outcome: string[];
	when: string;
}

/** From one error to the part that causes it. Each row is one change, then the same test again. */
const turns: Turn[] = [
	{ act: ['Power out. Press all', 'modules home, test'], when: 'gone', outcome: ['It was a seat'] },
	{ act: ['Standard speed in', 'the setup, test'], when: 'gone', outcome: ['Stay at that', 'speed'] },
	{ act: ['Each module alone in', 'the same slot, test'], when: 'one fails', outcome: ['That module', 'goes back'] },
	{
		act: ['A good module alone', 'in each slot, test'],
		when: 'one fails',
		outcome: ['Slot or seat of', 'the processor'],
	},
];

const STEP = 64;

/** The memory test failed: how the cause is found. */
export function moduleIsolation(): Scene {
	const marks = turns.flatMap(({ act, when, outcome }, index): Mark[] => {
		const y = 44 + index * STEP;
		return [
			arrow([30, y - 22], [30, y - 2], 'line'),
			rect(2, y, 134, 40, 'paper', 3),
			...lines(10, y + 17, act),
			arrow([137, y + 20], [188, y + 20], 'line'),
			text(162, y + 14, when, { anchor: 'middle', className: 'minor', size: 11 }),
			...lines(193, y + (outcome.length > 1 ? 17 : 24), outcome, { className: 'strong', size: 11.5 }),
			...(index < turns.length - 1
				? [text(38, y + 56, index === 2 ? 'none fails' : 'still there', { className: 'minor' })]
				: []),
		];
	});
	return {
		width: WIDTH,
		height: 44 + turns.length * STEP - 16,
		title: 'One memory error: finding its cause',
		description: `One change at a time, then the same test again. ${turns.map(({ act, when, outcome }) => `${act.join(' ')}: ${when}, then: ${outcome.join(' ')}.`).join(' ')}`,
		caption: 'The order is this guide’s. One change at a time, then the same test again.',
		marks: [rect(2, 2, 134, 20, 'shape', 3), text(10, 16, 'An error is reported', { className: 'strong' }), ...marks],
		callouts: [],
	};
}
