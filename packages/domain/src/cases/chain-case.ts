import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, RISK_PHASES, type RiskPhase } from './phases.ts';

/** Most locations that one step opens; more is a mistake in the owner's name sooner than a chain. */
export const CHAIN_LOCATIONS_MAX = 200;

export type ChainLocation = {
  readonly phase: RiskPhase;
  /** Patients affected, or all that are enrolled; null when neither is known. */
  readonly patients: number | null;
  /** Patients whom the last move placed somewhere. */
  readonly placed: number;
};

/** R-1 · a sum of what is known, with of how many locations it is known; nothing known is unknown, not 0. */
type PartialSum = { readonly value: number | null; readonly known: number; readonly all: number };

/** D-5 · how far the failure of a chain is, over its locations. */
type ChainProgress = {
  readonly locations: number;
  readonly open: number;
  readonly byPhase: Readonly<Record<RiskPhase, number>>;
  /** On all locations but those closed without risk, where nobody was affected. */
  readonly patients: PartialSum;
  readonly placed: number;
  /** Without a place still, on the open locations. */
  readonly left: PartialSum;
};

function sumOf(values: readonly (number | null)[]): PartialSum {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return { value: known.length === 0 ? null : sum, known: known.length, all: values.length };
}

/** D-5, R-1 · adds the locations up; an open location never has fewer than no patients left. */
export function chainProgress(locations: readonly ChainLocation[]): ChainProgress {
  const open = locations.filter(({ phase }) => isOpenPhase(phase));
  const affected = locations.filter(({ phase }) => phase !== 'CLOSED_NO_RISK');
  const byPhase = Object.fromEntries(RISK_PHASES.map((phase) => [phase, 0])) as Record<RiskPhase, number>;
  for (const { phase } of locations) byPhase[phase] += 1;
  return {
    locations: locations.length,
    open: open.length,
    byPhase,
    patients: sumOf(affected.map(({ patients }) => patients)),
    placed: affected.reduce((total, { placed }) => total + placed, 0),
    left: sumOf(
      open.map(({ patients, placed }) => (patients === null ? null : Math.max(0, patients - placed))),
    ),
  };
}

/** D-5 · how many locations one step opens. */
export const decideOpenChain = (locations: number): Verdict =>
  verdictOf(
    violatedIf(locations > CHAIN_LOCATIONS_MAX, 'CHAIN_TOO_LARGE', {
      count: locations,
      max: CHAIN_LOCATIONS_MAX,
    }),
  );

/** D-5 · what the locations share is changed while the failure is open. */
export const decideSetChain = ({ closedOn }: { readonly closedOn: string | null }): Verdict =>
  verdictOf(violatedIf(closedOn !== null, 'CHAIN_CLOSED'));

/** D-5 · the failure of a chain is closed once, when the case of every location is. */
export const decideCloseChain = (state: { readonly closedOn: string | null }, open: number): Verdict =>
  verdictOf(
    violatedIf(state.closedOn !== null, 'CHAIN_CLOSED'),
    violatedIf(open > 0, 'CHAIN_HAS_OPEN_CASES', { count: open }),
  );

/**
 * D-5 · the expected end of a location after that of the chain changed: one that has no date of its own, or the one
 * the chain had, follows. A date of its own stays, and no location loses the date its phase asked for (D-2).
 */
export const followedEnd = (
  own: string | null,
  chainHad: string | null,
  chainHas: string | null,
): string | null => (chainHas !== null && (own === null || own === chainHad) ? chainHas : own);
