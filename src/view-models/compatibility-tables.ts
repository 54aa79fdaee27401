import { compatibilityRules } from '../data/index.ts';
import type { Build } from '../data/schema/build.ts';
import type { Verdict } from '../domain/compatibility.ts';
import {
	comparedBuilds,
	type CompatibilityCheck,
	compatibilityOf,
	verdictCounts,
	verdictOn,
	verdictWords,
} from './compatibility.ts';
import { decidingNumbers, marginText } from './compatibility/words.ts';
import { sourceRefs } from './figures.ts';
import { buildOf } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Cell, Row, TableViewModel } from './table.ts';

/** Address of the page that owns the anchors `compat-<rule>`. */
const owner = '/02-component-specifications/';

const countWords: Record<Verdict, string> = {
	pass: 'hold',
	warn: 'with a condition',
	fail: 'fail',
	unknown: 'unknown',
};

/** "20 hold, 6 with a condition, 4 unknown". */
export function countsText(build: Build): string {
	return Object.entries(verdictCounts(build))
		.filter(([, count]) => count > 0)
		.map(([verdict, count]) => `${String(count)} ${countWords[verdict as Verdict]}`)
		.join(', ');
}

function verdictCell({ result }: CompatibilityCheck, hasRoom: boolean): Cell {
	const { verdict, reason } = result;
	const margin = marginText(result);
	if (hasRoom) {
		const detail = verdict === 'pass' ? margin : reason;
		return { verdict: verdictWords[verdict], ...(detail !== undefined && { detail }) };
	}
	// Among many machines a column is narrow: one word and the margin.
	const word = verdict === 'warn' ? { text: 'condition' } : {};
	return { verdict: verdictWords[verdict], ...word, ...(margin !== undefined && { detail: margin }) };
}

export interface MatrixOptions {
	/** Ids of the machines; those the guide offers if left out. */
	builds?: readonly string[] | undefined;
	/** Whether rows carry their anchors: on the page that owns them. Elsewhere each row links there. */
	anchors?: boolean | undefined;
}

/**
 * Rules against machines: verdict and what is left until it turns.
 *
 * @throws {RangeError} When there is no such build.
 */
export function compatibilityMatrix({ builds: ids, anchors = false }: MatrixOptions = {}): TableViewModel {
	const builds = ids ? ids.map(buildOf) : comparedBuilds();
	const checks = new Map(builds.map((build) => [build.id, compatibilityOf(build)]));
	const rows = compatibilityRules.map((rule, index): Row => {
		const cells = builds.flatMap(({ id }) => {
			const check = checks.get(id)?.[index];
			return check ? [[id, verdictCell(check, builds.length < 3)] as const] : [];
		});
		return {
			...(anchors && { id: `compat-${rule.id}` }),
			group: rule.group,
			cells: {
				rule: anchors ? { rich: richText(rule.label) } : { text: rule.label, href: `${owner}#compat-${rule.id}` },
				...Object.fromEntries(cells),
			},
		};
	});
	const whole = builds.map((build): [string, Cell] => [
		build.id,
		{ verdict: verdictWords[verdictOn(build)], detail: countsText(build) },
	]);
	return {
		caption: 'Compatibility of each machine, computed from its parts',
		note: 'A rule without a number answers “unknown”, never “holds”. The machine as a whole is as good as its worst rule.',
		columns: [{ key: 'rule', label: 'Rule' }, ...builds.map(({ id, name }) => ({ key: id, label: name }))],
		rows,
		totals: [{ cells: { rule: 'Machine as a whole', ...Object.fromEntries(whole) } }],
	};
}

const detailColumns = [
	{ key: 'rule', label: 'Rule' },
	{ key: 'verdict', label: 'Verdict' },
	{ key: 'numbers', label: 'Numbers that decide' },
	{ key: 'remedy', label: 'What to do' },
	{ key: 'source', label: 'Source' },
];

function detailRow({ rule, result, sources }: CompatibilityCheck): Row {
	const { remedy } = rule;
	const isOpen = result.verdict !== 'pass';
	return {
		group: rule.group,
		cells: {
			rule: { rich: richText(rule.label), detail: richText(rule.asks) },
			verdict: { verdict: verdictWords[result.verdict], detail: result.reason },
			numbers: decidingNumbers(result),
			remedy: isOpen && remedy !== undefined ? { rich: richText(remedy) } : '',
			source: { sources: sourceRefs(sources) },
		},
	};
}

/** Whether two machines give a rule the same numbers, so that only one of them needs to be shown. */
const isSame = (a: CompatibilityCheck, b: CompatibilityCheck | undefined) =>
	JSON.stringify(a.result) === JSON.stringify(b?.result);

/**
 * The numbers behind the verdicts on one machine; for any but the base build only rules that come out differently.
 *
 * @throws {RangeError} When there is no such build.
 */
export function compatibilityDetail(id: string): TableViewModel {
	const build = buildOf(id);
	const base = id === 'base' ? undefined : compatibilityOf(buildOf('base'));
	const checks = compatibilityOf(build).filter((check, index) => !base || !isSame(check, base[index]));
	return {
		caption: base
			? `${build.name}: rules with other numbers than the base build`
			: `${build.name}: the numbers behind every verdict`,
		columns: detailColumns,
		rows: checks.map(detailRow),
	};
}
