/**
 * Everything document 06 computes: one door to the files of `roi/`.
 *
 * Symbols in the formulas: C purchase price; r rent of one hour; H hours of load per year; P_L and P_I draw at the wall
 * under load and at idle; p price of electricity; E = (P_L H + P_I (8760 - H)) p; m maintenance as a share of C; A own
 * time per year; S = r H - E - m C - A; N years; R resale as a share of C; d discount rate; T tokens per second;
 * q price of a million tokens.
 */
export * from './roi/cash-flow.ts';
export * from './roi/comparison.ts';
export * from './roi/ownership.ts';
export * from './roi/payback.ts';
export * from './roi/sensitivity.ts';
export * from './roi/unit-cost.ts';
