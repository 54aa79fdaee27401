import { Gap } from './schema/gap.ts';
import { parseRecords } from './schema/parse.ts';

/** What nobody has measured yet, as far as was found; the most useful reading first. */
export const gaps = parseRecords('src/data/gaps.ts', Gap, [
	{
		id: 'max-q-70b',
		question: 'A 70B model on one Max-Q as delivered: 4 bits, 8 bits, long prompts, 64 users at once',
		meanwhile: 'Forecasts from the Workstation Edition and from what two other models kept on the Max-Q.',
		closedBy: '`llama-bench` and `vllm bench serve` on one card at its own power limit.',
		procedure: 'llama-bench',
	},
	{
		id: 'ram-spill',
		question: '70B in 16 bits and 405B in 4 bits with a part in the memory of this machine',
		meanwhile: 'An upper end only: the one comparable test was {=calibration.offload} slower than the forecast.',
		closedBy: '`llama-bench` with as many layers on the card as fit; it replaces the formula.',
		procedure: 'llama-bench',
	},
	{
		id: 'ram-bandwidth',
		question: 'Read bandwidth of the 9975WX with six and with eight modules, and the speed they train to',
		meanwhile: 'An assumed {speed-model.ram-bandwidth}.',
		closedBy: 'Intel MLC or STREAM, and `dmidecode -t 17`.',
	},
	{
		id: 'wall-power',
		question: 'Power at the wall: idle, card only, everything',
		meanwhile: 'Sums of rated and budgeted figures: {=power.base.gpu-bound-wall} and {=power.base.wall}.',
		closedBy: 'A plug-in meter, ten minutes each.',
	},
	{
		id: 'tensor-rates',
		question: 'NVIDIA’s own table of tensor rates, limits and outputs of the Max-Q',
		meanwhile: 'Dense rates derived from one sparse headline figure.',
		closedBy: 'The datasheet and the architecture paper, and `nvidia-smi -q -d POWER`.',
	},
	{
		id: 'combined-load',
		question: 'Processor and card at full load together with this cooler and case',
		meanwhile: 'One owner of a smaller processor and the same cooler reached its temperature limit with two cards.',
		closedBy: 'One hour of both, temperature and clock written down.',
	},
	{
		id: 'fine-tuning-speed',
		question: 'Fine-tuning speed of a 13B, 30B or 70B model on any RTX PRO 6000',
		meanwhile: 'One measured 8B run, scaled by size: {=tuning.13b-lora-speed} for 13B by LoRA.',
		closedBy: 'The first QLoRA run of document 05, its tokens per second written down.',
	},
	{
		id: 'distill-32b',
		question: 'DeepSeek R1 Distill Qwen 32B on this card, and any set-up behind the claim against Intel',
		meanwhile: 'A forecast of {=speed.base.32b-fp8} in FP8; the claim decides nothing.',
		closedBy: '`llama-bench` on the model; the claim only by whoever made it.',
		procedure: 'llama-bench',
	},
	{
		id: 'several-models',
		question: 'Several models that answer at the same time on one card',
		meanwhile: 'Their memory is added up; how much each slows the others is open.',
		closedBy: '`vllm bench serve` against two and three servers together.',
		procedure: 'vllm-bench',
	},
	{
		id: 'one-day',
		question: 'One Max-Q for a day without a pause',
		meanwhile: 'The longest published run was three hours on four cards.',
		closedBy: 'The 24-hour test of document 05.',
	},
]);
