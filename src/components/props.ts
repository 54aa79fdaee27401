import type { z } from 'zod';

/**
 * Parses the props of a component used from MDX, where nothing else checks them.
 *
 * @param component Name as written in MDX, for the message.
 * @throws {Error} One sentence that names the component, the prop and what was found.
 */
export function parseProps<Schema extends z.ZodObject>(
	component: string,
	schema: Schema,
	props: Record<string, unknown>
): z.output<Schema> {
	const result = schema.safeParse(props);
	if (result.success) return result.data;
	const known = Object.keys(schema.shape).map((name) => `"${name}"`);
	const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
	const { issues } = result.error;
	// A misspelt prop is also a missing one: the first is the cause.
	const misspelt = issues.find(({ code }) => code === 'unrecognized_keys');
	if (misspelt?.code === 'unrecognized_keys')
		throw new Error(`<${component}>: unknown prop "${misspelt.keys.join('", "')}"; ${takes}.`);
	const [issue] = issues;
	const name = issue?.path.map(String).join('.') ?? '';
	const found = JSON.stringify(issue?.path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), props));
	throw new Error(
		`<${component}>: prop "${name}" is wrong: ${issue?.message.replace('Invalid input: ', '') ?? 'invalid'}; found ${found ?? 'nothing'}.`
	);
}
