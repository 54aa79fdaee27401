import { benchmarks } from '../../data/index.ts';
import type { Benchmark } from '../../data/schema/benchmark.ts';
import { formatOf, modelOf } from '../inference/model-math.ts';
import { hardwareName } from './words.ts';

/** A published test as a command for this machine. */
export interface RepeatTest {
	id: string;
	/** What it repeats: model, format and the card it was measured on. */
	title: string;
	command: string;
	/** Row to compare with. Site-relative. */
	href: string;
}

const page = '/03-performance-benchmarks/';

/** Numbers of the rows, without repetitions, in rising order. */
function distinct(values: readonly (number | string)[]): number[] {
	return [...new Set(values.filter((value): value is number => typeof value === 'number' && value > 0))].sort(
		(a, b) => a - b
	);
}

/** Rows of one model, format, hardware and program. */
function sameSeries(first: Benchmark): Benchmark[] {
	const key = ({ model, format, hardware, software, division }: Benchmark) =>
		JSON.stringify([model, format, hardware, software, division]);
	return benchmarks.filter((row) => key(row) === key(first));
}

function rowOf(id: string): Benchmark {
	const row = benchmarks.find((candidate) => candidate.id === id);
	if (!row) throw new RangeError(`there is no measurement "${id}"`);
	return row;
}

function titleOf({ model, format, hardware }: Benchmark): string {
	return `${modelOf(model).name} in ${formatOf(format).label}, measured on ${hardwareName(hardware)}`;
}

/** llama-bench with the prompt and answer lengths of the published rows. */
function llamaBench(id: string, file: string): RepeatTest {
	const series = sameSeries(rowOf(id));
	const prompts = distinct(series.filter(({ metric }) => metric === 'prefill').map(({ prompt }) => prompt));
	const answers = distinct(series.filter(({ metric }) => metric === 'decode').map(({ generation }) => generation));
	const microBatch = /micro-batch (\d+)/.exec(rowOf(id).software)?.[1];
	const options = [
		`-p ${prompts.join(',')}`,
		`-n ${answers.join(',')}`,
		microBatch && `-ub ${microBatch}`,
		'-fa 1 -ngl 99 -r 5 -o md',
	];
	return {
		id,
		title: titleOf(rowOf(id)),
		command: `~/llama.cpp/build/bin/llama-bench \\\n  -m /data/models/${file} \\\n  ${options.filter(Boolean).join(' ')}`,
		href: `${page}#bench-${id}`,
	};
}

/** vllm bench serve with the load of the published row, against a running server. */
function vllmBench(id: string, repository: string, prompts: number): RepeatTest {
	const { prompt, generation, concurrency } = rowOf(id);
	return {
		id,
		title: titleOf(rowOf(id)),
		command: [
			`vllm bench serve --backend vllm --model ${repository} \\`,
			`  --host 127.0.0.1 --port 8000 --dataset-name random \\`,
			`  --random-input-len ${String(prompt)} --random-output-len ${String(generation)} \\`,
			`  --max-concurrency ${String(concurrency)} --num-prompts ${String(prompts)} --seed 1`,
		].join('\n'),
		href: `${page}#bench-${id}`,
	};
}

/** The published tests worth repeating first. */
export function repeatTests(): RepeatTest[] {
	return [
		llamaBench('max-q-gpt-oss-120b-tg128', 'gpt-oss-120b-mxfp4.gguf'),
		llamaBench('workstation-llama-3-3-70b-q4-k-m-tg128', 'Llama-3.3-70B-Instruct-Q4_K_M.gguf'),
		vllmBench('pro-6000-glm-4-5-air-awq-c256', '/data/models/GLM-4.5-Air-AWQ', 768),
	];
}
