import { expect, test } from 'vitest';
import { SearchEngine } from '../../../src/client/search-engine.ts';

const engine = new SearchEngine(
	[
		{
			address: '09-faq/',
			title: 'FAQ',
			places: [
				['', 'FAQ'],
				['gpu', 'Graphics card'],
				['problem-t-13', 'Card gone', 1],
			],
		},
		{
			address: '06-roi/',
			title: 'ROI analysis',
			places: [
				['', 'ROI analysis'],
				['payback', 'Payback period'],
			],
		},
	],
	'/guide/'
);

test('answers from headings before the text is there', () => {
	expect(engine.search('payback').pages.map(({ href }) => href)).toEqual(['/guide/06-roi/']);
	expect(engine.search('Xid 79').total).toBe(0);
});

test('finds an exact message in the text, names the heading above it and marks the word', () => {
	engine.addTexts([
		['', '', 'The log says Xid 79: GPU has fallen off the bus.'],
		['', ''],
	]);
	const [page] = engine.search('Xid 79').pages;
	expect(page?.hits[0]).toEqual({
		href: '/guide/09-faq/#problem-t-13',
		heading: 'Card gone',
		under: 'Graphics card',
		excerpt: ['The log says ', 'Xid', ' 79: GPU has fallen off the bus.'],
	});
});

test('takes the words of a question in any order', () => {
	expect(engine.search('bus Xid').total).toBe(1);
});
