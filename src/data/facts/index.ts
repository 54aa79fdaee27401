import { z } from 'zod';
import { Id, Text } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { TopicFact } from '../schema/fact.ts';
import { a16zTopics } from './a16z.ts';
import { a16zCostTopics } from './a16z-cost.ts';
import { assemblyTopics } from './assembly.ts';
import { buyingTopics } from './buying.ts';
import { powerTopics } from './power.ts';
import { pcieTopics } from './pcie.ts';
import { roiTopics } from './roi.ts';
import { throughputTopics } from './throughput.ts';
import { softwareTopics } from './software.ts';
import { troubleshootingTopics } from './troubleshooting.ts';
import { upgradeTopics } from './upgrade.ts';

/** Figures that belong to no single part: bus speeds, assumptions of the models, rules of the trade. */
export const Topic = z.strictObject({
	/** First half of the fact ids: `pcie` in `pcie.x16-one-way`. */
	id: Id,
	title: Text,
	/** Address of the document whose table lists the topic's facts, for instance `/02-component-specifications/`. */
	page: z.string().regex(/^\/.*\/$/),
	rows: z.record(Id, TopicFact),
});
export type Topic = z.infer<typeof Topic>;
export type TopicInput = z.input<typeof Topic>;

const files: Record<string, TopicInput[]> = {
	'src/data/facts/a16z.ts': a16zTopics,
	'src/data/facts/a16z-cost.ts': a16zCostTopics,
	'src/data/facts/assembly.ts': assemblyTopics,
	'src/data/facts/buying.ts': buyingTopics,
	'src/data/facts/power.ts': powerTopics,
	'src/data/facts/pcie.ts': pcieTopics,
	'src/data/facts/roi.ts': roiTopics,
	'src/data/facts/throughput.ts': throughputTopics,
	'src/data/facts/software.ts': softwareTopics,
	'src/data/facts/troubleshooting.ts': troubleshootingTopics,
	'src/data/facts/upgrade.ts': upgradeTopics,
};

export const topics: Topic[] = Object.entries(files).flatMap(([file, list]) =>
	list.map((topic) => parseRecord(file, Topic, topic))
);
