import { decodeProgress } from '../../domain/progress/encode.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';
import type { ProgressStore } from '../progress/store.ts';
import { askToMerge } from './merge-dialog.ts';

/** What stands before the state in the fragment of a hand-over link. */
export const FRAGMENT = '#progress=';

/** Takes over the progress that the address carries, after asking. */
export async function receiveLink(store: ProgressStore, steps: readonly BenchStep[]): Promise<boolean> {
	return askToMerge(await decodeProgress(location.hash.slice(FRAGMENT.length)), store, steps);
}
