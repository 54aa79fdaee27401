import type { Build } from '../data/schema/build.ts';
import type { Part } from '../data/schema/part.ts';
import { partOf } from './machine-price.ts';

/** A part of a machine and how many of it. */
export interface RoleLine {
	part: Part;
	quantity: number;
}

/** Lines of a build whose part has this role, in the order of the build. */
export function linesOfRole(build: Build, role: Part['role']): RoleLine[] {
	return build.lines
		.map(({ part, quantity }) => ({ part: partOf(part), quantity }))
		.filter(({ part }) => part.role === role);
}

/** The first part of a role, the only one of processor, board, supply, cooler and case. */
export function partOfRole(build: Build, role: Part['role']): Part | undefined {
	return linesOfRole(build, role)[0]?.part;
}

/** How many parts of a role a build has. */
export function countOfRole(build: Build, role: Part['role']): number {
	return linesOfRole(build, role).reduce((sum, { quantity }) => sum + quantity, 0);
}
