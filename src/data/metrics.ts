import { parseRecords } from './schema/parse.ts';
import { SuccessMetric } from './schema/metric.ts';

/** The success metrics of the brief, each in words that can be passed or failed. */
export const metrics = parseRecords('src/data/metrics.ts', SuccessMetric, [
	{
		id: 'decode-70b',
		claim: 'metric-70b',
		definition:
			'`llama-bench` on Llama 3.1 70B, one user, 512 tokens in, 128 out, mean of five runs after one warm-up, card at its default limit.',
		passes: '{brief.metric-70b} or more in the format that is used every day; the format is named with the result.',
		expected:
			'FP16 cannot pass: at most {=roof.base.70b-fp16}. Q8_0 about {=speed.base.70b-q8-0}, Q4_K_M about {=speed.base.70b-q4-k-m}.',
		address: '/03-performance-benchmarks/',
	},
	{
		id: 'epoch-13b',
		claim: 'metric-epoch',
		definition:
			'QLoRA of Llama 2 13B over a named data set, with its count of tokens, sequence length and packing; from the first step to the last, without loading.',
		passes: 'Less than {brief.metric-epoch} for the named data set.',
		expected:
			'Unknown until the data set is named. Count tokens, then divide by the tokens per second of a ten-minute run.',
		address: '/05-software-setup/',
	},
	{
		id: 'concurrent-models',
		claim: 'metric-models',
		definition:
			'Three models loaded at once, each driven by its own benchmark client; the same clients run alone before, on the same day.',
		passes: 'Each model keeps at least nine tenths of the tokens per second it reached alone, and no request fails.',
		expected:
			'Unknown. Models that work at the same moment share one memory bus, so expect this to fail under full load.',
		address: '/05-software-setup/',
	},
	{
		id: 'stability',
		claim: 'metric-stability',
		definition:
			'One continuous training run of {brief.metric-stability}, temperatures, power and errors logged every ten seconds.',
		passes:
			'It ends by itself: no Xid message, no uncorrected memory error, no restart, the card below its target temperature.',
		expected: 'Unknown: nobody has reported it for this build.',
		address: '/05-software-setup/',
	},
	{
		id: 'payback',
		claim: 'metric-roi',
		definition:
			'Hours under load, logged by week; rent avoided at the dated price of the card that would have been rented, minus electricity.',
		passes: 'The rent avoided reaches the price of the machine within {brief.metric-roi}.',
		expected:
			'Document 06 says how many hours a week that takes at each rental price, and where no week is long enough.',
		address: '/06-roi-analysis/',
	},
	{
		id: 'second-card',
		claim: 'metric-second-gpu',
		definition:
			'Hours in which a job waited for the card, or could not start for want of its memory, logged by week for twelve weeks.',
		passes: 'At that pace the rent of a second card over {brief.metric-roi} would reach the price quoted for one.',
		expected: 'Unknown: the log decides. Document 07 has what a second card needs and costs.',
		address: '/07-upgrade-path/',
	},
	{
		id: 'iterations',
		claim: 'metric-iterations',
		definition: 'Experiments finished per week, counted for four weeks on rented machines and four weeks on this one.',
		passes: 'The second count is {brief.metric-iterations} the first or more.',
		expected: 'Unknown: the first count does not exist yet. Take it before the parts arrive.',
		address: '/06-roi-analysis/',
	},
	{
		id: 'iteration-time',
		claim: 'metric-iteration-time',
		definition:
			'One named change, from the saved edit to the finished evaluation, timed ten times on rented machines and ten times on this one.',
		passes: 'The median on this machine is below one hour, and the rented one was above it.',
		expected: 'Unknown: the first timing does not exist yet. Take it before the parts arrive.',
		address: '/03-performance-benchmarks/',
	},
	{
		id: 'queue',
		claim: 'metric-queue',
		definition: 'Minutes between the start command of a job and its first step, logged for four weeks.',
		passes: 'No job waited for anybody but another job of this machine.',
		expected: 'Passes by ownership. Jobs of several people on one card still queue among themselves.',
		address: '/05-software-setup/',
	},
	{
		id: 'privacy',
		claim: 'metric-privacy',
		definition: 'Listening ports and outgoing connections of the machine, listed while a model answers a request.',
		passes: 'No port answers outside the private network, and no connection leaves while the request is served.',
		expected: 'Passes with the security chapter of document 05 done. Repeat it after every update.',
		address: '/05-software-setup/',
	},
]);
