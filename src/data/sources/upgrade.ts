import type { SourceInput } from '../schema/source.ts';

const accessed = '2026-11-23';

/** A source that was opened and read. */
const read = (
	id: string,
	publisher: string,
	kind: SourceInput['kind'],
	title: string,
	url: string,
	date?: string,
	note?: string
) => ({
	id,
	title,
	publisher,
	kind,
	url,
	accessed,
	read: 'itself' as const,
	...(date === undefined ? {} : { date }),
	...(note === undefined ? {} : { note }),
});

/** Several cards in one machine: slots, transfers, division of work. */
const severalCards = [
	read(
		'peerip-wrx90e-review',
		'peerip',
		'review',
		'ASUS WRX90E-SAGE SE for four cards under Linux',
		'https://peerip.com/asus-wrx90e-sage-se-review-for-4-way-rtx-4090-ai-nodes-linux/',
		'2026'
	),
	read(
		'pizeta-hardware',
		'MarcoPizeta',
		'notes',
		'Hardware of a two-card test machine',
		'https://raw.githubusercontent.com/MarcoPizeta/flash-next-rtxpro6000-bench/main/HARDWARE.md',
		'2026-09-04'
	),
	read(
		'tinygrad-open-modules-45',
		'tinygrad',
		'community',
		'Peer-to-peer on GeForce cards needs a patched module',
		'https://github.com/tinygrad/open-gpu-kernel-modules/issues/45'
	),
	read(
		'kentino-parallel',
		'Kentino',
		'blog',
		'Tensor parallel, pipeline parallel, and what each costs',
		'https://kentino.com/de/pages/inference-clusters-vllm-tensor-parallel-pipeline-parallel-and-what-each-one-actually-costs-you',
		'2026'
	),
	read(
		'vllm-22331',
		'vLLM',
		'community',
		'gpt-oss-120b: one card answers faster than two or four',
		'https://github.com/vllm-project/vllm/issues/22331',
		'2025-08'
	),
	read(
		'tensorrt-llm-1144',
		'TensorRT-LLM',
		'community',
		'Pipeline parallelism does not lower latency',
		'https://github.com/NVIDIA/TensorRT-LLM/issues/1144',
		'2024-02-27'
	),
	read(
		'exllamav2-734',
		'ExLlamaV2',
		'community',
		'Tensor parallel slows prompt processing on narrow links',
		'https://github.com/turboderp-org/exllamav2/issues/734',
		'2025-02-16'
	),
];

/** Drives that feed the card directly. */
const directStorage = [
	read(
		'nvidia-gds-install',
		'NVIDIA',
		'vendor',
		'GPUDirect Storage: installation and troubleshooting guide',
		'https://docs.nvidia.com/gpudirect-storage/troubleshooting-guide/installing-gpudirect-storage.html',
		'2026'
	),
	read(
		'nvidia-fs-docs',
		'NVIDIA',
		'vendor',
		'nvidia-fs driver documentation',
		'https://docs.nvidia.com/gpudirect-storage/nvidia_fs/index.html',
		'2026'
	),
	read(
		'nvidia-fs-repo',
		'NVIDIA',
		'release',
		'nvidia-fs kernel driver',
		'https://github.com/NVIDIA/gds-nvidia-fs',
		'2026-09-08'
	),
	read(
		'nvidia-gds-notes',
		'NVIDIA',
		'vendor',
		'GPUDirect Storage: release notes',
		'https://docs.nvidia.com/gpudirect-storage/release-notes/index.html',
		'2026'
	),
];

/** Other machines a buyer would compare. */
const systems = [
	read(
		'aiwiki-dgx-spark',
		'aiwiki.ai',
		'database',
		'NVIDIA DIGITS / DGX Spark',
		'https://aiwiki.ai/wiki/nvidia_digits/raw',
		'2025-10'
	),
	read(
		'crowdbyte-dgx-2026',
		'CrowdByte',
		'press',
		'DGX Spark and DGX Station in 2026',
		'https://www.crowdbyte.ai/articles/4565de7c-6e65-46e5-aaa2-4a6d48cca74c/revisions/c5f8a0e0-4a42-4a87-a8a8-8ae837032742',
		'2026-06'
	),
	read(
		'solafide-dgx-spark',
		'Solafide',
		'blog',
		'DGX Spark, a supercomputer for the desk',
		'https://solafide.ca/blog/2026-04-dgx-spark-desktop-ai-supercomputer',
		'2026-04'
	),
	read(
		'meterpreter-dgx-spark',
		'Meterpreter',
		'press',
		'NVIDIA unveils the DGX Spark',
		'https://meterpreter.org/a-supercomputer-on-your-desk-nvidia-unveils-the-dgx-spark-ai-superchip',
		'2025'
	),
	read(
		'morgannriu-dgx-spark',
		'Morgann Riu',
		'blog',
		'DGX Spark and local models at the desk',
		'https://morgannriu.fr/en/blog/nvidia-dgx-spark-rtx-spark-ia-locale-bureau',
		'2026'
	),
	read(
		'techpowerup-mac-studio',
		'TechPowerUp',
		'press',
		'News on the Mac Studio',
		'https://techpowerup.com/news-tags/Mac%20Studio',
		'2025-03'
	),
	read(
		'mrlatte-mac-studio',
		'mrlatte',
		'blog',
		'The 512 GB Mac Studio disappears from the shop',
		'https://www.mrlatte.net/en/stories/2026/03/08/apple-s-512gb-mac-studio-vanishes-a-quiet-acknowledgment-of',
		'2026-03-08'
	),
	read(
		'hunter-framework-desktop',
		'Matthew J. Hunter, owner',
		'review',
		'Framework Desktop',
		'https://matthewjayhunter.com/post/reviews/hardware/framework_desktop',
		'2025'
	),
	read(
		'modelfit-strix-halo',
		'ModelFit',
		'blog',
		'Strix Halo with 128 GB for local models',
		'https://modelfit.io/blog/amd-strix-halo-local-ai-128gb/',
		'2026'
	),
	read(
		'verdict-framework-desktop',
		'Verdict Reviews',
		'review',
		'Framework Desktop, Ryzen AI Max',
		'https://verdict-reviews.com/product/framework-desktop-ryzen-ai-max/',
		'2026'
	),
	read(
		'theaibench-framework-desktop',
		'The AI Bench',
		'review',
		'Framework Desktop with Strix Halo',
		'https://theaibench.ai/hardware/framework-desktop-strix-halo/',
		'2026'
	),
	{
		id: 'tinybox-notes-2025',
		title: 'Two public notes on the tinybox with four RTX PRO 6000',
		publisher: 'Owners’ notes',
		kind: 'notes',
		date: '2025',
		accessed,
		read: 'itself',
		note: 'The addresses were not recorded, and the maker’s own page was not opened.',
	},
	{
		id: 'tinybox-pro-digests',
		title: 'Product page of the tinybox pro v2, as two news digests quote it',
		publisher: 'tiny corp',
		kind: 'retailer',
		url: 'https://tinycorp.myshopify.com/products/tinybox-pro-v2',
		date: '2025-11-04',
		accessed,
		read: 'transcription',
	},
] satisfies SourceInput[];

/** Sources of the upgrade path and of the machines beside ours. */
export const upgradeSources: SourceInput[] = [...severalCards, ...directStorage, ...systems];
