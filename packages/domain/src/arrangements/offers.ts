import type { InstantSpan } from '../kernel/instant-span.ts';
import type { DecisionKind } from './arrangement-codes.ts';

type Decided = { readonly kind: DecisionKind; readonly versionId: string; readonly decidedAt: string };

/** C-1 · since when an arrangement was the RHO's to read, and when it was not in between. */
export type Offers = {
  /** Null: it was never offered. */
  readonly firstAt: string | null;
  /** From each time the RHO declined until it was offered again; the last lasts while it was not. */
  readonly declinedIn: readonly InstantSpan[];
};

/**
 * C-1 · the offers of an arrangement, by its decisions: a version is offered by its last approval, and taken from the RHO
 * by the answer that declines it. What the insurer rewords and says in between is its own, as before the first offer, and
 * stays so: those words were not meant for the RHO.
 * @param offeredAt since when the RHO has it as it stands; null: it has not
 */
export function offersOf(decisions: readonly Decided[], offeredAt: string | null): Offers {
  const rounds = decisions
    .filter(({ kind }) => kind === 'RHO_DECLINE')
    .map(({ versionId, decidedAt }) => ({
      offeredAt:
        decisions
          .filter((decision) => decision.kind === 'APPROVE' && decision.versionId === versionId)
          .map((decision) => decision.decidedAt)
          .sort()
          .at(-1) ?? decidedAt,
      declinedAt: decidedAt,
    }))
    .sort((a, b) => (a.declinedAt < b.declinedAt ? -1 : 1));
  return {
    firstAt: rounds[0]?.offeredAt ?? offeredAt,
    declinedIn: rounds.map(({ declinedAt }, index) => ({
      from: declinedAt,
      until: rounds[index + 1]?.offeredAt ?? offeredAt,
    })),
  };
}
