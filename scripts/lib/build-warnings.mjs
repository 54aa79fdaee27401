/** Warnings of the tools themselves, known and open upstream; everything else is ours. */
const UPSTREAM = [
	// Once per MDX file: Astro's own directive in its own virtual module (withastro/astro#18087).
	/\[MODULE_LEVEL_DIRECTIVE\].*"use astro:head-inject"/,
	// Starlight looks up an optional page of ours.
	/Entry docs → 404 was not found/,
];

/** The colours of a terminal. @param {string} text */
export const withoutColours = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');

/**
 * Warnings in the output of a build that are not known upstream.
 *
 * @param {string} output
 * @returns {string[]} The lines that carry them.
 */
export function unknownWarnings(output) {
	return withoutColours(output)
		.split('\n')
		.filter((line) => /\[WARN\]|\bwarning\b|\bdeprecated\b/i.test(line))
		.filter((line) => !UPSTREAM.some((known) => known.test(line)));
}
