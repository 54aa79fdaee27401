/** How a shape is drawn: classes of patterns.css, so that theme and print follow. */
export type Look =
	| 'shape' // body in the drawing's grey
	| 'sheet' // body in the paper's colour, in front of others
	| 'shade' // face turned away from the light
	| 'hatched' // empty, covered or forbidden
	| 'line' // contour
	| 'line-2' // detail
	| 'thin' // leaders, dimensions, hidden edges
	| 'dashed' // a place for later, or where something was
	| 'dashed-signal'
	| 'line-signal' // what is done here
	| 'signal-low' // body that the step is about
	| 'signal'
	| 'ink'
	| 'paper' // as `sheet`, in the page's colour
	| 'blank' // page's colour without contour: clears what lies below
	| 'dash' // hidden, planned or not included
	| 'dash-signal';

export type Point = readonly [number, number];

export type Shape =
	| { kind: 'path'; look: Look; d: string }
	| { kind: 'rect'; look: Look; x: number; y: number; width: number; height: number; rx: number }
	| { kind: 'circle'; look: Look; cx: number; cy: number; r: number }
	| {
			kind: 'text';
			text: string;
			x: number;
			y: number;
			anchor: 'start' | 'middle' | 'end';
			size: number;
			/** Classes: `minor`, `mono-text`, `signal`, `on-signal`, `strong`. */
			look: string;
	  };

/** A numbered mark. `to` is what its leader ends at, where the mark stands beside the thing. */
export interface SceneCallout {
	number: number;
	label: string;
	x: number;
	y: number;
	to?: Point | undefined;
	/** True for the things a step is about. */
	strong: boolean;
}

/** Callouts under one heading of the list beside the drawing. */
export interface CalloutGroup {
	title?: string | undefined;
	callouts: SceneCallout[];
}

/** A whole drawing: what is drawn, what its numbers mean, and what is said to somebody who cannot see it. */
export interface Scene {
	/** Part of the ids inside the drawing. */
	id: string;
	width: number;
	height: number;
	title: string;
	/** Complete: read aloud it says what the picture says. The list of callouts is added to it. */
	desc: string;
	caption: string;
	shapes: Shape[];
	groups: CalloutGroup[];
	/** True where the description already names the callouts. */
	isDescComplete?: boolean | undefined;
	/** Printed under the list, where a drawing cannot show something. */
	note?: string | undefined;
}

/** Units of type. 12 is 12 px beside a step; nothing is smaller. */
export const TYPE = 12;
export const CALLOUT = 8.5;

/** Callouts in one sentence for the description. */
export function calloutSentence(groups: readonly CalloutGroup[]): string {
	const all = groups.flatMap(({ callouts }) => callouts);
	return all.length === 0
		? ''
		: `Numbered: ${all.map(({ number, label }) => `${String(number)} ${label}`).join(', ')}.`;
}
