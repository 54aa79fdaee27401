import { expect, test } from 'vitest';
import { procedures } from '../../../src/data/index.ts';
import { codePieces } from '../../../src/view-models/code-pieces.ts';

test('remarks and blanks are told apart from what is typed', () => {
	expect(codePieces('FLAVOUR=generic   # or another\ntar -xzf <archive>')).toEqual([
		{ kind: 'plain', text: 'FLAVOUR=generic   ' },
		{ kind: 'remark', text: '# or another' },
		{ kind: 'plain', text: '\ntar -xzf ' },
		{ kind: 'blank', text: '<archive>' },
	]);
});

test('the pieces of every command are the command again', () => {
	const texts = procedures.flatMap(({ actions }) => actions.flatMap(({ code }) => code?.text ?? []));
	for (const text of texts)
		expect(
			codePieces(text)
				.map((piece) => piece.text)
				.join('')
		).toBe(text);
});
