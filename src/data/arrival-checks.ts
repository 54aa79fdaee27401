import { parseRecords } from './schema/parse.ts';
import { ArrivalCheck } from './schema/arrival-check.ts';

/** Our practice, one record per line of the base build. */
export const arrivalChecks = parseRecords('src/data/arrival-checks.ts', ArrivalCheck, [
	{
		id: 'gpu',
		part: 'gpu',
		box: '“Max-Q” in the name. A card without that word is the 600 W edition: another connector load, another cooler, another price.',
		inside:
			'Seal unbroken; bracket straight; gold contacts clean; the 16-pin socket without a bent contact. Photograph the serial number.',
		proof: '`nvidia-smi` shows {gpu.memory-visible}; `lspci` shows device {gpu.pci-device-id}.',
	},
	{
		id: 'cpu',
		part: 'cpu',
		box: 'Model and part number; seal unbroken. A processor pulled from another maker’s workstation can be locked to it for ever.',
		inside: 'The torque driver of the boxed version; no mark on the contacts. Leave it in its carrier.',
		proof: 'The BIOS names it on the bench and sees every memory channel in use.',
	},
	{
		id: 'motherboard',
		part: 'motherboard',
		box: 'The full name: boards with similar names have other chipsets.',
		inside:
			'Socket cap in place; under a lens every contact row straight. Photograph the socket before anything else: a bent contact found later counts as your own.',
		proof: 'Flash the BIOS without a processor, then start on the bench.',
	},
	{
		id: 'memory',
		part: 'memory',
		box: 'The part number of every module, all the same.',
		inside: 'Labels alike down to the revision; contacts clean.',
		proof: '`dmidecode -t 17` shows every module and its speed; two passes of the memory test.',
	},
	{
		id: 'storage-os',
		part: 'storage-os',
		box: 'The bare variant.',
		inside: 'No heatsink on the drive.',
		proof: '`nvme smart-log` shows no hours of use worth naming and no error.',
	},
	{
		id: 'storage-data',
		part: 'storage-data',
		box: '`CT4000T700SSD3`, not `SSD5`.',
		inside: 'No heatsink; chips on both sides.',
		proof: '`nvme smart-log`, and the temperature while a large file is written.',
	},
	{
		id: 'psu',
		part: 'psu',
		box: '`SSR-1300TR2`. The older unit has the same name on the front.',
		inside:
			'Count the cables: one 24-pin, two EPS, two PCIe for the board, one 16-pin for each card. What is missing is not in any published list.',
		proof: 'Tester or jumper plug on the bench, before it meets the board.',
	},
	{
		id: 'cooler',
		part: 'cooler',
		box: '“TR5-SP6” in the name.',
		inside: 'Count fans, Y-splitter, screws and driver; look whether paste is already on the base.',
		proof: 'Temperature at rest on the bench.',
	},
	{
		id: 'case',
		part: 'case',
		box: 'The panel you ordered.',
		inside: 'Both top panels; three fans; the bag of stand-offs; no dent at the corners.',
		proof: 'Lay the board’s outline over the tray before anything is screwed in.',
	},
]);
