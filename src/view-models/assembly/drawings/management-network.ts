import { calloutWords, cross, type Mark, numbered, path, rect, type Scene, text } from './marks.ts';
import { WIDTH } from './scale.ts';

/** How the management controller is reached, and from where it must not be. */
export function managementNetwork(): Scene {
	const machine = { x: 8, y: 20, width: 130, height: 118 };
	const port = { x: 132, y: 84 };
	const marks: Mark[] = [
		rect(machine.x, machine.y, machine.width, machine.height, 'shape', 3),
		text(machine.x + 8, machine.y - 6, 'the machine', { className: 'minor' }),
		rect(20, 34, 82, 30, 'paper', 2),
		text(61, 53, 'system', { anchor: 'middle' }),
		rect(20, 100, 82, 30, 'paper', 2),
		text(61, 119, 'controller', { anchor: 'middle' }),
		path(`M102 49H118V${port.y}H${port.x}`, 'line'),
		path(`M102 115H118V${port.y}H${port.x}`, 'line-signal'),
		rect(port.x - 2, port.y - 8, 14, 16, 'ink', 1),
		// system to its own controller: not possible through the shared port
		path('M36 64V100', 'dash'),
		cross(36, 82, 6),
		// private network
		path(`M142 ${port.y}H176`, 'line-signal'),
		rect(176, 70, 60, 28, 'paper', 3),
		...[0, 1, 2, 3].map((socket) => rect(184 + socket * 12, 82, 7, 7, 'line-2')),
		path('M206 98V140', 'line-signal'),
		rect(172, 140, 68, 44, 'paper', 2),
		rect(178, 146, 56, 26, 'shape'),
		text(206, 163, 'https', { anchor: 'middle', className: 'mono-text', size: 11 }),
		path('M206 70V44', 'dash'),
		cross(206, 55, 7),
		rect(160, 10, 92, 30, 'dash', 14),
		text(206, 29, 'internet', { anchor: 'middle', className: 'minor' }),
	];
	const callouts = numbered([
		{ label: 'One network port, shared by both', x: 150, y: 112, to: [138, 92] },
		{ label: 'The system cannot reach its own controller through it', x: 56, y: 82 },
		{ label: 'Another computer on the private network can', x: 252, y: 162 },
		{ label: 'No way in from outside', x: 232, y: 55 },
	]);
	return {
		width: WIDTH,
		height: 194,
		title: 'How the management controller is reached',
		description: `System and management controller of the machine share one network port. Numbered marks: ${calloutWords(callouts)}.`,
		caption: 'Schematic, after one owner’s notes on this board.',
		marks,
		callouts,
	};
}
