import { boardMap } from './board-map.ts';
import { cardCable } from './card-cable.ts';
import { cardPlug } from './card-plug.ts';
import { coolerFans, coolerMount } from './cooler.ts';
import { driveInsert, driveStack } from './drives.ts';
import { memorySix } from './memory.ts';
import { moduleSeating } from './module.ts';
import { pastePattern } from './paste.ts';
import { plugShapes } from './plug-shapes.ts';
import type { Scene } from './scene.ts';
import { slotLadder } from './slots.ts';
import { socketClose, socketOpen } from './socket.ts';

/** Drawings of the board and of the parts on it, by the name a step uses. */
export const boardScenes = {
	'board-full': () => boardMap('all'),
	'board-map': () => boardMap('switches'),
	'board-power': () => boardMap('power'),
	'board-flash': () => boardMap('flash'),
	'board-fans': () => boardMap('fans'),
	'board-headers': () => boardMap('headers'),
	'board-drives': () => boardMap('drives'),
	'socket-open': socketOpen,
	'socket-close': socketClose,
	'memory-six': memorySix,
	module: moduleSeating,
	'm2-stack': driveStack,
	'm2-insert': driveInsert,
	paste: pastePattern,
	'cooler-mount': coolerMount,
	'cooler-fans': coolerFans,
	'plug-shapes': plugShapes,
	slots: slotLadder,
	'gpu-plug': cardPlug,
	'gpu-cable': cardCable,
} satisfies Record<string, () => Scene>;

export type BoardSceneName = keyof typeof boardScenes;

export const isBoardScene = (name: string): name is BoardSceneName => name in boardScenes;
