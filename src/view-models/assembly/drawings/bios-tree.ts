import { biosSettings } from '../../../data/index.ts';
import { type BiosSetting, biosGroups } from '../../../data/schema/acceptance.ts';
import { formatValue } from '../../figures.ts';
import { WIDTH } from './scale.ts';
import { circle, type Mark, path, rect, type Scene, text } from './marks.ts';

const GROUP = 30;
const ROW = 34;
const TRUNK = 10;
const BRANCH = 26;

export interface BiosBranch {
	group: string;
	settings: { id: string; setting: string; value: string; touch: BiosSetting['touch'] }[];
}

/** Settings by what they are about, in the order of the table. */
export const biosBranches = (settings: readonly BiosSetting[] = biosSettings): BiosBranch[] =>
	Object.entries(biosGroups).map(([key, group]) => ({
		group,
		settings: settings
			.filter((entry) => entry.group === key)
			.map(({ id, setting, value, touch, brief }) => ({
				id,
				setting,
				touch,
				value: brief ?? formatValue(value.value, value.unit),
			})),
	}));

const touchMark = (x: number, y: number, touch: BiosSetting['touch']): Mark[] =>
	touch === 'set'
		? [circle(x, y, 4.5, 'signal')]
		: touch === 'leave'
			? [circle(x, y, 4.5, 'paper')]
			: [rect(x - 4, y - 4, 8, 8, 'paper')];

/** The setup as a tree: what to set, what to leave, what is not set there. */
export function biosTree(): Scene {
	const branches = biosBranches();
	const marks: Mark[] = [];
	let y = 14;
	let lastGroup = y;
	for (const { group, settings } of branches) {
		lastGroup = y;
		marks.push(path(`M${String(TRUNK)} ${String(y)}H${String(BRANCH - 6)}`, 'line'));
		marks.push(text(BRANCH, y + 4, group, { className: 'strong' }));
		const top = y + 8;
		y += GROUP;
		settings.forEach(({ setting, value, touch }, index) => {
			const row = y + index * ROW;
			marks.push(path(`M${String(BRANCH + 8)} ${String(row - 4)}h12`, 'line-2'));
			marks.push(...touchMark(BRANCH + 24, row - 4, touch));
			marks.push(text(BRANCH + 36, row, setting));
			marks.push(text(BRANCH + 36, row + 14, value, { className: 'minor mono-text', size: 11 }));
		});
		const last = y + (settings.length - 1) * ROW - 4;
		marks.push(path(`M${String(BRANCH + 8)} ${String(top)}V${String(last)}`, 'line-2'));
		y += settings.length * ROW + 4;
	}
	marks.unshift(path(`M${String(TRUNK)} 4V${String(lastGroup)}`, 'line'));
	marks.push(
		circle(TRUNK, y, 4.5, 'signal'),
		text(TRUNK + 10, y + 4, 'set'),
		circle(70, y, 4.5, 'paper'),
		text(80, y + 4, 'leave'),
		rect(132, y - 4, 8, 8, 'paper'),
		text(146, y + 4, 'not set here')
	);
	const said = branches.map(
		({ group, settings }) =>
			`${group}: ${settings.map(({ setting, value, touch }) => `${setting}, ${value} (${touch === 'elsewhere' ? 'not set here' : touch})`).join('; ')}`
	);
	return {
		width: WIDTH,
		height: y + 12,
		title: 'Settings of the BIOS as a tree',
		description: `${said.join('. ')}.`,
		caption:
			'Schematic: grouped by what they are about. In which menu each stands is not known; names as BIOS versions of 2025 print them. Reasons and sources: the table of BIOS settings.',
		marks,
		callouts: [],
	};
}
