/**
 * How fast a model answers, reads and trains: one door to the files of `throughput/`.
 *
 * All of it is a model of the machine, not a measurement. Generation is limited by what has to be read from memory for
 * each token, prefill and training by arithmetic; an efficiency says how much of the paper figure is reached.
 */
export * from './throughput/bandwidth.ts';
export * from './throughput/calibration.ts';
export * from './throughput/decode-plan.ts';
export * from './throughput/decode.ts';
export * from './throughput/prefill.ts';
export * from './throughput/training.ts';
