import type { z } from 'zod';
import { BriefFigure } from '../schema/brief.ts';
import type { Value } from '../schema/fact.ts';
import { parseRecords } from '../schema/parse.ts';
import type { UnitName } from '../schema/units.ts';

/** A figure as the executive summary of 2025-10-06 prints it; that nothing else supports it is what `claimed` says. */
const stated = (id: string, section: string, label: string, value: Value, unit: UnitName = '') =>
	({
		id,
		section,
		label,
		figure: { value, unit, status: 'claimed', sources: ['brief'], date: '2025-10-06' },
	}) satisfies z.input<typeof BriefFigure>;

const glance = 'Key Specifications at a Glance';
const targets = 'Performance Targets';
const why = 'Why This Configuration?';
const roi = 'ROI Analysis vs Cloud GPUs';
const expansion = 'Future Expansion Path';
const reference = 'Comparison to a16z Reference Build';
const risks = 'Risk Analysis';
const steps = 'Recommended Next Steps';
const metrics = 'Success Metrics';

/** Every figure of the executive summary but the nine prices, which are observations in `prices.ts`. */
export const briefFigures = parseRecords('src/data/brief/figures.ts', BriefFigure, [
	stated('total', 'Cost Breakdown', 'Total of the nine parts', 14_949, 'USD'),

	stated('gpu-memory', glance, 'Memory of the graphics card', 96, 'GB'),
	stated('gpu-power', glance, 'Power of the graphics card', 300, 'W'),
	stated('cpu-cores', glance, 'Cores of the processor', 32, 'cores'),
	stated('cpu-threads', glance, 'Threads of the processor', 64, 'threads'),
	stated('ram', glance, 'System memory', 192, 'GB'),
	stated('ram-modules', glance, 'Memory modules', 6, 'modules'),
	stated('ram-module', glance, 'Capacity of one module', 32, 'GB'),
	stated('ram-speed', glance, 'Memory speed', 6400, 'MT/s'),
	stated('storage-os', glance, 'System drive, PCIe 4.0', 2, 'TB'),
	stated('storage-data', glance, 'Data drive, PCIe 5.0', 4, 'TB'),
	stated('storage', glance, 'Storage together', 6, 'TB'),
	stated('psu', glance, 'Rated power of the supply', 1300, 'W'),
	stated('lanes', glance, 'PCIe 5.0 lanes', 128, 'lanes'),

	stated('decode-70b-fp16', targets, 'Llama 3.1 70B at FP16', { min: 20, max: 30 }, 'tokens/s'),
	stated('intel-advantage', targets, 'DeepSeek R1 32B against Intel-based builds', 49, '%'),

	stated('max-q-share', why, 'Performance of the Max-Q against the 600 W card', 88, '%'),
	stated('standard-power', why, 'Power of the standard card', 600, 'W'),
	stated('gpus-supported', why, 'Cards the Max-Q is designed for', { min: 2, max: 4 }, 'cards'),
	stated('size-70b-fp16', why, 'Llama 70B at FP16', 140, 'GB'),
	stated('size-70b-8bit', why, 'Llama 70B at 8-bit', 70, 'GB'),
	stated('models-13b', why, 'Models of 13B at the same time', 4),
	stated('cpu-9985wx-price', why, 'Price of the 64-core 9985WX', 7999, 'USD'),
	stated('ram-per-vram', why, 'System memory per graphics memory, as an NVIDIA recommendation', 2, '×'),
	stated('gpus-max', why, 'Cards the platform takes', 4, 'cards'),
	stated('ram-channels', why, 'Memory channels', 8, 'channels'),
	stated('ram-max', why, 'Memory at most', 2, 'TB'),

	stated('h100-rate', roi, 'Rental of an H100', { min: 3.35, max: 12.29 }, 'USD/h'),
	stated('a100-rate', roi, 'Rental of an A100 80 GB', { min: 0.66, max: 3.67 }, 'USD/h'),
	stated('rental-rate', roi, 'Rental of an RTX 6000 Ada', 2.5, 'USD/h'),
	stated('use-conservative', roi, 'Conservative use', 40, 'h/week'),
	stated('use-heavy', roi, 'Heavy use', 100, 'h/week'),
	stated('use-continuous', roi, 'Continuous use', 168, 'h/week'),
	stated('rent-conservative', roi, 'Rental avoided, conservative use', 5200, 'USD/year'),
	stated('rent-heavy', roi, 'Rental avoided, heavy use', 13_000, 'USD/year'),
	stated('rent-continuous', roi, 'Rental avoided, continuous use', 21_840, 'USD/year'),
	stated('payback-conservative', roi, 'Payback, conservative use', 2.9, 'years'),
	stated('payback-heavy', roi, 'Payback, heavy use', 1.15, 'years'),
	stated('payback-continuous', roi, 'Payback, continuous use', 0.68, 'years'),

	stated('second-gpu-cost', expansion, 'Second card', 8250, 'USD'),
	stated('two-gpu-memory', expansion, 'Graphics memory of two cards', 192, 'GB'),
	stated('models-concurrent', expansion, 'Different models served by two cards', { min: 8, max: 10 }),
	stated('cpu-power', expansion, 'Power of the processor in the sum for two cards', 200, 'W'),
	stated('x16-slots', expansion, 'PCIe 5.0 x16 slots', 7, 'slots'),
	stated('ram-upgraded', expansion, 'Memory after the upgrade', 384, 'GB'),
	stated('ram-upgrade-cost', expansion, 'Cost of the added memory', 950, 'USD'),
	stated('storage-upgrade', expansion, 'Added storage', 8, 'TB'),
	stated('storage-upgrade-cost', expansion, 'Cost of the added storage', 800, 'USD'),
	stated('cooling-upgrade-cost', expansion, 'Cost of a custom loop', 800, 'USD'),

	stated('a16z-gpus', reference, 'Cards of the a16z build', 4, 'cards'),
	stated('a16z-memory', reference, 'Graphics memory of the a16z build', 384, 'GB'),
	stated('a16z-ram', reference, 'System memory of the a16z build', 256, 'GB'),
	stated('a16z-storage', reference, 'Storage of the a16z build', 8, 'TB'),
	stated('a16z-peak', reference, 'Peak draw of the a16z build', 1650, 'W'),
	stated('a16z-cost', reference, 'Cost of the a16z build, at least', 50_000, 'USD'),

	stated('pcie-bandwidth', risks, 'PCIe 5.0 x16', 128, 'GB/s'),
	stated('max-q-loss', risks, 'Performance lost to the 300 W limit', 12, '%'),

	stated('driver', steps, 'NVIDIA driver', '565 or later'),
	stated('cuda', steps, 'CUDA', '12.6 or later'),

	stated('metric-70b', metrics, 'Llama 70B at FP16, at least', 20, 'tokens/s'),
	stated('metric-epoch', metrics, 'Llama 13B fine-tuning, one epoch in less than', 2, 'h'),
	stated('metric-models', metrics, 'Models served together without degradation', 3),
	stated('metric-stability', metrics, 'Continuous training without a crash', 24, 'h'),
	stated('metric-roi', metrics, 'Cloud costs eliminated within', 12, 'months'),
	stated('metric-iterations', metrics, 'Iterations against cloud development, at least', 3, '×'),
	stated('roi-months', 'Conclusion', 'Return on investment', { min: 8, max: 14 }, 'months'),
]);
