import { briefFigures, knownStacks, softwareFloors } from '../data/index.ts';
import type { Fact } from '../data/schema/fact.ts';
import type { KnownStack, SoftwareFloor } from '../data/schema/software.ts';
import { type CodePiece, codePieces } from './code-pieces.ts';
import { formatValue, sourceRefs } from './figures.ts';
import { problemAddress } from './problem-address.ts';
import { richText } from './rich-text.ts';
import type { Cell, Segment, TableViewModel } from './table.ts';

/** Sources as links with commas between them, for a line of smaller type. */
function sourceLinks(ids: readonly string[]): Segment[] {
	return sourceRefs(ids.filter((id) => id !== 'guide')).flatMap(({ label, url }): Segment[] => [
		{ kind: 'text', text: ', ' },
		url === undefined ? { kind: 'text', text: label } : { kind: 'link', text: label, href: url },
	]);
}

/** "specified, NVIDIA, 2025-03-19." with the sources as links. */
function provenance({ status, sources }: Pick<Fact, 'status' | 'sources'>): Segment[] {
	return [{ kind: 'text', text: status }, ...sourceLinks(sources), { kind: 'text', text: '. ' }];
}

/** A version with its status, sources and condition in smaller type under it. */
function versionCell(fact: Fact | undefined, because = ''): Cell | string {
	if (!fact) return '';
	const others = (fact.alternatives ?? []).flatMap((other): Segment[] => [
		{ kind: 'text', text: ` Also ${formatValue(other.value, other.unit)}, ` },
		...provenance(other),
	]);
	const words = [fact.note, because].filter((text) => text !== undefined && text !== '').join(' ');
	return {
		text: formatValue(fact.value, fact.unit),
		detail: [...provenance(fact), ...richText(words), ...others],
	};
}

function briefCell(figures: readonly string[]): string {
	return figures
		.map((id) => briefFigures.find((figure) => figure.id === id)?.figure)
		.map((fact) => (fact ? formatValue(fact.value, fact.unit) : ''))
		.join(', ');
}

/** Lowest version that works on this card, per program, beside what the brief asks for. */
export function floorTable(floors: readonly SoftwareFloor[] = softwareFloors): TableViewModel {
	return {
		caption: 'Versions: the floor, the guide’s choice, and the brief',
		note: 'Under each version: its status, source and condition',
		columns: [
			{ key: 'program', label: 'Program' },
			{ key: 'brief', label: 'The brief asks for' },
			{ key: 'minimum', label: 'Works from' },
			{ key: 'recommended', label: 'This guide takes' },
			{ key: 'newest', label: 'Newest met' },
		],
		rows: floors.map((floor) => ({
			id: `floor-${floor.id}`,
			cells: {
				program: floor.name,
				brief: briefCell(floor.figures),
				minimum: versionCell(floor.minimum, floor.because),
				recommended: versionCell(floor.recommended),
				newest: versionCell(floor.newest),
			},
		})),
	};
}

/** Versions that are new enough and still must not be used. */
export function avoidedTable(floors: readonly SoftwareFloor[] = softwareFloors): TableViewModel {
	return {
		caption: 'Versions to leave alone',
		columns: [
			{ key: 'program', label: 'Program' },
			{ key: 'version', label: 'Not this' },
			{ key: 'because', label: 'Because' },
			{ key: 'problem', label: 'Symptom' },
		],
		rows: floors.flatMap(({ name, avoid }) =>
			avoid.map(({ version, because, problem, sources }) => ({
				cells: {
					program: name,
					version,
					because: { rich: richText(because), sources: sourceRefs(sources) },
					problem: problem ? { text: problem.toUpperCase(), href: problemAddress(problem) } : '',
				},
			}))
		),
	};
}

/** How each program says which version it is. */
export function versionCommands(floors: readonly SoftwareFloor[] = softwareFloors): CodePiece[] {
	const commands = floors.flatMap(({ name, check }) => (check ? [`# ${name}\n${check}`] : []));
	return codePieces(commands.join('\n'));
}

/** Sets of versions that somebody reported running together. */
export function stackTable(stacks: readonly KnownStack[] = knownStacks): TableViewModel {
	return {
		caption: 'Sets of versions reported running on RTX PRO 6000 Blackwell cards',
		note: 'None of them is this machine',
		columns: [
			{ key: 'machine', label: 'Machine' },
			{ key: 'system', label: 'System' },
			{ key: 'driver', label: 'Driver' },
			{ key: 'toolkit', label: 'CUDA and PyTorch' },
			{ key: 'engine', label: 'Ran' },
			{ key: 'date', label: 'Date' },
			{ key: 'source', label: 'Source' },
		],
		rows: stacks.map(({ machine, note, system, driver, toolkit, engine, date, sources }) => ({
			cells: {
				machine: { text: machine, detail: note },
				system: system ?? 'not stated',
				driver: { text: driver, mono: true },
				toolkit: toolkit ?? 'not stated',
				engine,
				date,
				source: { sources: sourceRefs(sources) },
			},
		})),
	};
}
