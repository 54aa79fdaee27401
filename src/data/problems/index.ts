import { parseRecords } from '../schema/parse.ts';
import { Problem, type ProblemInput } from '../schema/problem.ts';
import { containersProblems } from './containers.ts';
import { cudaProblems } from './cuda.ts';
import { driverProblems } from './driver.ts';
import { enginesProblems } from './engines.ts';
import { linkProblems } from './link.ts';
import { managementProblems } from './management.ts';
import { memoryProblems } from './memory.ts';
import { powerAndHeatProblems } from './power-and-heat.ts';
import { severalCardsProblems } from './several-cards.ts';
import { startProblems } from './start.ts';
import { storageProblems } from './storage.ts';
import { transportProblems } from './transport.ts';

/** One file per stage, in the order a new machine meets them. */
const files: Record<string, ProblemInput[]> = {
	'src/data/problems/start.ts': startProblems,
	'src/data/problems/memory.ts': memoryProblems,
	'src/data/problems/driver.ts': driverProblems,
	'src/data/problems/link.ts': linkProblems,
	'src/data/problems/several-cards.ts': severalCardsProblems,
	'src/data/problems/cuda.ts': cudaProblems,
	'src/data/problems/engines.ts': enginesProblems,
	'src/data/problems/containers.ts': containersProblems,
	'src/data/problems/storage.ts': storageProblems,
	'src/data/problems/power-and-heat.ts': powerAndHeatProblems,
	'src/data/problems/management.ts': managementProblems,
	'src/data/problems/transport.ts': transportProblems,
};

export const problems: Problem[] = Object.entries(files).flatMap(([file, records]) =>
	parseRecords(file, Problem, records)
);
