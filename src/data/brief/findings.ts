import type { z } from 'zod';
import { Finding } from '../schema/brief.ts';
import { parseRecords } from '../schema/parse.ts';

const finding = (
	claim: string,
	verdict: z.input<typeof Finding>['verdict'],
	because: string,
	sources: string[] = ['guide']
) => ({ id: claim, claim, verdict, because, sources }) satisfies z.input<typeof Finding>;

/** One finding per claim. The verdict of a claim that `src/domain` computes is checked against the computation by a test. */
export const findings = parseRecords('src/data/brief/findings.ts', Finding, [
	finding(
		'total',
		'fails',
		'Its nine prices add up to {=base.total}, {=base.total-difference} more; this guide uses the sum.',
		['brief']
	),

	// Use Case Alignment
	finding(
		'inference-70b-405b',
		'condition',
		'A 70B model at FP16 needs {=weights.70b-fp16}; the card shows {gpu.memory-visible}. Both models start only with part of the weights in system memory, at the speed of that memory.'
	),
	finding(
		'finetune-30b',
		'fails',
		'Full mixed-precision training of the 30B model needs {=tuning.30b-full}, more than several of these cards hold. The QLoRA half of the sentence holds.'
	),
	finding(
		'no-api-costs',
		'condition',
		'There is no bill per token, but for one user at the lower end of the speed target electricity alone comes to {=roi.tokens-energy-20}, while {=api.together-70b} buys the same tokens from a host. The gain is privacy and control.',
		['guide', 'pydantic-genai-prices']
	),
	finding(
		'multi-model',
		'condition',
		'The models share {gpu.memory-visible}; what fits is a sum, shown with the fit table of document 03.'
	),

	// Performance Targets
	finding(
		'decode-70b-fp16',
		'fails',
		'{=spill.base.70b-fp16} of weights and context lie in system memory: at most {=roof.base.70b-fp16} on paper, {=speed.base.70b-fp16} expected.'
	),
	finding(
		'fits-405b-4bit',
		'condition',
		'Only with system memory: {=weights.405b-q4-k-m} together, {=speed.base.405b-q4-k-m} expected. No 4-bit format of it fits the card alone.'
	),
	finding(
		'faster-than-intel',
		'unknown',
		'No source supports the figure for this processor, and a model that fits the card hardly depends on the processor.'
	),
	finding(
		'finetune-precision',
		'fails',
		'Full precision for 30B needs {=tuning.30b-full} against {gpu.memory-visible}. The QLoRA half of the sentence holds.'
	),

	// Why This Configuration?
	finding(
		'max-q-share',
		'condition',
		'It is the ratio of datasheet peaks, {gpu.fp32-tflops} against {gpu-pro-6000-workstation.fp32-tflops}. Measured, generation for one user reaches about as much, prompt processing and training less; [document 03](/03-performance-benchmarks/) lists the rows.',
		['guide', 'nvidia-max-q-datasheet']
	),
	finding(
		'designed-for-several',
		'holds',
		'NVIDIA positions it for {gpu.multi-gpu}. One vendor needed cooling of its own making to run four on air.',
		['nvidia-pro-6000-family', 'exxact-four-max-q']
	),
	finding(
		'second-gpu-easy',
		'fails',
		'Two cards load the supply to {=power.two-gpu.psu-share}, with less headroom than its maker advises. They want a second cable, a circuit of their own and an empty slot between them.'
	),
	finding(
		'size-70b-fp16',
		'condition',
		'{=weights.70b-fp16} is right; that it fits means {=spill.base.70b-fp16} in system memory and {=speed.base.70b-fp16}.'
	),
	finding('size-70b-8bit', 'holds', 'It fits. As Q8_0 it is a little larger, {=weights.70b-q8-0}.'),
	finding(
		'four-13b',
		'condition',
		'At FP16 four of them need {=several.four-13b-fp16}, more than the card shows; at 8-bit they fit with room for context.'
	),
	finding(
		'lanes',
		'holds',
		'The processor is listed with {cpu.pcie-lanes} of PCIe 5.0; the slots of the board take {=slots.lanes} of them.',
		['rtx6kpro-wiki', 'owner-9965wx-notes']
	),
	finding('zen5-2025', 'holds', 'It went on sale in that month.', ['owner-9965wx-notes']),
	finding(
		'ram-speed',
		'condition',
		'The processor is listed for {cpu.memory-speed}. On this board such modules came up at {motherboard.memory-trained} by themselves, and no owner reports the full speed working.',
		['buildcores-open-db', 'owner-9995wx-notes']
	),
	finding(
		'cpu-9985wx',
		'condition',
		'Price and ratio are right. The returns diminish as long as the model fits the card; work spilled into system memory does gain from more chiplets.',
		['guide', 'owner-9965wx-notes']
	),
	finding(
		'ram-per-vram',
		'unknown',
		'No NVIDIA document with this rule was found; the guide takes the memory size from the fit table instead.'
	),
	finding(
		'ram-max',
		'holds',
		'The processor is listed with {cpu.memory-max} on {cpu.memory-channels}. The six modules of the brief fill six of them.',
		['buildcores-open-db', 'wrx90e-firmware-dump']
	),
	finding(
		'four-gpus',
		'condition',
		'Slots and lanes allow it, and owners run it; it needs another power supply, another circuit and air over the slots.',
		['guide', 'rtx6kpro-wiki']
	),
	finding(
		'future-cpu',
		'unknown',
		'The socket has taken two generations. No promise of a third by AMD was found; the larger processors of this generation fit today.'
	),
	finding(
		'dual-10gbe',
		'holds',
		'The firmware of such a board names {motherboard.network}, the management chip and {motherboard.ecc}.',
		['wrx90e-firmware-dump']
	),

	// ROI Analysis vs Cloud GPUs
	finding(
		'h100-rate',
		'condition',
		'The upper end is the price of one product, {=offer.azure-h100-2026-11} at Azure. A marketplace asked {=offer.vast-h100-sxm-2025-10} in the month of the brief, so its lower end is not the cheap end.',
		['datareceipts-gpu-pricing', 'zmarty-borrowed-gpus']
	),
	finding(
		'a100-rate',
		'condition',
		'The upper end is Azure’s {=offer.azure-a100-2026-11}. A marketplace asked {=offer.vast-a100-2025-10}; no page with the lower end was found.',
		['datareceipts-gpu-pricing', 'zmarty-borrowed-gpus']
	),
	finding(
		'rental-rate',
		'fails',
		'That card was on offer at {=offer.vast-6000-ada-2025-10} in the same month, and a card with the memory of this one at {=offer.vast-pro-6000-2025-10}.',
		['zmarty-borrowed-gpus']
	),
	finding(
		'payback-conservative',
		'fails',
		'On the sum of the parts its method gives {=roi.payback-40-base}. With all costs it is {=roi.payback-40-brief} at its own rate and {=roi.payback-40-market} against {=roi.rate-market} for a card of this memory.'
	),
	finding(
		'payback-heavy',
		'fails',
		'On the sum of the parts its method gives {=roi.payback-100-base}; against {=roi.rate-market} with all costs it is {=roi.payback-100-market}.'
	),
	finding(
		'payback-continuous',
		'fails',
		'On the sum of the parts its method gives {=roi.payback-168-base}; against {=roi.rate-market} with all costs it is {=roi.payback-168-market}.'
	),
	finding(
		'cloud-extras',
		'condition',
		'Storage is extra: as much disk as this build has rents for {=roi.disk-month} at RunPod. Egress is a matter of the large providers: Lambda charges nothing for it.',
		['runpod-serverless-docs', 'api-evangelist-lambda']
	),

	// Future Expansion Path
	finding(
		'second-gpu-cost',
		'condition',
		'That is the price of its day. At the latest price seen the second card is {=upgrade.two-gpu.latest-cost}.',
		['rtx6kpro-wiki']
	),
	finding(
		'two-gpu-memory',
		'condition',
		'Software sees {=upgrade.two-gpu.vram} in two separate halves; one model uses both only when it is split over PCIe.'
	),
	finding(
		'two-gpu-405b',
		'condition',
		'Not on the cards: no 4-bit format fits two, only one of about 3.6 bits, with a short context. With a part in system memory 4 bits run, at {=speed.two-gpu.405b-q4-k-m}.'
	),
	finding(
		'two-gpu-finetune-70b',
		'condition',
		'LoRA on unquantised weights is tight but possible; full training needs {=tuning.70b-full}.'
	),
	finding(
		'two-gpu-models',
		'condition',
		'For small models: what fits is a sum of sizes, and one 70B model in 8 bits takes most of a card.'
	),
	finding(
		'psu-two-gpus',
		'condition',
		'The processor is listed at {cpu.tdp}. Both cards and the processor at full load draw {=power.two-gpu.dc}, {=power.two-gpu.psu-share} of the rating: less headroom than its maker advises, and only with the later revision of the supply.'
	),
	finding(
		'x16-slots',
		'condition',
		'Seven slots have the length. By the reports of owners six are wired x16 and slot 6 is wired x8; the manual was not read.',
		['wrx90e-firmware-dump', 'rtx6kpro-wiki', 'ik-llama-477', 'peerip-wrx90e-review']
	),
	finding(
		'case-space',
		'condition',
		'{case.gpu-length-max} of length and {case.expansion-slots} openings take even four of these cards. Nobody showed that three stock fans behind a closed front cool them.',
		['buildcores-open-db', 'hardwareluxx-define-7', 'hardwarecanucks-define-7']
	),
	finding(
		'easier-to-cool',
		'holds',
		'Half the heat, and its blower carries it out of the case. The 600 W card leaves it inside.'
	),
	finding(
		'ram-384',
		'fails',
		'The board has {motherboard.dimm-slots} and six are taken, so six more modules have no place. {brief.ram-upgraded} means replacing all modules by eight larger ones.',
		['wrx90e-firmware-dump']
	),
	finding(
		'storage-8tb',
		'condition',
		'Free sockets exist. Two more data drives are {=upgrade.storage-14tb.cost} at the brief’s own price for one, and such prices move.'
	),
	finding(
		'custom-loop',
		'unknown',
		'No source for price or gain was found, and a loop that includes the card replaces its cooler, which the warranty may not survive.'
	),

	// Comparison to a16z Reference Build
	finding(
		'a16z-cost',
		'unknown',
		'No price was published; its parts at the brief’s prices come to about {=a16z.estimate}.',
		['guide', 'a16z-workstation']
	),
	finding(
		'a16z-psu',
		'fails',
		'The peak draw is quoted rightly, but the supply is named in the published list. Its rating is {psu-toughpower-gf3-1650.rated-power}, which leaves no margin.',
		['a16z-workstation']
	),
	finding(
		'a16z-memory',
		'condition',
		'The size is right. The post also says what matters more: eight modules, one on each channel. Their speed it does not state.',
		['a16z-workstation']
	),
	finding(
		'a16z-stripe',
		'condition',
		'Four drives of PCIe 5.0; the post says that they can be striped, not that they are, and calls their speed theoretical.',
		['a16z-workstation']
	),
	finding(
		'same-platform',
		'condition',
		'Socket and chipset are the same, the board is another. That makes a second card a moderate step; a third and fourth need another supply, circuit and cooling.',
		['guide', 'a16z-workstation']
	),

	// Risk Analysis
	finding(
		'pcie-bandwidth',
		'condition',
		'Only both directions added, before line coding: {pcie.x16-one-way} each way, {pcie.card-to-card-one-way} measured between cards. Twice PCIe 4.0 is right.',
		['guide', 'rtx6kpro-wiki']
	),
	finding(
		'max-q-loss',
		'condition',
		'Between nothing and about a third, depending on the load; [document 03](/03-performance-benchmarks/) lists the measurements.'
	),
	finding(
		'a16z-max-q',
		'condition',
		'The post names the power of each card and a household outlet as its aim. It does not compare the Max-Q with the 600 W card.',
		['a16z-workstation']
	),
	finding(
		'validated',
		'condition',
		'a16z built with the previous generation of processor and published no benchmark; no test of this one by Puget could be read.',
		['a16z-workstation']
	),

	// Recommended Next Steps
	finding(
		'bios-first',
		'holds',
		'A board from old stock may not know this processor, and it can be flashed without one.',
		['owner-9965wx-notes']
	),
	finding(
		'driver-cuda',
		'fails',
		'The first driver that knows this card is {driver.minimum}; CUDA starts at {cuda.minimum}.',
		['nvidia-open-modules', 'blackwell-compatibility']
	),

	// Success Metrics
	finding(
		'metric-70b',
		'fails',
		'At FP16 the ceiling is {=roof.base.70b-fp16}. At 8-bit {=speed.base.70b-q8-0} is expected on one card.'
	),
	finding(
		'metric-epoch',
		'unknown',
		'An epoch has no length without a data set, a method and a sequence length; document 03 computes cases.'
	),
	finding(
		'metric-models',
		'unknown',
		'Nobody has measured it on this card, and degradation is not defined; document 00 defines it.'
	),
	finding('metric-stability', 'unknown', 'Nobody has reported it for this build; document 05 has the test.'),
	finding(
		'metric-roi',
		'condition',
		'At its own rate that takes {=roi.year-brief} of load. Against {=roi.rate-market} or {=roi.rate-community} for a card of this memory a week is too short.'
	),
	finding(
		'metric-second-gpu',
		'unknown',
		'It depends on hours that have not been worked yet; document 00 says what to log.'
	),
	finding('metric-iterations', 'unknown', 'It compares with a way of working that was never measured.'),

	finding(
		'metric-iteration-time',
		'unknown',
		'Neither the iteration nor the machine it was timed on is named; document 00 defines one.'
	),
	finding(
		'metric-queue',
		'condition',
		'Nobody outside stands in line. Two jobs of your own still wait for the same card.'
	),
	finding(
		'metric-privacy',
		'condition',
		'True while nothing on the machine calls a hosted service and no port is open; document 05 sets that up and checks it.'
	),

	// Conclusion
	finding(
		'roi-months',
		'condition',
		'Only at its own rate and at heavy or continuous use, where the sum of the parts gives {=roi.payback-168-base-months} to {=roi.payback-100-base-months}; its conservative line takes {=roi.payback-40-base-months}.'
	),
	finding(
		'proven',
		'condition',
		'The a16z build shares card, socket and chipset, not the processor, board, supply, cooler or case.',
		['a16z-workstation']
	),
]);
