import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { OrganisationKind } from '../people/organisation.ts';
import type { CellStanding } from './standing.ts';

type Signing = {
  readonly standing: CellStanding;
  /** Of the organisation whose people answered; null: an outside party by its link. */
  readonly answeredByKind: OrganisationKind | null;
  readonly signerKind: OrganisationKind;
  /** C-2 · without an insurer there is no other party that sees the case. */
  readonly isShared: boolean;
};

/**
 * H-2, C-8 · an explanation is signed by another party than the one that gave it: what the RHO wrote, also for a practice or a
 * municipality, by the insurer, what the insurer wrote by the RHO. What came by a link the insurer signs as well: the RHO chose
 * whom to send it to. Once.
 */
export function counterSignVerdict({ standing, answeredByKind, signerKind, isShared }: Signing): Verdict {
  const isOwn = (answeredByKind ?? 'rho') === signerKind;
  return verdictOf(
    violatedIf(standing !== 'UNSIGNED', 'HOUSING_SIGN_NOT_ASKED'),
    violatedIf(isOwn, 'HOUSING_SIGN_OWN_ANSWER'),
    violatedIf(isOwn && !isShared, 'HOUSING_NOT_SHARED'),
  );
}
