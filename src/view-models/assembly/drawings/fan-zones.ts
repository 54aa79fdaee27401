import { fanMap, fanSources, fanZones } from '../../../data/assembly/fan-map.ts';
import { fanCurves } from '../../../data/index.ts';
import type { FanCurve } from '../../../data/schema/acceptance.ts';
import { WIDTH } from './scale.ts';
import { arrow, circle, type Mark, path, rect, type Scene, text } from './marks.ts';

const ROW = 32;
const ZONE = { x: 136, width: 142 };
const SOURCE = { x: 2, width: 84 };

/** Names of the curves on the chart; dashes tell them apart where colours do not. */
const curveNames: Record<string, string> = { processor: 'P', chassis: 'C', card: 'S' };

const fansOf = (headers: readonly string[]) =>
	fanMap.filter(({ header }) => headers.includes(header)).map(({ place }) => place);

/** The zones as the data has them, with the fans that hang on each. */
export const zoneRows = () =>
	fanZones.map(({ id, headers, curve, follows }) => {
		if (curve !== undefined && !fanCurves.some((candidate) => candidate.id === curve))
			throw new RangeError(`zone "${id}": there is no fan curve "${curve}"`);
		const unknown = follows.find((source) => !fanSources.some((candidate) => candidate.id === source));
		if (unknown !== undefined)
			throw new RangeError(`zone "${id}" follows "${unknown}", which the controller does not offer`);
		const fans = fansOf(headers);
		return {
			id,
			name: headers.join(' + '),
			fans: fans.length > 0 ? fans.join(', ') : 'nothing connected',
			curve,
			follows,
		};
	});

export type ZoneRow = ReturnType<typeof zoneRows>[number];

/** Where the line of a source runs down past the zones, and how it is drawn. */
const trunks: Record<string, { x: number; pen: 'line' | 'line-signal'; dy: number }> = {
	cpu: { x: 100, pen: 'line', dy: -6 },
	'slot-1': { x: 114, pen: 'line-signal', dy: 7 },
};

/** From a source to its line, down the line, and into every zone that follows it. */
function linkMarks(
	rows: readonly ZoneRow[],
	source: { id: string; y: number },
	zoneY: (index: number) => number
): Mark[] {
	const trunk = trunks[source.id];
	const ends = rows.flatMap(({ follows }, index) =>
		follows.includes(source.id) ? [zoneY(index) + 14 + (trunk?.dy ?? 0)] : []
	);
	if (ends.length === 0) return [];
	if (!trunk) throw new RangeError(`the source "${source.id}" has no line to the zones`);
	const { x, pen } = trunk;
	const [top, low] = [Math.min(source.y, ...ends), Math.max(source.y, ...ends)];
	return [
		path(`M${SOURCE.x + SOURCE.width} ${source.y}H${x}M${x} ${top}V${low}`, pen),
		...ends.flatMap((y) => [
			arrow([x, y], [ZONE.x - 3, y], pen, 4),
			circle(x, y, 1.8, pen === 'line' ? 'ink' : 'signal'),
		]),
	];
}

function zoneMarks(rows: ZoneRow[]): Mark[] {
	const zoneY = (index: number) => 20 + index * ROW;
	const sourceY = (index: number) => 20 + index * ROW * 1.5;
	const sources = fanSources.map((source, index) => ({ ...source, y: sourceY(index) + 13 }));
	const links = sources.flatMap((source) => linkMarks(rows, source, zoneY));
	return [
		text(SOURCE.x, 11, 'follows', { className: 'minor' }),
		text(ZONE.x, 11, 'zone, its fans, its curve', { className: 'minor' }),
		...links,
		...sources.flatMap(({ id, label, y }) => [
			rect(SOURCE.x, y - 13, SOURCE.width, 26, rows.some(({ follows }) => follows.includes(id)) ? 'paper' : 'dash', 3),
			text(SOURCE.x + 8, y + 4, label),
		]),
		...rows.flatMap(({ name, fans, curve }, index) => [
			rect(ZONE.x, zoneY(index), ZONE.width, 28, curve === undefined ? 'dash' : 'shape', 2),
			text(ZONE.x + 6, zoneY(index) + 11.5, name, { className: 'mono-text', size: 11 }),
			text(ZONE.x + 6, zoneY(index) + 24, fans, { className: 'minor', size: 11 }),
			...(curve === undefined
				? []
				: [
						text(ZONE.x + ZONE.width - 6, zoneY(index) + 12, curveNames[curve] ?? '', {
							anchor: 'end',
							className: 'strong',
						}),
					]),
		]),
	];
}

