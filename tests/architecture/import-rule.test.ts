import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, read, withoutComments } from './files.ts';

interface Layer {
	/** Folders of `src/` that this one may import from, besides itself. */
	project: string[];
	/** Packages it may import; `*` allows all. */
	packages: string[];
}

const layers: Record<string, Layer> = {
	data: { project: [], packages: ['zod'] },
	domain: { project: [], packages: [] },
	format: { project: [], packages: [] },
	'view-models': { project: ['data', 'domain', 'format'], packages: ['d3-scale', 'd3-shape', 'node:crypto'] },
	// Neither data nor Zod reaches the browser.
	client: { project: ['domain', 'format'], packages: ['@leeoniya/ufuzzy', 'lean-qr'] },
	// What the commands and the build share: finding a browser, running a program.
	build: { project: ['domain', 'scripts'], packages: ['*'] },
	worker: { project: ['domain'], packages: ['workbox-precaching'] },
	components: { project: ['view-models', 'client', 'assets', 'styles'], packages: ['*'] },
	content: { project: ['components', 'assets'], packages: ['@astrojs/starlight', 'astro'] },
	pages: { project: ['components', 'view-models', 'client', 'styles', 'assets'], packages: ['*'] },
	styles: { project: [], packages: ['@fontsource-variable'] },
	assets: { project: [], packages: [] },
};

/** Every `from '…'`, `import '…'`, `import('…')`, `<script src="…">` and CSS `@import`. */
const specifier = /(?:\bfrom|\bimport|\bimport\(|\bsrc=)\s*['"]([^'"\s]+)['"]/g;

interface Import {
	file: string;
	/** Folder of `src/` it points to, when inside the project. */
	layer?: string;
	/** Package it points to otherwise. */
	package?: string;
}

const isPackage = (path: string) => /^(?:@[\w-]+\/)?[\w-]+(?:[:/][\w./:-]+)?$/.test(path);

function importsOf(file: string): Import[] {
	const code = /\.(?:ts|astro)$/.test(file) ? withoutComments(read(file)) : read(file);
	return [...code.matchAll(specifier)].flatMap(([, path = '']): Import[] => {
		if (path.startsWith('.') || path.startsWith('~/')) {
			const target = path.startsWith('~/') ? `src/${path.slice(2)}` : posix.join(posix.dirname(file), path);
			return [{ file: `${file} -> ${target}`, layer: target.replace(/^src\//, '').split('/')[0] ?? '' }];
		}
		return isPackage(path) ? [{ file: `${file} -> ${path}`, package: path }] : [];
	});
}

const allows = (packages: string[], name: string) =>
	packages.some(
		(allowed) => allowed === '*' || name === allowed || name.startsWith(`${allowed}/`) || name.startsWith(`${allowed}:`)
	);

describe.each(Object.entries(layers))('src/%s', (layer, { project, packages }) => {
	const imports = filesIn(`src/${layer}/**/*.{ts,astro,mdx,css}`).flatMap(importsOf);

	test('imports from no layer above it', () => {
		const arrowsBack = imports.filter(({ layer: to }) => to !== undefined && to !== layer && !project.includes(to));
		expect(arrowsBack.map(({ file }) => file)).toEqual([]);
	});

	test('imports no package that does not belong there', () => {
		const strangers = imports.filter(({ package: name }) => name !== undefined && !allows(packages, name));
		expect(strangers.map(({ file }) => file)).toEqual([]);
	});
});

test('every folder of src/ has its place in the import rule', () => {
	const folders = filesIn('src/*/').map((folder) => folder.replace(/^src\/|\/$/g, ''));
	const unknown = folders.filter((folder) => !folder.includes('.') && !(folder in layers));
	expect(unknown).toEqual([]);
});

test('domain, format and data read neither the clock nor the machine', () => {
	const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|from 'node:/;
	const found = filesIn('src/{data,domain,format}/**/*.ts').filter((file) => impure.test(withoutComments(read(file))));
	expect(found).toEqual([]);
});
