import type { z } from 'zod';

/** A record that breaks a rule. Its message is one sentence that names file, record, field and what was found. */
export class DataError extends Error {
	override name = 'DataError';
	constructor(file: string, record: string, field: string, problem: string, found?: unknown) {
		const where = field === '' ? '' : `, field "${field}"`;
		const what = arguments.length > 4 ? `, found ${show(found)}` : '';
		super(`${file}, record "${record}"${where}: ${problem}${what}.`);
	}
}

function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = typeof value === 'bigint' || typeof value === 'symbol' ? value.toString() : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key)),
		record
	);
}

/** The issue closest to the cause: of a union, the branch that got furthest. */
function deepest(issue: z.core.$ZodIssue, path: readonly PropertyKey[] = []): z.core.$ZodIssue {
	const here = { ...issue, path: [...path, ...issue.path] } as z.core.$ZodIssue;
	if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return here;
	const branches = issue.errors.flatMap(([first]) => (first ? [deepest(first, here.path)] : []));
	return branches.reduce((best, next) => (next.path.length > best.path.length ? next : best), branches[0] ?? here);
}

function problemOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
	if (issue.code === 'invalid_value') return `must be one of ${issue.values.map((value) => show(value)).join(', ')}`;
	if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return `must be a ${issue.expected}`;
	return issue.message.replace(/^Invalid input: /, '');
}

/** The name a reader of the message looks for: the record's id, or its place in the file. */
function nameOf(record: unknown, fallback: string): string {
	const id: unknown = record !== null && typeof record === 'object' ? Reflect.get(record, 'id') : undefined;
	return typeof id === 'string' ? id : fallback;
}

/**
 * Parses one record.
 *
 * @param file Path of the data file, as the editor shows it (`src/data/prices.ts`).
 * @throws {DataError} At the first broken rule.
 */
export function parseRecord<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
	record: z.input<Schema>,
	fallbackName = '(no id)'
): z.output<Schema> {
	const result = schema.safeParse(record);
	if (result.success) return result.data;
	const name = nameOf(record, fallbackName);
	const [first] = result.error.issues;
	if (!first) throw new DataError(file, name, '', 'is not valid');
	const issue = deepest(first);
	const field = issue.path.map(String).join('.');
	if (issue.code === 'unrecognized_keys') throw new DataError(file, name, field, problemOf(issue));
	throw new DataError(file, name, field, problemOf(issue), valueAt(record, issue.path));
}

/**
 * Parses a list of records that each have an `id`, and refuses two with the same one.
 *
 * @throws {DataError} At the first broken rule.
 */
export function parseRecords<Schema extends z.ZodType<{ id: string }>>(
	file: string,
	schema: Schema,
	records: readonly z.input<Schema>[]
): z.output<Schema>[] {
	const seen = new Set<string>();
	return records.map((record, index) => {
		const parsed = parseRecord(file, schema, record, `number ${String(index + 1)}`);
		if (seen.has(parsed.id)) throw new DataError(file, parsed.id, 'id', 'another record has the same id', parsed.id);
		seen.add(parsed.id);
		return parsed;
	});
}
