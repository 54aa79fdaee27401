import { expect, test } from 'vitest';
import { segmentsText } from '../../../src/view-models/table.ts';
import { workload, workloads } from '../../../src/view-models/workloads.ts';

test.each([
	{ id: '70b-fp16', verdict: 'condition' },
	{ id: '70b-fp16-target', verdict: 'fails' },
	{ id: '70b-8bit', verdict: 'holds' },
	{ id: '70b-4bit', verdict: 'holds' },
	{ id: '405b-4bit', verdict: 'condition' },
	{ id: '32b-against-intel', verdict: 'unknown' },
	{ id: 'four-13b-16bit', verdict: 'fails' },
	{ id: 'four-13b-8bit', verdict: 'holds' },
	{ id: 'full-30b', verdict: 'fails' },
	{ id: 'full-13b', verdict: 'condition' },
	{ id: 'qlora-70b', verdict: 'holds' },
	{ id: 'epoch-13b', verdict: 'unknown' },
	{ id: 'two-gpu-70b-fp16', verdict: 'fails' },
	{ id: 'two-gpu-405b', verdict: 'condition' },
	{ id: 'two-gpu-full-70b', verdict: 'fails' },
	{ id: 'two-gpu-lora-70b', verdict: 'condition' },
	{ id: 'four-gpu-70b-fp16', verdict: 'holds' },
])('$id: $verdict', ({ id, verdict }) => {
	expect(workload(id).verdict).toBe(verdict);
});

test('each verdict comes with the number that decides and one sentence', () => {
	for (const { id, figure, because } of workloads()) {
		expect(segmentsText(figure), id).not.toBe('');
		expect(segmentsText(because), id).toMatch(/^[A-Z].*\.$/);
	}
});

test('the sentence on 70B in 16 bits carries the computed sizes', () => {
	expect(segmentsText(workload('70b-fp16').because)).toMatch(/141\.1\u00a0GB.*46\.2\u00a0GB/);
});

test('full fine-tuning of 30B is said to need 520 GB', () => {
	expect(segmentsText(workload('full-30b').figure)).toBe('520\u00a0GB');
});
