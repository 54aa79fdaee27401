/**
 * What a model occupies and where it goes: one door to the files of `memory/`.
 *
 * Inside, memory is counted in bytes. GB means 10^9 bytes (file sizes, bandwidth), GiB means 2^30 bytes (what a card
 * or a memory module holds); the names of arguments and results say which one is meant.
 */
export * from './memory/bytes.ts';
export * from './memory/fine-tuning-fit.ts';
export * from './memory/fine-tuning.ts';
export * from './memory/fit.ts';
export * from './memory/kv-cache.ts';
export * from './memory/machine.ts';
export * from './memory/placement.ts';
export * from './memory/token-tables.ts';
export * from './memory/weights.ts';
