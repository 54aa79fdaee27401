import type { z } from 'zod';
import { CloudOffer } from './schema/cloud-offer.ts';
import { parseRecords } from './schema/parse.ts';

type Input = z.input<typeof CloudOffer>;
type Card = Pick<Input, 'card' | 'gpu' | 'gpuMemoryGb' | 'likeForLike'>;
type Rest = Partial<Omit<Input, 'id' | 'usdPerGpuHour'>>;

const pro6000: Card = { card: 'rtx-pro-6000', gpu: 'RTX PRO 6000 Blackwell', gpuMemoryGb: 96, likeForLike: true };
const ada: Card = { card: 'ada-48', gpu: 'RTX 6000 Ada', gpuMemoryGb: 48 };
const l40s: Card = { card: 'ada-48', gpu: 'L40S' };
const a100 = (gpu = 'A100', gpuMemoryGb = 80): Card => ({ card: 'a100', gpu, gpuMemoryGb });
const h100 = (gpu = 'H100'): Card => ({ card: 'h100', gpu, gpuMemoryGb: 80 });
const h100nvl: Card = { card: 'h100', gpu: 'H100 NVL', gpuMemoryGb: 94 };
const h200 = (gpu = 'H200'): Card => ({ card: 'h200', gpu, gpuMemoryGb: 141 });
const b200: Card = { card: 'b200', gpu: 'B200' };
const geforce = (gpu: string): Card => ({ card: 'geforce', gpu });

/** Offers of one provider on one day, which share everything but card and price. */
const on =
	(shared: Pick<Input, 'provider' | 'tier' | 'sources' | 'date'> & Rest) =>
	(id: string, card: Card, usdPerGpuHour: Input['usdPerGpuHour'], rest: Rest = {}): Input => ({
		kind: 'offer',
		status: 'reported',
		...shared,
		...card,
		...rest,
		id,
		usdPerGpuHour,
	});

const vast2025 = on({
	provider: 'Vast.ai',
	tier: 'marketplace',
	sources: ['zmarty-borrowed-gpus'],
	date: '2025-10-20',
});
const valdi = on({
	provider: 'Valdi',
	tier: 'broker',
	gpusTogether: 8,
	sources: ['valdi-broker-mail'],
	date: '2025-10-24',
	note: 'Whole nodes, four weeks at least.',
});
const survey = on({
	provider: 'AWS',
	tier: 'hyperscaler',
	gpusTogether: 8,
	sources: ['datareceipts-gpu-pricing'],
	date: '2026-11-09',
});
const azure = on({ provider: 'Azure', tier: 'hyperscaler', sources: ['datareceipts-gpu-pricing'], date: '2026-11-09' });
const flex = on({
	provider: 'RunPod',
	product: 'Serverless, flex',
	tier: 'serverless',
	status: 'specified',
	sources: ['runpod-serverless-docs'],
	date: '2025',
	note: 'Stated per second; workers kept active cost 20 to 30 % less. The copy read is archived, from about 2025.',
});
const runpodCommunity = on({
	provider: 'RunPod',
	product: 'Community pod',
	tier: 'community',
	sources: ['hostfleet-gpu-pricing'],
	date: '2026-09-17',
});
const runpodSecure = on({
	provider: 'RunPod',
	product: 'Secure pod',
	tier: 'data-centre',
	sources: ['hostfleet-gpu-pricing'],
	date: '2026-09-17',
});
const twoCopies = { sources: ['hostfleet-gpu-pricing', 'api-evangelist-runpod'] };
const lambda = on({
	provider: 'Lambda',
	tier: 'data-centre',
	gpusTogether: 8,
	sources: ['api-evangelist-lambda'],
	date: '2026-09-20',
	note: 'Billed by the minute, no egress fee.',
});
const coreweave = on({
	provider: 'CoreWeave',
	tier: 'data-centre',
	gpusTogether: 8,
	sources: ['api-evangelist-coreweave'],
	date: '2026-09-20',
});
const hyperstack = on({
	provider: 'Hyperstack',
	tier: 'data-centre',
	sources: ['api-evangelist-hyperstack'],
	date: '2026-08-26',
});
const akash = on({ provider: 'Akash', tier: 'marketplace', sources: ['api-evangelist-akash'], date: '2026-09-20' });
const modal = on({ provider: 'Modal', tier: 'serverless', sources: ['modal-price-note'], date: '2026' });
const screener = (id: string, provider: string, usdPerGpuHour: number) =>
	on({ provider, tier: 'market', kind: 'average', sources: ['renshu-compute-screener'], date: '2026-10-24' })(
		id,
		h100(),
		usdPerGpuHour
	);

