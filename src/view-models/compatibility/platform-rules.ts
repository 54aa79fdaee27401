import { cardPlacements, pcieSlots } from '../../data/index.ts';
import type { Build } from '../../data/schema/build.ts';
import {
	biosSupportsProcessor,
	cardToCardTransferProven,
	caseSlotsSuffice,
	driveHasOneHeatsink,
	driveLinkIsFast,
	gpuSlotsSuit,
	lanesSuffice,
	m2SlotsSuffice,
	processorLineAccepted,
	socketMatches,
	usb4AllowsCards,
} from '../../domain/compatibility.ts';
import { countOfRole, linesOfRole, partOfRole } from '../build-lines.ts';
import { assumption, type Rules } from './rules.ts';

const GPU_LANES = 16;
const DRIVE_LANES = 4;

/** BIOS numbers are printed with leading zeros: "0404". */
const biosNumber = (words: string | undefined) => (words === undefined ? undefined : Number(words));

/** "PCIe 5.0 x4, NVMe 2.0" is generation 5. */
const generation = (words: string | undefined) => {
	const digit = words?.match(/PCIe (\d)\.0/)?.[1];
	return digit === undefined ? undefined : Number(digit);
};

/** Slots of the cards as the guide places that many on this board; unknown for other boards and numbers. */
function cardSlots(build: Build): readonly number[] | undefined {
	const board = partOfRole(build, 'motherboard')?.id;
	const cards = countOfRole(build, 'gpu');
	return cardPlacements.find((placement) => placement.part === board && placement.cards === cards)?.slots;
}

/** Slots of a board with the lanes wired to them; undefined for a board whose slots were not found. */
function boardSlots(build: Build) {
	const board = partOfRole(build, 'motherboard')?.id;
	const slots = pcieSlots.flatMap(({ part, number, wiredLanes: { value } }) =>
		part === board && typeof value === 'number' ? [{ slot: number, lanes: value }] : []
	);
	return slots.length === 0 ? undefined : slots;
}

/** Rules C1 to C3, C16 to C19, C22, C23: processor, board, slots and drives. */
export const platformRules: Rules = {
	socket: (reading) =>
		socketMatches({
			cpuSocket: reading.partWords('cpu', 'socket'),
			boardSocket: reading.partWords('motherboard', 'socket'),
		}),
	'processor-line': (reading) => {
		const accepted = reading.partWords('motherboard', 'processor-lines');
		return processorLineAccepted({
			cpuLine: reading.partWords('cpu', 'line'),
			acceptedLines: accepted === undefined ? undefined : [accepted],
		});
	},
	bios: (reading) => {
		const flash = reading.partWords('motherboard', 'bios-flash');
		const delivered = reading.partWords('motherboard', 'bios-delivered');
		return biosSupportsProcessor({
			firstBios: delivered === undefined ? undefined : biosNumber(reading.partWords('cpu', 'first-bios')),
			deliveredBios: biosNumber(delivered),
			hasFlashWithoutCpu: flash?.startsWith('yes'),
		});
	},
	usb4: (reading) =>
		usb4AllowsCards({
			gpuCount: countOfRole(reading.build, 'gpu'),
			gpuCountWithUsb4: reading.partNumber('motherboard', 'cards-with-usb4', 'cards'),
			isUsb4Enabled: assumption('usb4-enabled') === true,
		}),
	'card-to-card-transfer': ({ build }) => cardToCardTransferProven({ gpuCount: countOfRole(build, 'gpu') }),
	'gpu-slots': (reading) =>
		gpuSlotsSuit({
			gpuSlots: cardSlots(reading.build),
			slotWidth: reading.partNumber('gpu', 'slot-width', 'slots'),
			boardSlots: boardSlots(reading.build),
			wantedGapSlots: reading.partNumber('gpu', 'neighbour-gap', 'slots'),
		}),
	'case-slots': (reading) => {
		const slots = cardSlots(reading.build);
		return caseSlotsSuffice({
			lastGpuSlot: slots && Math.max(...slots),
			slotWidth: reading.partNumber('gpu', 'slot-width', 'slots'),
			caseSlots: reading.partNumber('case', 'expansion-slots', ''),
		});
	},
	'pcie-lanes': (reading) =>
		lanesSuffice({
			users: [
				{ count: countOfRole(reading.build, 'gpu'), lanes: GPU_LANES },
				{ count: countOfRole(reading.build, 'storage'), lanes: DRIVE_LANES },
			],
			lanes: reading.partNumber('cpu', 'pcie-lanes', 'lanes'),
		}),
	'm2-slots': (reading) =>
		m2SlotsSuffice({
			driveCount: countOfRole(reading.build, 'storage'),
			slotCount: reading.partNumber('motherboard', 'm2-slots', 'slots'),
		}),
	'drive-link': (reading) => {
		const generations = linesOfRole(reading.build, 'storage').map(({ part }) =>
			generation(reading.words(`${part.id}.interface`))
		);
		return driveLinkIsFast({
			driveGeneration: generations.includes(undefined) ? undefined : Math.max(...generations.map(Number)),
			slotGeneration: generation(reading.partWords('motherboard', 'm2-generation')),
		});
	},
	'drive-heatsink': (reading) => {
		const bare = [assumption('drives-that-need-a-heatsink')].flat();
		const hasBareDrive = linesOfRole(reading.build, 'storage').some(({ part }) => bare.includes(part.id));
		const cover = reading.partWords('motherboard', 'm2-heatsink');
		return driveHasOneHeatsink({
			driveHasHeatsink: hasBareDrive ? false : undefined,
			boardHasHeatsink: cover === undefined ? undefined : cover.startsWith('yes'),
		});
	},
};
