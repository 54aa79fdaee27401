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
		'condition',
		'QLoRA of a 70B model fits. Full mixed-precision training of the 30B model needs {=tuning.30b-full}, several cards’ worth.'
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
		'{=spill.base.70b-fp16} of the weights lie in system memory: at most {=roof.base.70b-fp16} on paper, {=speed.base.70b-fp16} expected.'
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
		'size-70b-fp16',
		'condition',
		'{=weights.70b-fp16} is right; that it fits means {=spill.base.70b-fp16} in system memory and {=speed.base.70b-fp16}.'
	),
	finding('size-70b-8bit', 'holds', 'As Q8_0 it is {=weights.70b-q8-0}, of {gpu.memory-visible} on the card.'),
	finding(
		'four-13b',
		'condition',
		'At FP16 four of them need {=several.four-13b-fp16}, more than the card shows; at 8-bit they fit with room for context.'
	),
	finding('lanes', 'holds', 'The processor is listed with {cpu.pcie-lanes} of PCIe 5.0.'),
	finding(
		'cpu-9985wx',
		'holds',
		'For a model that fits the card the processor is not the limit; only work spilled into system memory gains from more chiplets.'
	),
	finding(
		'ram-per-vram',
		'unknown',
		'No NVIDIA document with this rule was found; the guide takes the memory size from the fit table instead.'
	),
	finding('ram-max', 'holds', 'The processor is listed with {cpu.memory-max} on {cpu.memory-channels}.'),
	finding(
		'four-gpus',
		'condition',
		'Slots and lanes allow it; it needs another power supply, another circuit and air over the slots.'
	),
	finding(
		'dual-10gbe',
		'holds',
		'Two 10 Gbit/s ports and remote management are reported for the board ({motherboard.network}).'
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
		'For small models only: it is a sum of sizes, and ten 8B models in 16 bits already take {=several.ten-8b-fp16}.'
	),
	finding(
		'psu-two-gpus',
		'condition',
		'The processor is listed at {cpu.tdp}. Both cards and the processor at full load draw {=power.two-gpu.dc}, {=power.two-gpu.psu-share} of the rating; it needs the later revision of the supply.'
	),
	finding(
		'x16-slots',
		'condition',
		'Seven slots have the length. By the reports of owners six are wired x16 and slot 6 is wired x8; the manual was not read.'
	),
	finding(
		'case-space',
		'condition',
		'{case.gpu-length-max} of length and {case.expansion-slots} slots are enough on paper; whether the board’s stand-offs fit must be checked before buying.'
	),
	finding(
		'ram-384',
		'fails',
		'The board has {motherboard.dimm-slots} and six are taken, so six more modules have no place. {brief.ram-upgraded} means replacing all modules by eight larger ones.'
	),
	finding('storage-8tb', 'condition', 'Free sockets exist; the price is the brief’s own and moves with the market.'),
	finding(
		'custom-loop',
		'unknown',
		'No source for price or gain was found, and a loop that includes the card replaces its cooler, which the warranty may not survive.'
	),

	// Comparison to a16z Reference Build
	finding(
		'a16z-cost',
		'unknown',
		'No price was published; its parts at the brief’s prices come to about {=a16z.estimate}.'
	),
	finding(
		'a16z-psu',
		'fails',
		'The supply is named in the published list: {psu-toughpower-gf3-1650.rated-power} rated.'
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
		'Socket and chipset are the same; supply, circuit and cooling of this build are not made for four cards.'
	),

	// Risk Analysis
	finding(
		'pcie-bandwidth',
		'condition',
		'Only both directions together: {pcie.x16-one-way} each way, {pcie.card-to-card-one-way} measured between cards.'
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
		'a16z built on the previous generation of the platform; no test of this processor with this card by either was found.'
	),

	// Recommended Next Steps
	finding(
		'driver-cuda',
		'fails',
		'The first driver that knows this card is {driver.minimum}; CUDA starts at {cuda.minimum}.'
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
	finding('metric-iterations', 'unknown', 'It compares with a way of working that was never measured.'),

	// Conclusion
	finding(
		'roi-months',
		'condition',
		'Only at its own rate and at heavy or continuous use, where the sum of the parts gives {=roi.payback-168-base-months} to {=roi.payback-100-base-months}; its conservative line takes {=roi.payback-40-base-months}.'
	),
	finding(
		'proven',
		'condition',
		'The a16z build shares the platform, not the processor, board, supply, cooler or case.'
	),
]);
