/** What the executive summary states, and what the guide found. */
export { briefClaims } from './claims.ts';
export { briefFigures } from './figures.ts';
export { findings } from './findings.ts';
