import type { Status } from '../../data/schema/fact.ts';

/** A figure that the guide works out, ready to print. */
export interface ComputedValue {
	/** Formatted, with its unit. */
	text: string;
	/** The arithmetic with its numbers in it, or the table that shows it, in few words. */
	how: string;
	/** `derived`, or `estimated` as soon as one input is. */
	status: Status;
	/** Site-relative address of the table or section that shows the arithmetic. */
	href?: string | undefined;
}
