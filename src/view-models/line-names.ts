/** What a reader calls the line of a bill, by its key. */
const names: Record<string, string> = {
	gpu: 'Graphics card',
	cpu: 'Processor',
	motherboard: 'Motherboard',
	memory: 'Memory',
	storage: 'Storage',
	'storage-os': 'System drive',
	'storage-data': 'Data drive',
	psu: 'Power supply',
	cooler: 'Processor cooler',
	case: 'Case',
};

/**
 * @throws {RangeError} When a build has a line that nobody named here.
 */
export function lineName(id: string): string {
	const name = names[id];
	if (name === undefined) throw new RangeError(`no name is given to the line "${id}"; add it to line-names.ts`);
	return name;
}
