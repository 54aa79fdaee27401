import { primaryKinds } from './schema/source.ts';
import { DataError } from './schema/parse.ts';

/** The records of one kind, and the file an author would open to correct one. */
export interface Collection {
	/** What a reference to it is called in a field: `part`, `source`, `model` … */
	kind: string;
	file: string;
	records: readonly { id: string }[];
}

/** Fields that hold an id of another record, and the kind of record. Plural fields hold a list of ids. */
const referenceFields: Record<string, string> = {
	source: 'source',
	sources: 'source',
	part: 'part',
	parts: 'part',
	build: 'build',
	builds: 'build',
	basedOn: 'build',
	fromBuild: 'build',
	toBuild: 'build',
	model: 'model',
	models: 'model',
	format: 'format',
	formats: 'format',
	claim: 'claim',
	claims: 'claim',
	figures: 'brief-figure',
	problem: 'problem',
	problems: 'problem',
	step: 'step',
	steps: 'step',
	procedure: 'procedure',
	procedures: 'procedure',
	tool: 'tool',
	tools: 'tool',
	prerequisites: 'step',
	atRisk: 'part',
	after: 'chapter',
	boardItems: 'board-item',
	borrowedFrom: 'source',
	fact: 'fact',
	facts: 'fact',
	widthFact: 'fact',
	boardItem: 'board-item',
	hoursFact: 'fact',
	rentFact: 'fact',
	paybackFact: 'fact',
};

const factMention = /\{([a-z0-9-]+\.[a-z0-9-]+)\}/g;

/**
 * Checks that every id named in any record belongs to a record, and that a `specified` figure rests on a maker's own document that was read.
 *
 * @throws {DataError} At the first reference that leads nowhere.
 */
export function checkReferences(collections: readonly Collection[], factIds: ReadonlySet<string>): void {
	const known = new Map<string, Set<string>>([['fact', new Set(factIds)]]);
	for (const { kind, file, records } of collections) {
		const ids = known.get(kind) ?? new Set<string>();
		for (const { id } of records) {
			if (ids.has(id)) throw new DataError(file, id, 'id', `another ${kind} has the same id`, id);
			ids.add(id);
		}
		known.set(kind, ids);
	}
	const primary = primarySources(collections);
	for (const { file, records } of collections)
		for (const record of records) walk(record, '', { file, record: record.id, known, primary });
}

function primarySources(collections: readonly Collection[]): Set<string> {
	const sources = collections.filter(({ kind }) => kind === 'source').flatMap(({ records }) => records);
	return new Set(
		sources
			.filter((source) => {
				const kind: unknown = Reflect.get(source, 'kind');
				return primaryKinds.some((name) => name === kind) && Reflect.get(source, 'read') === 'itself';
			})
			.map(({ id }) => id)
	);
}

interface Place {
	file: string;
	record: string;
	known: ReadonlyMap<string, ReadonlySet<string>>;
	primary: ReadonlySet<string>;
}

function walk(value: unknown, field: string, place: Place): void {
	if (typeof value === 'string') {
		for (const [, id = ''] of value.matchAll(factMention)) resolve('fact', id, field, place);
		return;
	}
	if (value === null || typeof value !== 'object') return;
	for (const [key, child] of Object.entries(value)) {
		const path = field === '' ? key : `${field}.${key}`;
		const kind = Array.isArray(value) ? undefined : referenceFields[key];
		if (kind !== undefined && place.known.has(kind)) {
			for (const id of [child].flat() as unknown[]) if (typeof id === 'string') resolve(kind, id, path, place);
		}
		walk(child, path, place);
	}
	checkSpecified(value, field, place);
}

function resolve(kind: string, id: string, field: string, place: Place): void {
	if (place.known.get(kind)?.has(id)) return;
	throw new DataError(place.file, place.record, field, `there is no ${kind} with this id`, id);
}

function checkSpecified(value: object, field: string, { file, record, primary }: Place): void {
	if (Reflect.get(value, 'status') !== 'specified') return;
	const sources: unknown = Reflect.get(value, 'sources');
	if (!Array.isArray(sources) || sources.some((id) => primary.has(String(id)))) return;
	throw new DataError(
		file,
		record,
		field === '' ? 'status' : `${field}.status`,
		'a specified figure rests on a maker’s own document that was read itself; this one is reported',
		sources
	);
}
