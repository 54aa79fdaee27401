import { parseRecords } from '../schema/parse.ts';
import { Source, type SourceInput } from '../schema/source.ts';
import { briefSources } from './brief.ts';

/** One file per field of research; listed here so that ids stay unique over all of them. */
const files: Record<string, SourceInput[]> = {
	'src/data/sources/brief.ts': briefSources,
};

export const sources: Source[] = Object.entries(files).flatMap(([file, records]) => parseRecords(file, Source, records));
