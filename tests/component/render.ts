import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';

type Component = Parameters<AstroContainer['renderToString']>[0];

const components = import.meta.glob<{ default: Component }>('../../src/components/**/*.astro');

/**
 * A component as the browser gets it.
 *
 * @param name Path below `src/components`, without ending: `cost/BomTable`.
 */
export async function render(name: string, props: Record<string, unknown> = {}): Promise<Document> {
	const load = components[`../../src/components/${name}.astro`];
	if (!load) throw new RangeError(`there is no component "${name}"`);
	const container = await AstroContainer.create();
	return parseHTML(await container.renderToString((await load()).default, { props })).document;
}
