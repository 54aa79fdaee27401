import { z } from 'zod';

/** Stable key of a record and, with its table's prefix, its anchor on a page. Never renamed once published. */
export const Id = z
	.string({ error: 'an id is missing' })
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'an id is lower-case words joined by hyphens' });

/** `group.key`, for instance `gpu.memory`: the group is a part or a topic. */
export const FactId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a fact id is group.key' });

/**
 * Text of ours, shown to the reader. `{gpu.memory}` prints that fact, `{=base.total}` a computed value,
 * `` `code` `` is set in mono, `[words](/address/)` is a link. No figure is typed into it.
 */
export const Text = z.string({ error: 'a text is missing' }).min(1, { error: 'a text is empty' });
