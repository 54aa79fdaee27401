import type { Drawing } from '../../../data/schema/drawing.ts';
import { airflow } from './airflow.ts';
import { benchWiring } from './bench-wiring.ts';
import { biosTree } from './bios-tree.ts';
import { fanZoneMap } from './fan-zones.ts';
import { faultTree } from './fault-tree.ts';
import { cardReadings } from './card-readings.ts';
import { inspection } from './inspection.ts';
import { insertBoard } from './insert-board.ts';
import { openCase } from './open-case.ts';
import { managementNetwork } from './management-network.ts';
import { moduleIsolation } from './module-isolation.ts';
import { partsOnArrival } from './parcel.ts';
import { rearPorts } from './rear-ports.ts';
import type { Scene } from './marks.ts';
import { standoffScene } from './standoff-scene.ts';
import { supplyCableMap, supplyTest } from './supply.ts';
import { temperatureLimits } from './temperatures.ts';
import { throttling } from './throttling.ts';
import { twoDrives } from './two-drives.ts';
import { wallPower } from './wall-power.ts';
import { benchLayout } from './workplace.ts';

/** Drawings whose view model decides everything, by the name that a step gives. */
export const scenes = {
	'bench-layout': benchLayout,
	'parts-on-arrival': partsOnArrival,
	'supply-test': supplyTest,
	'bench-wiring': benchWiring,
	'open-case': openCase,
	standoffs: standoffScene,
	'supply-cables': supplyCableMap,
	'insert-board': insertBoard,
	airflow,
	'rear-flash': () => rearPorts('flash'),
	'rear-network': () => rearPorts('network'),
	'fault-tree': faultTree,
	'bios-tree': biosTree,
	'fan-zones': fanZoneMap,
	'two-drives': twoDrives,
	inspection,
	'card-readings': cardReadings,
	'management-network': managementNetwork,
	'module-isolation': moduleIsolation,
	throttling,
	temperatures: temperatureLimits,
	'wall-power': wallPower,
} satisfies Partial<Record<Drawing, () => Scene>>;

/** The scene of a drawing, where its view model decides everything. */
export const sceneOf = (drawing: Drawing): Scene | undefined =>
	(scenes as Partial<Record<Drawing, () => Scene>>)[drawing]?.();
