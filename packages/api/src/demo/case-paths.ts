import type { OPEN_PHASES, RiskPhase } from '@regiovast/domain/cases/phases';

/** The phases a case went through, first to last; every step is one of PHASE_STEPS (D-2). */
export type CasePath = readonly RiskPhase[];
export type OpenPhase = (typeof OPEN_PHASES)[number];
type Weighted<Value> = readonly (readonly [Value, number])[];

/** How the open cases are spread over the phases; assumed, no published figure exists. */
export const OPEN_PHASE_SHARES: Weighted<OpenPhase> = [
  ['SIGNAL', 0.35],
  ['WATCH', 0.385],
  ['THREATENED', 0.19],
  ['ACUTE', 0.022],
  ['BRIDGING', 0.053],
];

/** How an open case came where it is; assumed. */
export const OPEN_PATHS: Readonly<Record<OpenPhase, Weighted<CasePath>>> = {
  SIGNAL: [[['SIGNAL'], 1]],
  WATCH: [
    [['SIGNAL', 'WATCH'], 8],
    [['SIGNAL', 'THREATENED', 'WATCH'], 1],
    [['SIGNAL', 'CLOSED_NO_RISK', 'WATCH'], 1],
  ],
  THREATENED: [
    [['SIGNAL', 'WATCH', 'THREATENED'], 3],
    [['SIGNAL', 'THREATENED'], 2],
  ],
  ACUTE: [
    [['SIGNAL', 'WATCH', 'THREATENED', 'ACUTE'], 2],
    [['SIGNAL', 'ACUTE'], 1],
  ],
  BRIDGING: [
    [['SIGNAL', 'THREATENED', 'ACUTE', 'BRIDGING'], 1],
    [['SIGNAL', 'WATCH', 'THREATENED', 'BRIDGING'], 1],
  ],
};

/** How a case ended; assumed. */
export const ENDED_PATHS: Weighted<CasePath> = [
  [['SIGNAL', 'CLOSED_NO_RISK'], 30],
  [['SIGNAL', 'WATCH', 'CLOSED_NO_RISK'], 16],
  [['SIGNAL', 'WATCH', 'RESOLVED'], 22],
  [['SIGNAL', 'WATCH', 'THREATENED', 'RESOLVED'], 10],
  [['SIGNAL', 'THREATENED', 'RESOLVED'], 8],
  [['SIGNAL', 'THREATENED', 'WATCH', 'RESOLVED'], 4],
  [['SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED'], 4],
  [['SIGNAL', 'THREATENED', 'BRIDGING', 'RESOLVED'], 3],
  [['SIGNAL', 'ACUTE', 'BRIDGING', 'RESOLVED'], 2],
  [['SIGNAL', 'CLOSED_NO_RISK', 'WATCH', 'RESOLVED'], 1],
];

/** How a case goes of which the practice closes in the end. */
export const CLOSING_PATHS: Weighted<CasePath> = [
  [['SIGNAL', 'WATCH', 'THREATENED', 'BRIDGING', 'RESOLVED'], 2],
  [['SIGNAL', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED'], 1],
];

/** Shortest and longest stay in a phase that was left again, in days; assumed. */
export const DAYS_IN_PHASE: Readonly<Record<RiskPhase, readonly [number, number]>> = {
  SIGNAL: [3, 20],
  WATCH: [30, 240],
  THREATENED: [25, 170],
  ACUTE: [3, 20],
  BRIDGING: [25, 150],
  RESOLVED: [60, 200],
  CLOSED_NO_RISK: [60, 200],
};

/** How long an open case has been in its phase at most, in days; assumed. Some signals are judged too late. */
export const DAYS_IN_PRESENT_PHASE: Readonly<Record<OpenPhase, number>> = {
  SIGNAL: 22,
  WATCH: 110,
  THREATENED: 90,
  ACUTE: 9,
  BRIDGING: 80,
};
