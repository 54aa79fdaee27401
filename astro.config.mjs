// @ts-check
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { baseLinks } from './src/build/base-links.ts';
import { offline } from './src/build/offline.ts';
import { pdfFiles } from './src/build/pdf.ts';
import { listedOnly } from './src/build/listed-only.ts';
import { searchIndex } from './src/build/search-index.ts';
import { withoutAsides } from './src/build/without-asides.ts';

// A host serves the guide from its root unless the environment says otherwise (README, "Put it on a host").
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

/** Anchors that components render: the validator sees Markdown only, `scripts/check-dist.mjs` checks these in the HTML. */
const renderedAnchors = [
	'bom',
	'spec',
	'fact',
	'step',
	'proc',
	'problem',
	'bench',
	'fit',
	'roi',
	'state',
	'rule',
	'part',
	'slot',
	'claim',
	'source',
	'a16z',
	'workload',
	'context',
	'calibration',
	'edition',
	'format',
	'gap',
	'benchmarks',
	'model',
	'price',
	'power',
	'chapter',
	'bios',
	'accept',
	'question',
	'maintenance',
	'floor',
	'compare',
	'option',
	'offer',
	'target',
	'upgrade',
	'system',
	'drawing',
	'map',
].flatMap((table) => [`#${table}-*`, `/**/#${table}-*`]);

/** Routes of src/pages: the check of the built site follows their links, Starlight's plugin knows none of them. */
const routes = ['/bench/', '/as-built/', '/print/*/'].map((route) => `${base.replace(/\/$/, '')}${route}`);

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { format: 'directory' },
	// Before hover ends the next page is on its way; a reader who saves data gets none of it.
	prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
	experimental: { clientPrerender: true },
	image: { service: passthroughImageService() },
	vite: { plugins: [withoutAsides()] },
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Geist',
			cssVariable: '--font-geist',
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						weight: '100 900',
						style: 'normal',
						src: ['@fontsource-variable/geist/files/geist-latin-wght-normal.woff2'],
					},
				],
			},
		},
		{
			provider: fontProviders.local(),
			name: 'Geist Mono',
			cssVariable: '--font-geist-mono',
			fallbacks: ['ui-monospace', 'monospace'],
			options: {
				variants: [
					{
						weight: '100 900',
						style: 'normal',
						src: ['@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2'],
					},
				],
			},
		},
	],
	markdown: {
		// Headings get their ids first, so that the link validator sees them.
		// Straight dashes in prose would turn `--force` into a dash and 24" into a curly quote.
		processor: satteri({
			features: { smartPunctuation: { dashes: false } },
			hastPlugins: [satteriHeadingIdsPlugin(), baseLinks(base)],
		}),
	},
	integrations: [
		searchIndex(),
		starlight({
			title: 'AI workstation build guide',
			description: 'What one AI workstation can and cannot do, what it costs, how to build it and how to run it.',
			customCss: ['./src/styles/index.css'],
			favicon: '/favicon.svg',
			lastUpdated: false,
			// `copy-link.ts` gives headings their links, as it does rows: two kilobytes less in every long page.
			markdown: { headingLinks: false },
			// Our own search takes its place: see src/components/overrides/Search.astro.
			pagefind: false,
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
			pagination: true,
			components: {
				Footer: './src/components/overrides/Footer.astro',
				Head: './src/components/overrides/Head.astro',
				Hero: './src/components/overrides/Hero.astro',
				LanguageSelect: './src/components/overrides/LanguageSelect.astro',
				PageTitle: './src/components/overrides/PageTitle.astro',
				Search: './src/components/overrides/Search.astro',
				Sidebar: './src/components/overrides/Sidebar.astro',
			},
			expressiveCode: {
				themes: ['github-dark-default', 'github-light-default'],
				styleOverrides: {
					borderRadius: '2px',
					codeFontFamily: 'var(--sl-font-mono)',
					frames: { shadowColor: 'transparent' },
				},
			},
			sidebar: [
				{ label: '00 Executive summary', slug: '00-executive-summary' },
				{ label: '01 Bill of materials', slug: '01-bill-of-materials' },
				{ label: '02 Component specifications', slug: '02-component-specifications' },
				{ label: '03 Performance benchmarks', slug: '03-performance-benchmarks' },
				{ label: '04 Assembly guide', slug: '04-assembly-guide' },
				{ label: '05 Software setup', slug: '05-software-setup' },
				{ label: '06 ROI analysis', slug: '06-roi-analysis' },
				{ label: '07 Upgrade path', slug: '07-upgrade-path' },
				{ label: '08 a16z reference build', slug: '08-a16z-reference-build' },
				{ label: '09 FAQ and troubleshooting', slug: '09-faq-troubleshooting' },
				{
					label: 'At the bench',
					items: [
						{ label: 'Bench mode', link: '/bench/' },
						{ label: 'Chassis map', slug: 'chassis-map' },
						{ label: 'Drawings', slug: 'drawings' },
						{ label: 'As-built record', link: '/as-built/' },
						{ label: 'Print', link: '/print/assembly-guide/' },
					],
				},
				{
					label: 'Evidence',
					items: [
						{ label: 'What the brief claims', slug: 'evidence/claims' },
						{ label: 'Sources', slug: 'evidence/sources' },
					],
				},
			],
			plugins: [starlightLinksValidator({ exclude: [...renderedAnchors, ...routes] })],
		}),
		listedOnly(),
		// After the search: what looks through the finished files is not to see the PDFs.
		pdfFiles(),
		// Last: it lists the files that the others have written.
		offline(process.env['OFFLINE'] !== 'off'),
	],
});
