/** A group of sheets with a running title of its own. */
export interface PageGroup {
	/** Name of the page in CSS: letters, digits, hyphens. */
	name: string;
	/** What stands at the top of its sheets. */
	title: string;
}

/** A text inside a CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * What the margins of every sheet say: the title of its group, the revision with its date, page x of y. Engines that
 * know no margin boxes skip these rules; the line at the head of every group (`running-line`) then says the same.
 *
 * @param imprint Title and revision of the guide: "AI workstation build guide, revision 1.0, 2026-11-23".
 */
export function pageRules(imprint: string, groups: readonly PageGroup[]): string {
	return [
		`@page { font: 450 8pt/1.3 var(--sl-font), sans-serif; @top-right { content: ${quoted(imprint)} } @bottom-right { content: "page " counter(page) " of " counter(pages) } }`,
		...groups.flatMap(({ name, title }) => [
			`@page ${name} { @top-left { content: ${quoted(title)} } }`,
			`.page-${name} { page: ${name} }`,
		]),
	].join('\n');
}
