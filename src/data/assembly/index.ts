import { Chapter, type ChapterInput } from '../schema/assembly.ts';
import { parseRecords } from '../schema/parse.ts';
import { acceptance } from './chapters/acceptance.ts';
import { benchStart } from './chapters/bench-start.ts';
import { board } from './chapters/board.ts';
import { card } from './chapters/card.ts';
import { caseAndSupply } from './chapters/case.ts';
import { prepare } from './chapters/prepare.ts';
import { settings } from './chapters/settings.ts';
import { tower } from './chapters/tower.ts';

export { biosSettings } from './bios.ts';
export { criteria } from './criteria.ts';
export { fanCurves } from './fan-curves.ts';
export { boardItems, boardOutline, holes, slots, unplacedItems } from './geometry.ts';
export { tools } from './tools.ts';

/** In the order of the guide. A chapter never moves once its anchor is published; a new one may stand between. */
const inOrder: ChapterInput[] = [prepare, board, benchStart, caseAndSupply, tower, card, settings, acceptance];

export const chapters = parseRecords('src/data/assembly/chapters/', Chapter, inOrder);

/** Every step of the guide in order. */
export const steps = chapters.flatMap((chapter) => chapter.steps);
