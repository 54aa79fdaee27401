import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Leaves out what Starlight sends with every page and no page uses: styles for asides, since the guide has its own forms
 * for what must stand out, and the script that remembers the sidebar, whose list the override keeps open and short.
 */
export function withoutAsides(): Plugin {
	return {
		name: 'without-asides',
		enforce: 'pre',
		load: (id) =>
			/@astrojs\/starlight\/.*\/(?:style\/asides\.css|SidebarPersistState\.js)/.test(id) ? '/* none */' : undefined,
	};
}
