import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Leaves out Starlight's styles for asides, a kilobyte of every page: the guide has its own forms for what must stand out. */
export function withoutAsides(): Plugin {
	return {
		name: 'without-asides',
		enforce: 'pre',
		load: (id) => (/@astrojs\/starlight\/.*\/style\/asides\.css/.test(id) ? '/* none */' : undefined),
	};
}
