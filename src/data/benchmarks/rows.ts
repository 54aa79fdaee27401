import type { BenchmarkInput, Metric, TestedHardware } from '../schema/benchmark.ts';
import type { UnitName } from '../schema/units.ts';

/** Unit a metric is printed in. */
const units: Record<Metric, UnitName> = {
	decode: 'tokens/s',
	prefill: 'tokens/s',
	throughput: 'tokens/s',
	'throughput-peak': 'tokens/s',
	ttft: 'ms',
	tpot: 'ms',
	training: 'tokens/s',
	'training-memory': 'GiB',
	'training-time': 'h',
	power: 'W',
};

/** What the rows of one publication have in common. */
type Shared = Pick<BenchmarkInput, 'hardware' | 'model' | 'format' | 'division' | 'software' | 'concurrency'> &
	Partial<Pick<BenchmarkInput, 'prompt' | 'generation' | 'depth' | 'note' | 'layersOnCards' | 'ramBandwidth'>> & {
		source: string;
		date: string;
		status?: 'measured' | 'reported';
	};

/** One result: id, metric, value, and the conditions in which it differs from its neighbours. */
type Result = [
	id: string,
	metric: Metric,
	value: number | { min: number; max: number },
	differs?: Partial<
		Pick<BenchmarkInput, 'concurrency' | 'prompt' | 'generation' | 'depth' | 'note' | 'usedForModel'>
	> & {
		approximate?: true;
		unit?: UnitName;
		figureNote?: string;
	},
];

/** Writes out the rows of one test: every condition stands on every row, so that no row depends on its place. */
export function rows({ source, date, status = 'measured', ...shared }: Shared, results: Result[]): BenchmarkInput[] {
	return results.map(([id, metric, value, { approximate, unit, figureNote, ...differs } = {}]) => {
		const { prompt, generation, ...conditions } = { ...shared, ...differs };
		return {
			...conditions,
			id,
			// left empty where forgotten, so that the schema names the row
			prompt: prompt as number,
			generation: generation as number,
			metric,
			figure: {
				value,
				unit: unit ?? units[metric],
				status,
				sources: [source],
				date,
				...(approximate && { approximate }),
				...(figureNote && { note: figureNote }),
			},
		};
	});
}

/** A row the constants of the speed model were chosen with. */
export const used = { usedForModel: true } as const;
/** llama-bench: reads a prompt and writes nothing. */
export const pp = (prompt: number) => ({ prompt, generation: 0 });
/** llama-bench: writes from an empty context. */
export const tg = (generation: number) => ({ prompt: 0, generation });
export const tokensInOut = (prompt: number, generation: number) => ({ prompt, generation });
export const unstatedLengths = { prompt: 'not stated', generation: 'not stated' } as const;

const stock = 'stock' as const;

/** The cards as tested. An edition that the publication does not name is not guessed. */
export const hardware = {
	maxQ: (count = 1): TestedHardware => ({ part: 'gpu', count, powerLimitW: stock }),
	workstation: (count = 1, powerLimitW: TestedHardware['powerLimitW'] = stock): TestedHardware => ({
		part: 'gpu-pro-6000-workstation',
		count,
		powerLimitW,
	}),
	server: (count = 1): TestedHardware => ({ part: 'gpu-pro-6000-server', count, powerLimitW: stock }),
	unnamedEdition: (count = 1, powerLimitW: TestedHardware['powerLimitW'] = 'not stated'): TestedHardware => ({
		system: 'RTX PRO 6000 Blackwell, edition not stated',
		count,
		powerLimitW,
	}),
	rtx5090: (count = 1): TestedHardware => ({ part: 'gpu-rtx-5090', count, powerLimitW: stock }),
	rtx6000Ada: (count = 1): TestedHardware => ({ part: 'gpu-rtx-6000-ada', count, powerLimitW: stock }),
	a100Pcie: (count = 1): TestedHardware => ({ part: 'gpu-a100-80gb-pcie', count, powerLimitW: stock }),
	a100Sxm: (count = 1): TestedHardware => ({ part: 'gpu-a100-80gb-sxm', count, powerLimitW: stock }),
	h100Pcie: (count = 1): TestedHardware => ({ part: 'gpu-h100-pcie', count, powerLimitW: stock }),
	h100Sxm: (count = 1): TestedHardware => ({ part: 'gpu-h100-sxm', count, powerLimitW: stock }),
	h200Sxm: (count = 1): TestedHardware => ({ part: 'gpu-h200', count, powerLimitW: stock }),
	other: (system: string, count: number): TestedHardware => ({ system, count, powerLimitW: stock }),
};
