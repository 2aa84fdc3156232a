import type { ArrangementContent } from './arrangement-content.ts';
import type { AgreementArticle } from './arrangement-reference.ts';
import type { ArrangementStatus } from './arrangement-statuses.ts';

/**
 * A-7, C-1 · what an agreement says. Not in it: why the insurer chose it, how it compares and what its budget is, for the
 * other party reads it. A draft may still lack what is asked before it is submitted.
 */
export type AgreementContent = Pick<
  ArrangementContent,
  | 'number'
  | 'title'
  | 'insurer'
  | 'rho'
  | 'region'
  | 'type'
  | 'nature'
  | 'fundingBasis'
  | 'beneficiary'
  | 'resultObligation'
  | 'periodFrom'
  | 'periodTo'
  | 'lines'
  | 'totalCents'
> & {
  /** H-1 · of the housing case that it is for; null: for none. */
  readonly housingNumber: string | null;
  readonly reviewOn: string | null;
  readonly expectedPlaces: number | null;
  readonly expectedOn: string | null;
  readonly expectedOutcome: string;
};

/** How the words stand: only approved ones are for signing, all others say on every page that they are not. */
export const AGREEMENT_STANDINGS = ['approved', 'concept', 'rejected', 'withdrawn', 'lapsed'] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

/**
 * A-7, C-8 · how an agreement stands.
 * @param isCurrent whether the content is that of the arrangement now; false: of an offer the RHO declined
 */
export function agreementStanding(status: ArrangementStatus, isCurrent: boolean): AgreementStanding {
  if (!isCurrent) return 'lapsed';
  switch (status) {
    case 'DRAFT':
    case 'PROPOSED':
      return 'concept';
    case 'ASSESSED_NEGATIVE':
      return 'rejected';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'ASSESSED_POSITIVE':
    case 'AGREED':
    case 'CONTRACTED':
    case 'ACTIVE':
    case 'ENDED':
    case 'EVALUATED':
      return 'approved';
    default:
      return status satisfies never;
  }
}

/** A-7 · an arrangement with everything that its agreement needs, as a party reads it. */
export type ArrangementPaper = {
  readonly content: AgreementContent;
  readonly standing: AgreementStanding;
  /** Number and hash of the frozen version with this content; null: a draft. */
  readonly version: { readonly number: number; readonly contentSha256: string } | null;
  readonly contractReference: string | null;
  readonly articles: readonly AgreementArticle[];
  readonly isDemo: boolean;
  readonly today: string;
  readonly savedAt: string;
};
