/** A stretch of a text to copy, told apart so that a reader sees remarks and blanks. */
export interface CodePiece {
	kind: 'plain' | 'remark' | 'blank';
	text: string;
}

/** A remark from the start of a line or after spaces, or a `<blank>` the reader fills in. */
const special = /((?:^|(?<=\s))# [^\n]*)|(<[a-z][a-z0-9 -]*>)/gm;

/** Cuts a text into plain stretches, remarks and blanks; joined they are the text again. */
export function codePieces(text: string): CodePiece[] {
	const pieces: CodePiece[] = [];
	let end = 0;
	for (const match of text.matchAll(special)) {
		if (match.index > end) pieces.push({ kind: 'plain', text: text.slice(end, match.index) });
		pieces.push({ kind: match[1] === undefined ? 'blank' : 'remark', text: match[0] });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ kind: 'plain', text: text.slice(end) });
	return pieces;
}
