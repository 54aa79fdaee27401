import { HtmlValidate } from 'html-validate';
import config from '../../.htmlvalidate.mjs';

/**
 * What the HTML standard and its accessibility rules refuse.
 *
 * @param {import('./site.mjs').Site} site
 * @returns {Promise<import('./links.mjs').Problem[]>}
 */
export async function checkMarkup(site) {
	const validator = new HtmlValidate(config);
	/** @type {import('./links.mjs').Problem[]} */
	const problems = [];
	for (const { file, html } of site.pages.values()) {
		const report = await validator.validateString(html, file);
		for (const { messages } of report.results) {
			for (const { ruleId, message, line, column } of messages) {
				problems.push({ file, message: `${line}:${column} ${message} (${ruleId})` });
			}
		}
	}
	return problems;
}
