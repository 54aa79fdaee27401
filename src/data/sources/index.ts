import { parseRecords } from '../schema/parse.ts';
import { Source, type SourceInput } from '../schema/source.ts';
import { assemblySources } from './assembly.ts';
import { boardSources } from './board-and-memory.ts';
import { briefSources } from './brief.ts';
import { chipSources } from './chips.ts';
import { cloudSources } from './cloud.ts';
import { energyAndTcoSources } from './energy-and-tco.ts';
import { ownerSources } from './owners.ts';
import { performanceSources } from './performance.ts';
import { platformSources } from './platform.ts';
import { priceSources } from './prices.ts';
import { softwareSources } from './software.ts';
import { troubleshootingSources } from './troubleshooting.ts';
import { upgradeSources } from './upgrade.ts';

/** One file per field of research; listed here so that ids stay unique over all of them. */
const files: Record<string, SourceInput[]> = {
	'src/data/sources/assembly.ts': assemblySources,
	'src/data/sources/board-and-memory.ts': boardSources,
	'src/data/sources/brief.ts': briefSources,
	'src/data/sources/chips.ts': chipSources,
	'src/data/sources/cloud.ts': cloudSources,
	'src/data/sources/energy-and-tco.ts': energyAndTcoSources,
	'src/data/sources/owners.ts': ownerSources,
	'src/data/sources/performance.ts': performanceSources,
	'src/data/sources/platform.ts': platformSources,
	'src/data/sources/prices.ts': priceSources,
	'src/data/sources/software.ts': softwareSources,
	'src/data/sources/troubleshooting.ts': troubleshootingSources,
	'src/data/sources/upgrade.ts': upgradeSources,
};

export const sources: Source[] = Object.entries(files).flatMap(([file, records]) =>
	parseRecords(file, Source, records)
);
