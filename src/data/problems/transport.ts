import type { ProblemInput } from '../schema/problem.ts';

/** On the road. */
export const transportProblems = [
	{
		id: 't-57',
		group: 'transport',
		title: 'The card is broken after transport',
		symptom: 'The card is dead, and the part with the PCIe edge connector is cracked.',
		causes: ['The machine was shipped with the card in its slot. Its mass works on the connector at every knock.'],
		fixes: [
			'Do not try it in another machine. Photograph parcel, case and card as they are, and claim from carrier and seller. In the reported case a repair was not possible and NVIDIA replaced the card.',
			'Next time send the card in its own box, and use the support bracket even on a desk.',
		],
		verify: [
			'Before switching on after any journey: card level, latch closed, no crack along the connector, all plugs home.',
		],
		status: 'reported',
		sources: ['c114pro-cracked-card', 'gsmgotech-cracked-card'],
		date: '2025-11',
		note: 'The broken card is the 600 W design with a divided board. Whether the Max-Q is divided in the same way is unknown.',
		problems: ['t-49'],
	},
] satisfies ProblemInput[];
