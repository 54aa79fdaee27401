import { boardItems, boardOutline } from '../../../data/index.ts';
import { WIDTH } from './scale.ts';
import { calloutWords, circle, type Mark, numbered, path, rect, ruler, type Scene, text } from './marks.ts';

const LEFT = 10;
const at = ruler((WIDTH - 2 * LEFT) / boardOutline.heightMm, LEFT, 40);
/** Height of the standard port opening, in mm. */
const OPENING = { length: 158.75, height: 44.45 };
/** Top of the board above which ports stand. */
const EDGE = 86;

/** Distance of a thing from the board’s top edge, in mm, by the records of the board. */
function fromTop(id: string): number {
	const item = boardItems.find((candidate) => candidate.id === id);
	if (!item) throw new RangeError(`the board has no "${id}"`);
	return item.y * boardOutline.heightMm;
}

export type RearSubject = 'flash' | 'network';

/** The rear edge of the board, rear ports towards the reader: its top edge lies at the left then. */
export function rearPorts(subject: RearSubject): Scene {
	const [flash, lan, audio] = [fromTop('flash'), fromTop('lan'), fromTop('rear-audio')].map(at.x) as [
		number,
		number,
		number,
	];
	const top = EDGE - at.size(OPENING.height);
	const slots = boardItems.filter(({ kind }) => kind === 'slot');
	const strong = (about: RearSubject) => (about === subject ? 'line-signal' : 'line');
	const marks: Mark[] = [
		rect(at.x(0), EDGE, at.size(boardOutline.heightMm), 5, 'ink'),
		rect(at.x(0), top, at.size(OPENING.length), at.size(OPENING.height), 'shape', 2),
		// the pair of buttons
		circle(flash, EDGE - 12, 5, strong('flash')),
		circle(flash, EDGE - 28, 5, strong('flash')),
		// two network sockets
		...[EDGE - 20, EDGE - 37].map((y) => rect(lan - 8, y, 16, 14, strong('network'))),
		path(`M${lan - 4} ${EDGE - 6}v-3h8v3M${lan - 4} ${EDGE - 23}v-3h8v3`, 'line-2'),
		// audio
		...[EDGE - 11, EDGE - 26].map((y) => circle(audio, y, 4, 'line')),
		// ports whose order is not known
		rect(flash + 10, top + 4, lan - flash - 21, at.size(OPENING.height) - 8, 'dash', 2),
		rect(lan + 12, top + 4, audio - lan - 20, at.size(OPENING.height) - 8, 'dash', 2),
		// slots
		...slots.flatMap(({ y, height = 0 }, index) => {
			const x = at.x(y * boardOutline.heightMm);
			return [
				rect(x, EDGE - 34, height * at.size(boardOutline.heightMm) + 3, 34, 'line-2'),
				text(x + 4, EDGE - 40, String(index + 1), { anchor: 'middle', className: 'minor', size: 11 }),
			];
		}),
		text(at.x(0), EDGE + 19, 'top edge of the board', { className: 'minor' }),
		text(at.x(boardOutline.heightMm), EDGE + 19, 'card slots', { anchor: 'end', className: 'minor' }),
	];
	const unknown = {
		label: 'USB, USB4, VGA: order not known',
		x: (lan + audio) / 2 + 2,
		y: top + 4 + at.size(OPENING.height) / 2 - 4,
	};
	const callouts =
		subject === 'flash'
			? numbered([
					{ label: 'Flash and clear-CMOS buttons', x: flash, y: top - 16, to: [flash, EDGE - 28] },
					{
						label: 'One of the USB ports is marked for the BIOS: the stick goes there',
						x: (flash + lan) / 2,
						y: top - 16,
						to: [(flash + lan) / 2, top + 14],
					},
					{ label: 'Two network ports', x: lan + 12, y: top - 16, to: [lan, EDGE - 34] },
					{ ...unknown },
					{ label: 'Audio', x: audio, y: top - 16, to: [audio, EDGE - 26] },
				])
			: numbered([
					{
						label: 'Two ports of 10 Gbit/s: one cable; the controller answers there too',
						x: lan,
						y: top - 16,
						to: [lan, EDGE - 37],
					},
					{ ...unknown },
				]);
	return {
		width: WIDTH,
		height: EDGE + 28,
		title: subject === 'flash' ? 'Rear ports: where the BIOS is flashed' : 'Rear ports: where the network goes in',
		description: `The rear edge of the board towards you, its top edge at the left, the seven card slots at the right. ${calloutWords(callouts)}. Dashed: ports whose order is not known.`,
		caption: `Schematic: places after the predecessor’s manual (WRX80E-SAGE SE WIFI); length of the edge and the port opening to scale. ${subject === 'network' ? 'Whether the controller has a port of its own is not confirmed. ' : ''}The rear-panel page of your manual decides.`,
		marks,
		callouts,
	};
}