/** Rental prices as they were seen, October 2025 first. None of the 96 GB cards on offer is a Max-Q. */
export const cloudOffers = parseRecords('src/data/cloud-offers.ts', CloudOffer, [
	// RTX PRO 6000 Blackwell, 96 GB: the like-for-like card
	vast2025('vast-pro-6000-2025-10', pro6000, 1.01, {
		scenario: 'marketplace',
		note: 'The author himself paid $4.084 an hour for four cards. No service level.',
	}),
	valdi('valdi-pro-6000-2025-10', pro6000, 1.63),
	on({ provider: 'AWS', product: 'g7e.2xlarge', tier: 'hyperscaler', sources: ['sysdesign-g7e'], date: '2026-05-19' })(
		'aws-g7e-2026-05',
		pro6000,
		3.36,
		{ scenario: 'hyperscaler', note: 'Region us-east-2.' }
	),
	on({ provider: 'packet.ai', tier: 'platform', sources: ['packet-ai-pricing'], date: '2026-06' })(
		'packet-pro-6000-2026-06',
		pro6000,
		0.66,
		{ note: 'A floor price in the provider’s own advertising.' }
	),
	hyperstack('hyperstack-pro-6000-2026-08', pro6000, 1.8, {
		note: 'From a second list that is built on the transcription.',
	}),
	runpodCommunity('runpod-community-pro-6000-2026-09', pro6000, 1.69, {
		scenario: 'community host',
		note: 'A separate note of 2026-08-08 has the same price.',
	}),
	runpodSecure('runpod-secure-pro-6000-2026-09', pro6000, 2.09, { scenario: 'data centre' }),
	on({
		provider: 'RunPod',
		product: 'Serverless, flex',
		tier: 'serverless',
		sources: ['hostfleet-gpu-pricing'],
		date: '2026-09-17',
	})('runpod-flex-pro-6000-2026-09', pro6000, 3.49, { note: 'A pool of cards of this class, not one exact card.' }),
	akash('akash-pro-6000-server-2026-09', { ...pro6000, gpu: 'RTX PRO 6000 Blackwell Server Edition' }, 2.04),
	akash('akash-pro-6000-workstation-2026-09', { ...pro6000, gpu: 'RTX PRO 6000 Blackwell Workstation Edition' }, 1.45, {
		note: 'The Max-Q stands on the same list without a price.',
	}),
	modal('modal-pro-6000-2026', pro6000, 3.03, { note: 'Stated per second: $0.000842. The day is not known.' }),

	// 48 GB, previous generation: the card the brief compares with
	vast2025('vast-6000-ada-2025-10', ada, 0.63, { scenario: 'marketplace' }),
	vast2025('vast-l40s-2025-10', l40s, 0.58),
	vast2025('vast-l40-2025-10', { ...l40s, gpu: 'L40' }, 0.57),
	flex('runpod-flex-ada-48-2025', { ...ada, gpu: 'L40S or RTX 6000 Ada' }, 1.91),
	runpodCommunity('runpod-community-6000-ada-2026-09', ada, 0.74, { note: 'A second source of August 2026 agrees.' }),
	runpodSecure('runpod-secure-6000-ada-2026-09', ada, 0.84),
	runpodCommunity('runpod-community-l40s-2026-09', l40s, 0.79),
	runpodSecure('runpod-secure-l40s-2026-09', l40s, 1.09, { note: '$0.99 earlier in the same week.' }),
	modal('modal-l40s-2026', l40s, 1.95),
	on({
		provider: 'RunComfy',
		product: 'Hobby tier',
		tier: 'platform',
		sources: ['runcomfy-billing'],
		date: '2026-11-23',
	})('runcomfy-a6000', { card: 'ada-48', gpu: 'RTX A6000', gpuMemoryGb: 48 }, 2.5, {
		status: 'specified',
		note: 'An archived copy without a date, consulted on the day given. A managed platform, one generation before the Ada: what the brief’s rate buys.',
	}),

	// A100
	vast2025('vast-a100-2025-10', a100('A100 SXM4'), 0.88),
	flex('runpod-flex-a100-2025', a100(), 2.74),
	on({
		provider: 'CoreWeave',
		tier: 'data-centre',
		gpusTogether: 8,
		sources: ['deploybase-cloud-costs'],
		date: '2026',
	})('coreweave-a100-2026', { card: 'a100', gpu: 'A100' }, 2.7, {
		note: 'A node of eight for $21.60 an hour; early 2026.',
	}),
	runpodCommunity('runpod-community-a100-pcie-2026-09', a100('A100 PCIe'), 1.19, twoCopies),
	runpodSecure('runpod-secure-a100-pcie-2026-09', a100('A100 PCIe'), 1.59, {
		...twoCopies,
		note: '$1.79 in November 2026.',
	}),
	runpodCommunity('runpod-community-a100-sxm-2026-09', a100('A100 SXM'), 1.39, twoCopies),
	runpodSecure('runpod-secure-a100-sxm-2026-09', a100('A100 SXM'), 1.59, twoCopies),
	lambda('lambda-a100-80-2026-09', a100(), 2.79),
	lambda('lambda-a100-40-2026-09', a100('A100', 40), 1.99),
	on({
		provider: 'Vast.ai',
		tier: 'marketplace',
		kind: 'median',
		sources: ['lantern-works-prices'],
		date: '2026-10-29',
	})('vast-a100-2026-10', a100('A100 SXM'), 1.7, {
		note: '$1.14 the day before: a marketplace moves by half in a day.',
	}),
	survey('aws-p4d-2026-11', a100('A100', 40), 2.7447, { product: 'p4d.24xlarge' }),
	survey('aws-p4de-2026-11', a100(), 3.4309, { product: 'p4de.24xlarge' }),
	azure('azure-a100-2026-11', a100('A100 PCIe'), 3.67, {
		product: 'NC24ads A100 v4',
		note: 'Two and four cards together cost $4.78 each.',
	}),
	modal('modal-a100-2026', a100(), 2.5),

	// H100
	on({ provider: 'Hyperbolic', tier: 'marketplace', sources: ['skypilot-hyperbolic'], date: '2025' })(
		'hyperbolic-h100-2025',
		h100('H100 SXM'),
		{ min: 1.29, max: 1.39 },
		{ note: 'With 300 GB of disk; the day is not known.' }
	),
	on({
		provider: 'Market',
		product: 'SemiAnalysis index',
		tier: 'market',
		kind: 'index',
		sources: ['compux-gpu-trends'],
		date: '2025-10',
	})('index-h100-2025-10', h100(), 1.7),
	vast2025('vast-h100-sxm-2025-10', h100('H100 SXM'), 1.87),
	vast2025('vast-h100-nvl-2025-10', h100nvl, 2.06),
	valdi('valdi-h100-2025-10', h100(), { min: 1.2, max: 1.4 }),
	flex('runpod-flex-h100-2025', h100(), 4.18),
	on({
		provider: 'CoreWeave',
		tier: 'data-centre',
		gpusTogether: 8,
		sources: ['deploybase-cloud-costs'],
		date: '2026',
	})('coreweave-h100-2026', h100('HGX H100'), 6.155, {
		note: 'A node of eight for $49.24 an hour; early 2026, the same in September.',
	}),
	on({
		provider: 'Market',
		product: 'SemiAnalysis index',
		tier: 'market',
		kind: 'index',
		sources: ['compux-gpu-trends'],
		date: '2026-03',
	})('index-h100-2026-03', h100(), 2.35),
	on({ provider: 'Lambda', tier: 'data-centre', gpusTogether: 8, sources: ['costnimbus-gpu-teams'], date: '2026-03' })(
		'lambda-h100-2026-03',
		h100('H100 SXM'),
		2.99
	),
	on({
		provider: 'Azure',
		product: 'NC40ads H100 v5',
		tier: 'hyperscaler',
		sources: ['costnimbus-gpu-teams'],
		date: '2026-03',
	})('azure-h100-nvl-2026-03', h100nvl, 6.98),
	on({
		provider: 'Market',
		product: 'Median of 37 providers',
		tier: 'market',
		kind: 'median',
		sources: ['aimultiple-gpu-index'],
		date: '2026-05-20',
	})('median-h100-2026-05', h100(), 2.95),
	runpodSecure('runpod-secure-h100-sxm-2026-08', h100('H100 SXM'), 3.29, {
		sources: ['privum-compute-prices'],
		date: '2026-08-19',
	}),
	hyperstack('hyperstack-h100-2026-08', h100('H100 SXM'), 3.2),
	runpodCommunity('runpod-community-h100-pcie-2026-09', h100('H100 PCIe'), 1.99, twoCopies),
	runpodSecure('runpod-secure-h100-pcie-2026-09', h100('H100 PCIe'), 2.89, twoCopies),
	runpodCommunity('runpod-community-h100-sxm-2026-09', h100('H100 SXM'), 2.69, twoCopies),
	runpodSecure('runpod-secure-h100-sxm-2026-09', h100('H100 SXM'), 3.49, twoCopies),
	lambda('lambda-h100-2026-09', h100('H100 SXM'), 3.99),
	on({ provider: 'Lambda', tier: 'data-centre', sources: ['silybench-gpu-prices'], date: '2026-09-25' })(
		'lambda-one-h100-sxm-2026-09',
		h100('H100 SXM'),
		4.29
	),
	on({ provider: 'Lambda', tier: 'data-centre', sources: ['silybench-gpu-prices'], date: '2026-09-25' })(
		'lambda-one-h100-pcie-2026-09',
		h100('H100 PCIe'),
		3.29
	),
	coreweave('coreweave-h100-2026-09', h100('HGX H100'), 6.155, {
		note: 'A node of eight for $49.24 an hour; $19.71 as interruptible capacity.',
	}),
	on({
		provider: 'Google Cloud',
		product: 'a3-highgpu-1g',
		tier: 'hyperscaler',
		sources: ['silybench-gpu-prices'],
		date: '2026-09-26',
	})('gcp-h100-2026-09', h100(), 10.98, {
		note: '$6.57 as interruptible capacity. Many pages print $3.00, which the catalogue does not show.',
	}),
	on({
		provider: 'Vast.ai',
		tier: 'marketplace',
		kind: 'median',
		sources: ['silybench-gpu-prices'],
		date: '2026-10-19',
	})('vast-h100-2026-10', h100('H100 SXM'), 2.4, { note: 'Of four verified offers.' }),
	on({ provider: 'Together', tier: 'data-centre', sources: ['renshu-compute-screener'], date: '2026-10-24' })(
		'together-h100-2026-10',
		h100(),
		3.99
	),
	screener('akash-h100-2026-10', 'Akash', 2.58),
	screener('vast-h100-average-2026-10', 'Vast.ai', 2.67),
	screener('runpod-h100-2026-10', 'RunPod', 3.21),
	screener('hyperstack-h100-2026-10', 'Hyperstack', 3.21),
	screener('lambda-h100-2026-10', 'Lambda', 4.08),
	screener('nebius-h100-2026-10', 'Nebius', 4.5),
	runpodSecure('runpod-secure-h100-sxm-2026-11', h100('H100 SXM'), 3.99, {
		sources: ['datareceipts-gpu-pricing'],
		date: '2026-11-09',
	}),
	survey('aws-p5-2026-11', h100(), 6.88, {
		product: 'p5.48xlarge',
		note: 'No other price was found since the cut of June 2025.',
	}),
	azure('azure-h100-2026-11', h100(), 12.29, { product: 'ND96isr H100 v5', gpusTogether: 8 }),
	modal('modal-h100-2026', h100(), 3.95),

	// Larger cards
	vast2025('vast-h200-2025-10', h200(), 2.59),
	vast2025('vast-h200-nvl-2025-10', h200('H200 NVL'), 2.27),
	valdi('valdi-h200-2025-10', h200(), 1.96),
	flex('runpod-flex-h200-2025', h200(), 5.58),
	hyperstack('hyperstack-h200-2026-08', h200(), 3.99),
	runpodCommunity('runpod-community-h200-2026-09', h200(), 3.59, twoCopies),
	runpodSecure('runpod-secure-h200-2026-09', h200(), 4.59, twoCopies),
	on({ provider: 'Together', tier: 'data-centre', sources: ['renshu-compute-screener'], date: '2026-10-24' })(
		'together-h200-2026-10',
		h200(),
		5.99
	),
	valdi('valdi-b200-2025-10', b200, 3.2),
	flex('runpod-flex-b200-2025', b200, 8.64),
	hyperstack('hyperstack-b200-2026-08', b200, 6),
	runpodCommunity('runpod-community-b200-2026-09', b200, 5.98, twoCopies),
	runpodSecure('runpod-secure-b200-2026-09', b200, 6.79, twoCopies),
	lambda('lambda-b200-2026-09', b200, 6.69),
	coreweave('coreweave-b200-2026-09', { ...b200, gpu: 'HGX B200' }, 8.6, {
		note: 'A node of eight for $68.80 an hour; $34.11 as interruptible capacity.',
	}),

	// Gaming cards
	vast2025('vast-5090-2025-10', geforce('RTX 5090'), 0.6),
	vast2025('vast-4090-2025-10', geforce('RTX 4090'), 0.4),
	vast2025('vast-3090-2025-10', geforce('RTX 3090'), 0.18),
	valdi('valdi-5090-2025-10', geforce('RTX 5090'), 0.68),
	valdi('valdi-4090-2025-10', geforce('RTX 4090'), 0.4),
]);
