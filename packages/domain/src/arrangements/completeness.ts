import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { DomainErrorCode, ErrorDetails } from '../kernel/errors.ts';
import { type LastAccessTest, moneyVerdict } from '../housing/money.rules.ts';
import { sumCents } from '../kernel/money.ts';
import { LARGEST_AMOUNT_CENTS, type PricedLine, type QuarterAmount } from './amounts.ts';
import type { AccessTestOutcome, ArrangementType, Nature } from './arrangement-codes.ts';
import { type ArrangementPeriod, quartersOfPeriod, type StartRule } from './arrangement-period.ts';
import { startViolation } from './submission.rules.ts';

/** Where each thing that is asked is filled in: a tab of the arrangement, or the page with the insurer's terms. */
export const COMPLETENESS_TABS = ['frame', 'amounts', 'priority', 'terms'] as const;
export type CompletenessTab = (typeof COMPLETENESS_TABS)[number];

/** · what must be there before an arrangement is submitted, and where it is filled in. */
export const COMPLETENESS_PIECES = {
  terms: 'terms',
  start: 'frame',
  resultObligation: 'frame',
  structuralReason: 'frame',
  reviewOn: 'frame',
  expectedPlaces: 'frame',
  expectedOn: 'frame',
  expectedOutcome: 'frame',
  accessTest: 'frame',
  amounts: 'amounts',
  amountsInPeriod: 'amounts',
  breakEven: 'amounts',
  whyHere: 'priority',
  whyMeasure: 'priority',
} as const satisfies Readonly<Record<string, CompletenessTab>>;
export type CompletenessPiece = keyof typeof COMPLETENESS_PIECES;

/** What is asked of a draft, as it stands. */
export type DraftToSubmit = ArrangementPeriod & {
  readonly type: ArrangementType;
  readonly nature: Nature;
  readonly structuralReason: string | null;
  readonly resultObligation: string;
  readonly reviewOn: CalendarDate | null;
  readonly expectedPlaces: number | null;
  readonly expectedOn: CalendarDate | null;
  readonly expectedOutcome: string;
  readonly accessTestOutcome: AccessTestOutcome | null;
  readonly accessTestReason: string | null;
  /** H-1 · the housing case that it is for, by its last test as the insurer sees it; null: for none. */
  readonly housing: { readonly test: LastAccessTest | null } | null;
  readonly whyHere: string;
  readonly whyMeasure: string;
  readonly amounts: readonly QuarterAmount[];
  readonly lines: readonly Pick<PricedLine, 'kind' | 'breakEvenPatients'>[];
};

/** One thing that is still asked: what, where it is filled in, and the refusal that says so. */
export type MissingPiece = {
  readonly piece: CompletenessPiece;
  readonly tab: CompletenessTab;
  readonly code: DomainErrorCode;
  readonly details: ErrorDetails;
};

const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';

/**
 * · everything that keeps a draft from being submitted today, all at once; nothing means it can be.
 * @param terms of the insurer on the day; null: it laid down none
 */
export function completenessOf(
  draft: DraftToSubmit,
  terms: StartRule | null,
  today: CalendarDate,
): MissingPiece[] {
  const missing: MissingPiece[] = [];
  const ask = (
    isMissing: boolean,
    piece: CompletenessPiece,
    code: DomainErrorCode = 'ARRANGEMENT_INCOMPLETE',
    details: ErrorDetails = {},
  ): void => {
    if (isMissing) missing.push({ piece, tab: COMPLETENESS_PIECES[piece], code, details });
  };
  const start = terms && startViolation(terms, { submittedOn: today, today }, draft.periodFrom);
  const quarters = quartersOfPeriod(draft);
  const total = sumCents(draft.amounts.map(({ cents }) => cents));
  const outside = draft.amounts.find(({ quarter, cents }) => cents > 0 && !quarters.includes(quarter));
  ask(terms === null, 'terms', 'ARRANGEMENT_TERMS_MISSING');
  if (start) ask(true, 'start', start.code, start.details);
  ask(isEmpty(draft.resultObligation), 'resultObligation');
  ask(
    draft.nature === 'STRUCTURAL' && isEmpty(draft.structuralReason),
    'structuralReason',
    'ARRANGEMENT_STRUCTURAL_REASON_MISSING',
  );
  ask(draft.reviewOn === null, 'reviewOn');
  ask(draft.expectedPlaces === null, 'expectedPlaces');
  ask(draft.expectedOn === null, 'expectedOn');
  ask(isEmpty(draft.expectedOutcome), 'expectedOutcome');
  ask(
    draft.type === 'HOUSING_CONTRIBUTION' &&
      draft.housing === null &&
      (draft.accessTestOutcome !== 'POSITIVE' || isEmpty(draft.accessTestReason)),
    'accessTest',
    'ARRANGEMENT_ACCESS_TEST_MISSING',
  );
  for (const { code } of draft.housing ? moneyVerdict(draft.housing.test).violations : [])
    ask(true, 'accessTest', code);
  ask(total === 0, 'amounts');
  ask(total > LARGEST_AMOUNT_CENTS, 'amounts', 'ARRANGEMENT_AMOUNT_TOO_LARGE');
  ask(outside !== undefined, 'amountsInPeriod', 'ARRANGEMENT_OUTSIDE_PERIOD', {
    quarter: outside?.quarter ?? null,
  });
  ask(
    draft.lines.some(({ kind, breakEvenPatients }) => kind === 'PER_PATIENT' && breakEvenPatients === null),
    'breakEven',
  );
  ask(isEmpty(draft.whyHere), 'whyHere');
  ask(isEmpty(draft.whyMeasure), 'whyMeasure');
  return missing;
}
