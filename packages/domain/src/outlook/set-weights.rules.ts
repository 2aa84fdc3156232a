import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

/**
 * Q-2, S-3 · Weights hold from today or later, so that no past figure changes, and follow on the version that was
 * entered last when the form was opened.
 */
export const decideSetWeights = (
  asked: { readonly validFrom: string; readonly latest: number },
  known: { readonly today: string; readonly latest: number },
): Verdict =>
  verdictOf(
    violatedIf(asked.latest !== known.latest, 'STALE_VERSION'),
    violatedIf(asked.validFrom < known.today, 'WEIGHTS_IN_PAST', {
      validFrom: asked.validFrom,
      today: known.today,
    }),
  );
