import { parseRecords } from '../schema/parse.ts';
import { Procedure, type ProcedureInput, SoakPhase } from '../schema/procedure.ts';
import { before } from './before.ts';
import { driver } from './driver.ts';
import { fineTuning } from './fine-tuning.ts';
import { measuring } from './measuring.ts';
import { security } from './security.ts';
import { serving } from './serving.ts';
import { several } from './several.ts';
import { soak } from './soak.ts';
import { system } from './system.ts';
import { toolchain } from './toolchain.ts';
import { twoCards } from './two-cards.ts';
import { watching } from './watching.ts';

/** One file per chapter of document 05; the order here is the order of the work. */
const files: Record<string, ProcedureInput[]> = {
	'src/data/procedures/before.ts': before,
	'src/data/procedures/system.ts': system,
	'src/data/procedures/driver.ts': driver,
	'src/data/procedures/toolchain.ts': toolchain,
	'src/data/procedures/serving.ts': serving,
	'src/data/procedures/several.ts': several,
	'src/data/procedures/fine-tuning.ts': fineTuning,
	'src/data/procedures/watching.ts': watching,
	'src/data/procedures/security.ts': security,
	'src/data/procedures/measuring.ts': measuring,
	'src/data/procedures/soak.ts': soak,
	'src/data/procedures/two-cards.ts': twoCards,
};

export const procedures = Object.entries(files).flatMap(([file, list]) => parseRecords(file, Procedure, list));

/** The 24-hour test, in order. Lengths and loads are our practice. */
export const soakPhases = parseRecords('src/data/procedures/index.ts', SoakPhase, [
	{
		id: 'smoke',
		name: 'Smoke test',
		durationH: 1 / 6,
		load: 'Driver, one multiplication, a small model',
		passes: 'Everything answers as on the first day',
		procedures: ['soak-load'],
	},
	{
		id: 'power',
		name: 'Heat and power',
		durationH: 1,
		load: 'All processor threads and the card’s tensor cores together',
		passes: 'No errors, no restart, wall power as computed',
		procedures: ['soak-load', 'gpu-burn'],
	},
	{
		id: 'memory',
		name: 'System memory',
		durationH: 1,
		load: 'Most of the memory, written and verified',
		passes: 'The program passes; no ECC event',
		procedures: ['soak-load'],
	},
	{
		id: 'drives',
		name: 'Drives',
		durationH: 2,
		load: 'Mixed access to both drives while a 70B model is copied',
		passes: 'No errors; both below {accept.nvme-alarm}',
		procedures: ['soak-load', 'measure-disk'],
	},
	{
		id: 'work',
		name: 'Real work',
		durationH: 18,
		load: 'QLoRA of a 70B model with hourly checkpoints, interrupted by load tests of the server',
		passes: 'Loss stays a number; a checkpoint resumes',
		procedures: ['qlora-70b', 'vllm-bench'],
	},
	{
		id: 'cycle',
		name: 'Rest and load',
		durationH: 2,
		load: 'One minute of full load, one minute of rest',
		passes: 'The card stays on the bus',
		procedures: ['soak-load'],
	},
]);
