import type { Step } from '../../data/schema/assembly.ts';
import { formatUsd } from '../../format/money.ts';
import { pricedBuild } from '../machine-price.ts';
import { costAtRisk } from './totals.ts';

/** Common nouns of the nine parts, as they follow a price. */
const nouns: Record<string, string> = {
	gpu: 'graphics card',
	cpu: 'processor',
	motherboard: 'board',
	memory: 'memory',
	'storage-os': 'system drive',
	'storage-data': 'data drive',
	psu: 'power supply',
	cooler: 'cooler',
	case: 'case',
};

/** What a mistake can cost, as a sentence. */
export interface RiskView {
	text: string;
	/** Where the sum of the bill stands. */
	href: string;
}

/**
 * "A mistake here risks the $1,100 board.", each part at its line of the base build, several with their sum.
 *
 * @throws {RangeError} When a part at risk is no line of the base build, has no price, or no noun.
 */
export function riskOf({ atRisk }: Pick<Step, 'atRisk'>): RiskView | undefined {
	if (atRisk.length === 0) return undefined;
	const { lines } = pricedBuild('base', 'brief');
	const named = atRisk.map((id) => {
		const price = lines.find(({ part }) => part.id === id)?.extendedUsd;
		const noun = nouns[id];
		if (price === undefined || noun === undefined)
			throw new RangeError(`there is no price or noun for the part "${id}"`);
		return `the ${formatUsd(price)} ${noun}`;
	});
	const last = named.at(-1) ?? '';
	const list = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
	const sum = named.length === 1 ? '' : `, ${formatUsd(costAtRisk({ atRisk }))} together`;
	return { text: `A mistake here risks ${list}${sum}.`, href: '/01-bill-of-materials/#bom-total' };
}
