/** What works on a screen only. */
const controls = 'script, button, .copy-link, [data-screen-only]';

/** Id of the heading under which every document ends: where to go from here. */
export const WAY_ON = 'where-to-go-next';

/** In a print of all documents the list of contents says where to go; a few lines more would take a sheet of their own. */
function dropWayOn(root: Element): void {
	for (const heading of root.querySelectorAll(`.document [id="${WAY_ON}"]`)) {
		while (heading.nextElementSibling) heading.nextElementSibling.remove();
		heading.remove();
	}
}

/** A field of a screen becomes room on paper; what is kept under its name stays known. */
function replaceBy(input: Element, className: string): void {
	const room = input.ownerDocument.createElement('span');
	room.className = className;
	const record = input.getAttribute('data-record');
	if (record !== null) room.setAttribute('data-record', record);
	input.replaceWith(room);
}

/** Another element name, with everything the element has. */
function renamed(element: Element, name: string): Element {
	const twin = element.ownerDocument.createElement(name);
	for (const { name: attribute, value } of [...element.attributes]) twin.setAttribute(attribute, value);
	twin.append(...element.childNodes);
	element.replaceWith(twin);
	return twin;
}

/** Headings of a document that stands under a heading of the print: each as many levels lower. */
function lowerHeadings(root: Element): void {
	for (const part of root.querySelectorAll('[data-below]')) {
		const levels = Number(part.getAttribute('data-below')) - 1;
		for (const heading of [...part.querySelectorAll('h1, h2, h3, h4, h5')])
			renamed(heading, `h${String(Math.min(6, Number(heading.nodeName.slice(1)) + levels))}`);
		part.removeAttribute('data-below');
	}
}

/** A step and the heading above it become one piece, with the step's number in the heading. */
function joinSteps(root: Element): void {
	for (const step of root.querySelectorAll('.step')) {
		const heading = step.previousElementSibling;
		if (step.closest('.print-step') || !heading || !/^H\d$/.test(heading.nodeName)) continue;
		const piece = root.ownerDocument.createElement('section');
		piece.className = 'print-step';
		heading.replaceWith(piece);
		piece.append(heading, step);
		const number = root.ownerDocument.createElement('span');
		number.className = 'number';
		number.textContent = step.querySelector('.tick > span')?.textContent ?? '';
		heading.prepend(number, ' ');
	}
}

/** Width of a drawing beside a step, and what a line of text beside it takes. */
const DRAWING_MM = 61;
const LINE_MM = 4.4;
const CHARACTERS_PER_LINE = 58;
const CAPTION_MM = 14;

function pictureHeightMm(step: Element): number {
	return [...step.querySelectorAll('.picture svg')].reduce((sum, svg) => {
		const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
		const callouts = svg.parentElement?.querySelectorAll('li').length ?? 0;
		return sum + (DRAWING_MM * height) / width + CAPTION_MM + (callouts * LINE_MM) / 2;
	}, 0);
}

function textHeightMm(step: Element): number {
	const pieces = [...step.querySelectorAll('.before > *, .work > ol > li, .must-see > *, .right-wrong')];
	const lines = pieces.map(({ textContent }) => Math.ceil(textContent.trim().length / CHARACTERS_PER_LINE));
	return lines.reduce((sum, count) => sum + count * LINE_MM, 0);
}

/** A picture taller than what stands beside it: then all of the step's text stands beside it, nothing below. */
function markTallPictures(root: Element): void {
	for (const step of root.querySelectorAll('.step.with-drawing'))
		if (pictureHeightMm(step) > textHeightMm(step)) step.classList.add('tall-picture');
}

/** Characters of a label that leave too little of half a line to write on. */
const LONG_LABEL = 36;

/** A field with a long name gets a line to itself. */
function widenLongFields(root: Element): void {
	for (const field of root.querySelectorAll('.records > label'))
		if (field.textContent.replace(/\s+/g, ' ').trim().length > LONG_LABEL) field.classList.add('long');
}

/** What the figures of a chapter rest on moves behind its gate: at the bench a step is read, afterwards it is checked. */
function gatherProofs(root: Element): void {
	for (const chapter of root.querySelectorAll('.chapter')) {
		const proofs = [...chapter.querySelectorAll('.step .basis')];
		if (proofs.length === 0) continue;
		const place = root.ownerDocument.createElement('div');
		place.className = 'proofs';
		for (const proof of proofs) {
			const title = proof.querySelector('b');
			const number = proof.closest('.step')?.querySelector('.tick > span')?.textContent ?? '';
			if (title) title.textContent = `${number} rests on`;
			place.append(proof);
		}
		chapter.append(place);
	}
}

/** Boxes for a pencil in place of boxes for a mouse; nothing closed, nothing hidden, nothing to click. */
export function forPaper(root: Element): void {
	for (const control of root.querySelectorAll(controls)) control.remove();
	for (const input of root.querySelectorAll('input[type="checkbox"]')) replaceBy(input, 'pencil-box');
	for (const input of root.querySelectorAll('input[data-record]')) replaceBy(input, 'blank');
	for (const label of root.querySelectorAll('label')) label.removeAttribute('for');
	for (const details of root.querySelectorAll('details')) details.setAttribute('open', '');
	// Two documents may show the same table: a landmark of one name stands once on a page.
	for (const frame of root.querySelectorAll('.frame[role]')) frame.setAttribute('role', 'group');
	dropWayOn(root);
	widenLongFields(root);
	lowerHeadings(root);
	joinSteps(root);
	markTallPictures(root);
	gatherProofs(root);
}
