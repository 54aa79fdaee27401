import { timesOf } from '../../domain/comparison.ts';
import { dcDrawW, psuLoad } from '../../domain/power.ts';
import { formatUsd } from '../../format/money.ts';
import {
	formatAmps,
	formatGbPerS,
	formatGib,
	formatPercent,
	formatQuantity,
	formatTimes,
	formatWatts,
} from '../../format/units.ts';
import { systems, upgrades } from '../../data/index.ts';
import { outletReadings } from '../a16z-outlet.ts';
import { numberOf } from '../figures.ts';
import { formatOf, modelOf, weightBytesOf } from '../inference/model-math.ts';
import { machinePower } from '../power.ts';
import { memoryPriceBases } from '../upgrade/memory-prices.ts';
import { modulesUsd, purchase } from '../upgrade/purchase.ts';
import { capacityOf } from '../upgrade/states.ts';
import { partOf } from '../machine-price.ts';
import type { ComputedValue } from './computed-value.ts';

type Values = Record<string, () => ComputedValue>;

const upgradePage = '/07-upgrade-path/';
const referencePage = '/08-a16z-reference-build/';
const usd = (amountUsd: number) => formatUsd(amountUsd, { cents: 'never' });

/** Cost and capacity of one state: `upgrade.two-gpu.cost`, `.latest-cost`, `.vram`, `.bandwidth`. */
function stateValues(id: string): Values {
	const href = `${upgradePage}#state-${id}`;
	return {
		[`upgrade.${id}.cost`]: () => ({
			text: usd(purchase('base', id, 'brief').pricedUsd),
			how: 'parts to buy beyond the base build, at the brief’s prices',
			status: 'derived',
			href,
		}),
		[`upgrade.${id}.latest-cost`]: () => ({
			text: usd(purchase('base', id, 'latest').pricedUsd),
			how: 'the same parts at the latest prices seen, each with its own date',
			status: 'estimated',
			href,
		}),
		[`upgrade.${id}.vram`]: () => ({
			text: formatGib(capacityOf(id).vramGib),
			how: 'graphics memory that software sees, of all cards',
			status: 'derived',
			href,
		}),
		[`upgrade.${id}.bandwidth`]: () => ({
			text: formatGbPerS(capacityOf(id).bandwidthGbPerS),
			how: 'memory bandwidth of one card times the cards',
			status: 'derived',
			href,
		}),
	};
}

/** Three cards under power limits, on the supply of the base build. */
function cappedThree() {
	const cards = 3;
	const items = machinePower({ build: 'base' }).platformW;
	const dcLoadW = dcDrawW({
		gpuCount: cards,
		gpuBoardPowerW: numberOf('caps.card', 'W'),
		cpuPackageW: numberOf('caps.processor', 'W'),
		platformItemsW: [items],
	});
	return { dcLoadW, share: psuLoad({ dcLoadW, psuRatedW: numberOf('psu.rated-power', 'W') }).share };
}

const cappedHow = 'three cards and the processor at the limits of the table, the rest at its budget';

/** Seconds to read the weights of the 70B model in FP8 from so many data drives at their rated speed. */
function loadSeconds(drives: number): number {
	const bytes = weightBytesOf(modelOf('llama-3-1-70b'), formatOf('fp8')) ?? NaN;
	return bytes / (drives * numberOf('storage-data.sequential-read', 'MB/s') * 1e6);
}

const loadValue = (drives: number) => (): ComputedValue => ({
	text: formatQuantity(loadSeconds(drives), 's', { decimals: 1 }),
	how: `weights of Llama 3.1 70B in FP8 over the rated reading speed of the data drive, ${String(drives)} of them`,
	status: 'estimated',
});

const outlet = (id: string) => {
	const found = outletReadings().find((reading) => reading.id === id);
	if (!found) throw new RangeError(`there is no reading of the outlet "${id}"`);
	return found;
};

const outletValues: Values = Object.fromEntries(
	['stated-wall', 'stated-dc', 'gpu-bound', 'peak'].flatMap((id): [string, () => ComputedValue][] => {
		const shared = { status: 'estimated' as const, href: `${referencePage}#a16z-outlet-${id}` };
		return [
			[
				`a16z-outlet.${id}-amps`,
				() => ({ ...shared, text: formatAmps(outlet(id).wallA), how: 'watts at the wall over the US voltage' }),
			],
			[
				`a16z-outlet.${id}-wall`,
				() => ({ ...shared, text: formatWatts(outlet(id).wallW), how: 'at the wall, by this reading' }),
			],
		];
	})
);

/** Figures of documents 07 and 08. */
export const upgradeValues: Values = {
	...Object.fromEntries(
		upgrades.flatMap(({ toBuild }) => (toBuild === undefined ? [] : Object.entries(stateValues(toBuild))))
	),
	...outletValues,
	'upgrade.ram-256.press-cost': () => ({
		text: usd(modulesUsd(partOf('memory'), 2, memoryPriceBases().find(({ key }) => key === 'press')?.usdPerGb ?? NaN)),
		how: 'two modules at the press’s price per GB of December 2025',
		status: 'estimated',
		href: `${upgradePage}#state-memory-8x32`,
	}),
	'upgrade.three-capped-dc': () => ({ text: formatWatts(cappedThree().dcLoadW), how: cappedHow, status: 'estimated' }),
	'upgrade.three-capped-share': () => ({
		text: formatPercent(cappedThree().share),
		how: cappedHow,
		status: 'estimated',
	}),
	'upgrade.load-one-drive': loadValue(1),
	'upgrade.load-four-drives': loadValue(4),
	'systems.spark-bandwidth-ratio': () => ({
		text: formatTimes(timesOf(numberOf('gpu.memory-bandwidth', 'GB/s'), sparkBandwidth())),
		how: 'memory bandwidth of the card over that of the DGX Spark',
		status: 'derived',
		href: `${referencePage}#system-dgx-spark`,
	}),
};

function sparkBandwidth(): number {
	const value = systems.find(({ id }) => id === 'dgx-spark')?.bandwidth.value;
	if (typeof value !== 'number') throw new RangeError('the bandwidth of the system "dgx-spark" is not one number');
	return value;
}
