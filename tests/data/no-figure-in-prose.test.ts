import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Money, memory, bandwidth, power, speed, share: what prose takes from the data through a component. */
const figure =
	/[$€£]\s?\d|\d\s?(?:%|USD|EUR|GB|GiB|MB|MiB|TB|GB\/s|TB\/s|MT\/s|tokens?\/s|tok\/s|TFLOPS|TOPS|kWh|W|kW|°C|mm|BTU\/h|hours?|years?|months?)(?![\w-])/;

/** The running text of a document: no frontmatter, imports, code or component tags. */
function prose(source: string): { line: number; text: string }[] {
	let inCode = false;
	let inFrontmatter = false;
	return source.split('\n').flatMap((raw, index) => {
		if (index === 0 && raw === '---') inFrontmatter = true;
		else if (inFrontmatter && raw === '---') {
			inFrontmatter = false;
			return [];
		}
		if (raw.startsWith('```')) inCode = !inCode;
		if (inCode || inFrontmatter || /^(?:import|export)\b|^```/.test(raw)) return [];
		return [{ line: index + 1, text: raw.replace(/`[^`]*`/g, '').replace(/<[^>]*>/g, '') }];
	});
}

test('the rule itself sees a typed figure and lets a component through', () => {
	expect(prose('It has 96 GB.').some(({ text }) => figure.test(text))).toBe(true);
	expect(prose('It costs $15,749.').some(({ text }) => figure.test(text))).toBe(true);
	expect(prose('It has <Fact id="gpu.memory" />.').some(({ text }) => figure.test(text))).toBe(false);
});

test('no document types a figure into its prose', async () => {
	const typed: string[] = [];
	for await (const file of glob('src/content/docs/**/*.mdx')) {
		for (const { line, text } of prose(readFileSync(file, 'utf8')))
			if (figure.test(text)) typed.push(`${file}:${String(line)}: ${text.trim().slice(0, 100)}`);
	}
	expect(typed).toEqual([]);
});
