import { biosSettings, criteria, fanCurves } from '../../data/index.ts';
import type { BiosSetting, Criterion, FanCurve } from '../../data/schema/acceptance.ts';
import { formatValue, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Segment, TableViewModel } from '../table.ts';
import { findStep, plainRules } from './steps.ts';

/** What others choose, and what limits the value. */
function valueDetail({ value: { note, alternatives = [] } }: BiosSetting): Segment[] | undefined {
	const others = alternatives.map((other) => {
		const from = sourceRefs(other.sources).map(({ label }) => label);
		return `Also: ${formatValue(other.value, other.unit)} (${[other.status, ...from].join(', ')}).`;
	});
	const text = [note, ...others].filter((line) => line !== undefined).join(' ');
	return text === '' ? undefined : richText(text);
}

/** Settings in the order of the setup, each with its status and source. */
export function biosTable(settings: readonly BiosSetting[] = biosSettings): TableViewModel {
	return {
		caption: 'BIOS settings',
		note: 'names as BIOS versions of 2025 print them; “estimated” is practice of this guide',
		columns: [
			{ key: 'setting', label: 'Setting' },
			{ key: 'value', label: 'Choose' },
			{ key: 'why', label: 'Why' },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows: settings.map((entry) => ({
			id: `bios-${entry.id}`,
			cells: {
				setting: entry.setting,
				value: { text: formatValue(entry.value.value, entry.value.unit), detail: valueDetail(entry) },
				why: { rich: richText(entry.why) },
				status: { status: entry.value.status },
				source: { sources: sourceRefs(entry.value.sources) },
			},
		})),
	};
}

/** The sheet that is signed at the end. */
export function acceptanceTable(list: readonly Criterion[] = criteria): TableViewModel {
	return {
		caption: 'Acceptance sheet',
		note: 'whose limit each is stands in the table of thresholds',
		columns: [
			{ key: 'area', label: 'Area' },
			{ key: 'pass', label: 'Passes when' },
			{ key: 'step', label: 'Step' },
			{ key: 'otherwise', label: 'Otherwise' },
		],
		rows: list.map(({ id, area, pass, step, otherwise }) => ({
			id: `accept-${id}`,
			cells: {
				area,
				pass: { rich: plainRules(richText(pass)) },
				step: { text: findStep(step).number, href: `#step-${step}` },
				otherwise: { rich: plainRules(richText(otherwise)) },
			},
		})),
	};
}

/** Fan curves of the management controller, one column per point. */
export function fanTable(curves: readonly FanCurve[] = fanCurves): TableViewModel {
	const places = ['first', 'second', 'third', 'fourth'];
	return {
		caption: 'Fan curves of the management controller',
		columns: [
			{ key: 'zones', label: 'Zones' },
			...places.map((key) => ({ key, label: `${key} point`, unit: '°C / % of full speed' })),
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows: curves.map(({ id, zones, points, status, sources, note }) => ({
			id: `fan-${id}`,
			cells: {
				zones: { rich: richText(zones), detail: note },
				...Object.fromEntries(
					points.map(({ temperatureC, speedPercent }, index) => [
						places[index] ?? '',
						`${String(temperatureC)} / ${String(speedPercent)}`,
					])
				),
				status: { status },
				source: { sources: sourceRefs(sources) },
			},
		})),
	};
}