/** Speed against temperature, all curves of the records in one chart. */
function chartMarks(top: number, curves: readonly FanCurve[]): Mark[] {
	const [left, right, height] = [34, 256, 120];
	const bottom = top + height;
	const x = (temperatureC: number) => left + ((temperatureC - 20) / 60) * (right - left);
	const y = (speedPercent: number) => bottom - (speedPercent / 100) * height;
	const pens = ['line', 'dash', 'line-signal'] as const;
	return [
		...[0, 50, 100].flatMap((speed) => [
			path(`M${left} ${y(speed)}H${right}`, 'line-2'),
			text(left - 6, y(speed) + 4, String(speed), { anchor: 'end', className: 'minor mono-text', size: 11 }),
		]),
		...[20, 40, 60, 80].map((temperature) =>
			text(x(temperature), bottom + 15, String(temperature), {
				anchor: 'middle',
				className: 'minor mono-text',
				size: 11,
			})
		),
		text(left - 30, top - 10, '% of full speed', { className: 'minor' }),
		text(right, bottom + 30, '°C', { anchor: 'end', className: 'minor' }),
		...curves.flatMap(({ id, points }, index) => {
			const [first, last] = [points[0], points.at(-1)];
			if (!first || !last) return [];
			const d = `M${left} ${y(first.speedPercent).toFixed(1)}L${points.map(({ temperatureC, speedPercent }) => `${x(temperatureC).toFixed(1)} ${y(speedPercent).toFixed(1)}`).join('L')}L${right} ${y(last.speedPercent).toFixed(1)}`;
			return [
				path(d, pens[index] ?? 'line'),
				text(left + 6, y(first.speedPercent) + (index === 2 ? 14 : -5), curveNames[id] ?? id, { className: 'strong' }),
			];
		}),
	];
}

/** Seven zones, what each follows, and the curves drawn. */
export function fanZoneMap(): Scene {
	const rows = zoneRows();
	const chartTop = 20 + rows.length * ROW + 34;
	const label = (id: string) => fanSources.find((source) => source.id === id)?.label ?? id;
	const said = rows.map(
		({ name, fans, curve, follows }) =>
			`${name} (${fans})${curve === undefined ? '' : `, curve ${curveNames[curve] ?? curve}`}${follows.length > 0 ? `, follows ${follows.map(label).join(' and ')}` : ''}`
	);
	const curves = fanCurves.map(
		({ id, points }) =>
			`${curveNames[id] ?? id}: ${points.map(({ temperatureC, speedPercent }) => `${String(speedPercent)} % at ${String(temperatureC)} °C`).join(', ')}`
	);
	return {
		width: WIDTH,
		height: chartTop + 156,
		title: 'Fan zones of the management controller and their curves',
		description: `Seven zones: ${said.join('; ')}. The controller also offers ${fanSources
			.filter(({ id }) => !rows.some(({ follows }) => follows.includes(id)))
			.map(({ label: name }) => name)
			.join(', ')}. Curves: ${curves.join('; ')}.`,
		caption:
			'Computed from the fan table: zones, sources and curves of one owner’s controller; what follows what is this guide’s advice. Dashed: offered, not used. P and C as delivered, S an owner’s stronger curve for a card’s slot.',
		marks: [...zoneMarks(rows), ...chartMarks(chartTop, fanCurves)],
		callouts: [],
	};
}
