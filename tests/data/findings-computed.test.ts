import { expect, test } from 'vitest';
import { findings } from '../../src/data/index.ts';
import { workload } from '../../src/view-models/workloads.ts';

/** Claims that one calculation judges, and the workload that carries it out. */
const judgedBy = [
	['inference-70b-405b', '70b-fp16'],
	['decode-70b-fp16', '70b-fp16-target'],
	['metric-70b', '70b-fp16-target'],
	['size-70b-fp16', '70b-fp16'],
	['size-70b-8bit', '70b-8bit'],
	['fits-405b-4bit', '405b-4bit'],
	['finetune-30b', 'full-30b'],
	['finetune-precision', 'full-30b'],
	['two-gpu-405b', 'two-gpu-405b'],
	['faster-than-intel', '32b-against-intel'],
	['metric-epoch', 'epoch-13b'],
] as const;

test.each(judgedBy)('the finding on "%s" says what the calculation of "%s" gives', (claim, id) => {
	expect(findings.find((finding) => finding.claim === claim)?.verdict).toBe(workload(id).verdict);
});
