import type { z } from 'zod';
import { BriefClaim } from '../schema/brief.ts';
import { parseRecords } from '../schema/parse.ts';

const claim = (id: string, section: string, text: string, figures: string[] = []) =>
	({ id, section, statement: text, figures }) satisfies z.input<typeof BriefClaim>;

const workloads = 'Use Case Alignment';
const targets = 'Performance Targets';
const why = 'Why This Configuration?';
const roi = 'ROI Analysis vs Cloud GPUs';
const expansion = 'Future Expansion Path';
const reference = 'Comparison to a16z Reference Build';
const risks = 'Risk Analysis';
const steps = 'Recommended Next Steps';
const metrics = 'Success Metrics';
const conclusion = 'Conclusion';

/** Every claim of the executive summary, in its order. `{brief.x}` prints the brief's own figure. */
export const briefClaims = parseRecords('src/data/brief/claims.ts', BriefClaim, [
	claim('total', 'Cost Breakdown', 'The nine parts cost {brief.total} in total.', ['total']),

	claim(
		'inference-70b-405b',
		workloads,
		'It runs models up to 70B parameters at full precision and 405B with quantisation.'
	),
	claim('finetune-30b', workloads, 'It fine-tunes models up to 30B parameters in full, and 70B with QLoRA.'),
	claim('no-api-costs', workloads, 'Model development needs no API costs.'),
	claim('multi-model', workloads, 'It loads and serves several models at the same time.'),

	claim('decode-70b-fp16', targets, 'Llama 3.1 70B at FP16 generates {brief.decode-70b-fp16}.', ['decode-70b-fp16']),
	claim('fits-405b-4bit', targets, 'Llama 3.1 405B fits with 4-bit quantisation.'),
	claim(
		'faster-than-intel',
		targets,
		'DeepSeek R1 32B runs {brief.intel-advantage} faster than on Intel-based builds.',
		['intel-advantage']
	),
	claim('finetune-precision', targets, 'Llama 30B is fine-tuned at full precision, Llama 70B with QLoRA.'),

	claim('max-q-share', why, 'The Max-Q gives {brief.max-q-share} of the full performance at half the power.', [
		'max-q-share',
		'standard-power',
	]),
	claim('designed-for-several', why, 'The Max-Q is designed for machines with {brief.gpus-supported}.', [
		'gpus-supported',
	]),
	claim('second-gpu-easy', why, 'A second card is added without constraints of supply or heat.'),
	claim('size-70b-fp16', why, 'Llama 70B at FP16 needs about {brief.size-70b-fp16} and fits with memory offloading.', [
		'size-70b-fp16',
	]),
	claim('size-70b-8bit', why, 'Llama 70B at 8-bit needs about {brief.size-70b-8bit} and fits entirely on the card.', [
		'size-70b-8bit',
	]),
	claim('four-13b', why, 'Four 13B models run on the card at the same time.', ['models-13b']),
	claim('zen5-2025', why, 'The processor is of the Zen 5 generation, launched in July 2025.'),
	claim('lanes', why, 'The platform offers {brief.lanes}.', ['lanes']),
	claim('ram-speed', why, 'The platform supports DDR5 at {brief.ram-speed}.', ['ram-speed']),
	claim(
		'cpu-9985wx',
		why,
		'The 64-core 9985WX costs {brief.cpu-9985wx-price}, nearly twice as much, for diminishing returns.',
		['cpu-9985wx-price']
	),
	claim('ram-per-vram', why, 'NVIDIA recommends system memory of {brief.ram-per-vram} the graphics memory.', [
		'ram-per-vram',
	]),
	claim('ram-max', why, 'The platform takes up to {brief.ram-max} of memory on {brief.ram-channels}.', [
		'ram-max',
		'ram-channels',
	]),
	claim('four-gpus', why, 'Up to {brief.gpus-max} can be added, as a16z did.', ['gpus-max']),
	claim('future-cpu', why, 'The socket takes future updates of Threadripper PRO.'),
	claim('dual-10gbe', why, 'The board has remote management, ECC and two 10 Gbit/s network ports.'),

	claim('h100-rate', roi, 'An H100 rents for {brief.h100-rate}.', ['h100-rate']),
	claim('a100-rate', roi, 'An A100 80 GB rents for {brief.a100-rate}.', ['a100-rate']),
	claim('rental-rate', roi, 'An RTX 6000 Ada rents for about {brief.rental-rate}.', ['rental-rate']),
	claim(
		'payback-conservative',
		roi,
		'At {brief.use-conservative} the machine is paid back in {brief.payback-conservative}.',
		['use-conservative', 'payback-conservative']
	),
	claim('payback-heavy', roi, 'At {brief.use-heavy} the machine is paid back in {brief.payback-heavy}.', [
		'use-heavy',
		'payback-heavy',
	]),
	claim(
		'payback-continuous',
		roi,
		'At {brief.use-continuous} the machine is paid back in {brief.payback-continuous}.',
		['use-continuous', 'payback-continuous']
	),
	claim('cloud-extras', roi, 'Data egress and storage cost extra in the cloud.'),

	claim('second-gpu-cost', expansion, 'The second card costs {brief.second-gpu-cost}.', ['second-gpu-cost']),
	claim('two-gpu-memory', expansion, 'Two cards give {brief.two-gpu-memory} of graphics memory.', ['two-gpu-memory']),
	claim('two-gpu-405b', expansion, 'With two cards Llama 405B runs at higher precision.'),
	claim('two-gpu-finetune-70b', expansion, 'With two cards 70B models are fine-tuned without quantisation.'),
	claim('two-gpu-models', expansion, 'With two cards {brief.models-concurrent} different models are served at once.', [
		'models-concurrent',
	]),
	claim('psu-two-gpus', expansion, 'The {brief.psu} supply carries two cards with a {brief.cpu-power} processor.', [
		'psu',
		'cpu-power',
	]),
	claim('x16-slots', expansion, 'The board has {brief.x16-slots} of PCIe 5.0 x16.', ['x16-slots']),
	claim('case-space', expansion, 'The case has space for several full-length cards.'),
	claim(
		'easier-to-cool',
		expansion,
		'Cards of {brief.gpu-power} are easier to cool than cards of {brief.standard-power}.',
		['gpu-power', 'standard-power']
	),
	claim(
		'ram-384',
		expansion,
		'Adding modules raises the memory from {brief.ram} to {brief.ram-upgraded} for about {brief.ram-upgrade-cost}.',
		['ram', 'ram-upgraded', 'ram-upgrade-cost']
	),
	claim('storage-8tb', expansion, '{brief.storage-upgrade} more storage costs about {brief.storage-upgrade-cost}.', [
		'storage-upgrade',
		'storage-upgrade-cost',
	]),
	claim(
		'custom-loop',
		expansion,
		'A custom loop for about {brief.cooling-upgrade-cost} makes the machine quieter and sustains more.',
		['cooling-upgrade-cost']
	),

	claim('a16z-cost', reference, 'The a16z build costs an estimated {brief.a16z-cost} or more.', ['a16z-cost']),
	claim('a16z-psu', reference, 'The power supply of the a16z build is unknown, with {brief.a16z-peak} peak draw.', [
		'a16z-peak',
	]),
	claim('a16z-memory', reference, 'The a16z build has {brief.a16z-ram} of DDR5.', ['a16z-ram']),
	claim('a16z-stripe', reference, 'The a16z build has {brief.a16z-storage} of PCIe 5.0 drives in RAID 0.', [
		'a16z-storage',
	]),
	claim(
		'same-platform',
		reference,
		'Both machines stand on the same platform, so the way to four cards is straightforward.'
	),

	claim('pcie-bandwidth', risks, 'PCIe 5.0 x16 carries {brief.pcie-bandwidth}.', ['pcie-bandwidth']),
	claim('max-q-loss', risks, 'The limit of {brief.gpu-power} costs {brief.max-q-loss} of performance.', [
		'gpu-power',
		'max-q-loss',
	]),
	claim('a16z-max-q', risks, 'a16z chose the Max-Q for its headroom in power and heat.'),
	claim('validated', risks, 'Puget Systems and a16z both validated Threadripper PRO for AI.'),

	claim('bios-first', steps, 'The BIOS is updated before the processor goes in.'),
	claim('driver-cuda', steps, 'NVIDIA driver {brief.driver} and CUDA {brief.cuda} are enough.', ['driver', 'cuda']),

	claim('metric-70b', metrics, 'Llama 70B reaches {brief.metric-70b} or more at FP16.', ['metric-70b']),
	claim('metric-epoch', metrics, 'A fine-tuning epoch of Llama 13B ends in less than {brief.metric-epoch}.', [
		'metric-epoch',
	]),
	claim('metric-models', metrics, 'Three models are served together without degradation.', ['metric-models']),
	claim('metric-stability', metrics, 'It trains for {brief.metric-stability} without a crash.', ['metric-stability']),
	claim('metric-roi', metrics, 'Cloud costs are eliminated within {brief.metric-roi}.', ['metric-roi']),
	claim('metric-second-gpu', metrics, 'The second card is justified by use within {brief.metric-roi}.', ['metric-roi']),
	claim(
		'metric-iterations',
		metrics,
		'Project iterations improve by {brief.metric-iterations} or more against cloud development.',
		['metric-iterations']
	),

	claim('metric-iteration-time', metrics, 'One iteration of a model takes minutes instead of hours.'),
	claim('metric-queue', metrics, 'Nobody waits for access to a card.'),
	claim('metric-privacy', metrics, 'Proprietary models and data stay private.'),

	claim('roi-months', conclusion, 'The machine returns its cost in {brief.roi-months}.', ['roi-months']),
	claim('proven', conclusion, 'The build is based on proven configurations.'),
]);
