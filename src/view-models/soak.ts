import { procedures, soakPhases } from '../data/index.ts';
import type { SoakPhase } from '../data/schema/procedure.ts';
import { consecutive } from '../domain/schedule.ts';
import { formatClock } from '../format/clock.ts';
import { richText } from './rich-text.ts';
import type { Segment, TableViewModel } from './table.ts';

/** Links to the procedures that give a phase its commands. */
function commandsOf(ids: readonly string[]): Segment[] {
	return ids.flatMap((id, index): Segment[] => {
		const title = procedures.find((procedure) => procedure.id === id)?.title ?? id;
		const link: Segment = { kind: 'link', text: title, href: `/05-software-setup/#proc-${id}` };
		return index === 0 ? [link] : [{ kind: 'text', text: '; ' }, link];
	});
}

/** The 24-hour test, phase by phase, with the clock from its beginning. */
export function soakTable(phases: readonly SoakPhase[] = soakPhases): TableViewModel {
	const times = consecutive(phases.map(({ durationH }) => durationH));
	const clock = (hours: number | undefined) => (hours === undefined ? '' : formatClock(hours));
	return {
		caption: 'The 24-hour test',
		note: 'Lengths and loads are our practice',
		columns: [
			{ key: 'phase', label: 'Phase' },
			{ key: 'start', label: 'Starts at', unit: 'h:min', numeric: true },
			{ key: 'length', label: 'Lasts', unit: 'h:min', numeric: true },
			{ key: 'load', label: 'Load' },
			{ key: 'passes', label: 'Passes when' },
			{ key: 'commands', label: 'Commands' },
		],
		rows: phases.map(({ name, durationH, load, passes, procedures: ids }, index) => ({
			cells: {
				phase: name,
				start: clock(times[index]?.startH),
				length: clock(durationH),
				load: { rich: richText(load) },
				passes: { rich: richText(passes) },
				commands: { rich: commandsOf(ids) },
			},
		})),
		totals: [
			{
				cells: { phase: 'Together', start: '', length: clock(times.at(-1)?.endH), load: '', passes: '', commands: '' },
			},
		],
	};
}
