import { z } from 'zod';
import { Fact, Status, unitBelongs } from './fact.ts';
import { Id, Text } from './ids.ts';
import { platformSpecKeys } from './spec-keys-platform.ts';
import { specKeys as chipSpecKeys } from './spec-keys.ts';
import { PartialDate } from './units.ts';

export const allSpecKeys = { ...chipSpecKeys, ...platformSpecKeys };
export type SpecKey = keyof typeof allSpecKeys;
const specKeyNames = Object.keys(allSpecKeys) as [SpecKey, ...SpecKey[]];

export const Role = z.enum([
	'gpu',
	'cpu',
	'motherboard',
	'memory',
	'storage',
	'psu',
	'cooler',
	'case',
	'accessory', // bought with the machine but not in its nine lines: fans, wattmeter, ESD strap
	'system', // a complete machine a buyer would compare
]);
export type Role = z.infer<typeof Role>;

/** One orderable article. Two variants of a part differ in something an invoice shows. */
export const Variant = z.strictObject({
	/** Manufacturer part number, as printed on the invoice: text, because leading zeros and slashes count. Absent where none was found. */
	mpn: z.string({ error: 'an MPN is text' }).min(3, { error: 'an MPN has at least three characters' }).optional(),
	label: Text,
	/** Exactly one variant of a part that a build uses is the guide's choice. */
	chosen: z.boolean().default(false),
	status: Status,
	sources: z.array(z.string()).default([]),
	date: PartialDate,
	/** What is different about it, and for the chosen one why it is chosen. */
	note: Text.optional(),
});

export const Alternate = z.strictObject({
	/** Id of the part, where the guide has a record of it. */
	part: z.string().optional(),
	name: Text,
	/** What is gained and what is lost by taking it instead. */
	tradeOff: Text,
	sources: z.array(z.string()).default([]),
});

/** A characteristic that a substitute has to meet ("or equal" on a purchase request). */
export const Requirement = z.strictObject({
	id: Id,
	text: Text,
	/** What goes wrong without it. */
	because: Text,
});

export const Part = z
	.strictObject({
		/** The nine parts of the machine are `gpu`, `cpu`, `motherboard`, `memory`, `storage-os`, `storage-data`, `psu`, `cooler`, `case`; others start with their role (`gpu-rtx-5090`). */
		id: Id,
		role: Role,
		maker: z.string().min(1),
		/** Full name as the maker writes it. */
		name: Text,
		/** Name for tables and drawings. */
		shortName: Text,
		/** What one unit is, where it is not obvious: "one module of 32 GB". */
		unitOfMeasure: Text.optional(),
		variants: z.array(Variant).default([]),
		/** Why the line of the brief is ambiguous and what the guide chooses. Absent where there is nothing to choose. */
		choice: Text.optional(),
		specs: z.partialRecord(z.enum(specKeyNames), Fact).default({}),
		alternates: z.array(Alternate).default([]),
		mustHave: z.array(Requirement).default([]),
		note: Text.optional(),
	})
	.check((context) => {
		const { specs, variants } = context.value;
		for (const [key, fact] of Object.entries(specs)) {
			const { quantity } = allSpecKeys[key as SpecKey];
			if (fact && !unitBelongs(fact.unit, quantity))
				context.issues.push({
					code: 'custom',
					message: `the unit does not belong to the quantity ${quantity}`,
					path: ['specs', key, 'unit'],
					input: context.value,
				});
		}
		if (variants.filter(({ chosen }) => chosen).length > 1)
			context.issues.push({
				code: 'custom',
				message: 'more than one variant is chosen',
				path: ['variants'],
				input: context.value,
			});
	});
export type Part = z.infer<typeof Part>;
export type PartInput = z.input<typeof Part>;
