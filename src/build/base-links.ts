import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * Puts the base path before links written in prose (`/04-assembly-guide/`), which neither Astro nor Starlight does.
 *
 * @param base Path the site is served under, `/` or `/guide`.
 */
export function baseLinks(base: string): HastPlugin {
	const prefix = base.replace(/\/$/, '');
	return {
		name: 'base-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const href = node.properties['href'];
				if (prefix !== '' && typeof href === 'string' && href.startsWith('/')) {
					context.setProperty(node, 'href', `${prefix}${href}`);
				}
			},
		},
	};
}
