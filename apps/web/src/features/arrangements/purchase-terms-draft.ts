import { LARGEST_AMOUNT_CENTS } from '@regiovast/domain/arrangements/amounts';
import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { centsOfText, type NumberLanguage, textOfCents } from '@regiovast/domain/kernel/number-text';

/** The next version of the terms while it is typed: numbers as text. */
export type TermsDraft = {
  readonly startMonths: readonly number[];
  readonly noticeDays: string;
  readonly secondApproval: string;
  readonly paymentDueDays: string;
  readonly share: string;
  readonly definition: string;
  readonly validFrom: string;
  readonly source: string;
  readonly reason: string;
};
export type TermsField = keyof TermsDraft;
type ReadTerms = PurchaseTerms & Pick<TermsDraft, 'validFrom' | 'source' | 'reason'>;

const MOST_DAYS = 365;
const WHOLE_SHARE = 10_000;
const QUARTER_STARTS = [1, 4, 7, 10];

/** The form as it opens: as the last version was laid down, from the first day a new one can hold. */
export function termsDraftOf(
  last: PurchaseTerms | null,
  earliestFrom: string,
  language: NumberLanguage,
): TermsDraft {
  return {
    startMonths: last?.startMonths ?? QUARTER_STARTS,
    noticeDays: String(last?.noticeDays ?? ''),
    secondApproval: textOfCents(last?.secondApprovalFromCents ?? null, language),
    paymentDueDays: String(last?.paymentDueDays ?? ''),
    // Hundredths of a per cent are to a per cent as cents are to a euro.
    share: textOfCents(last?.frameShare?.basisPoints ?? null, language),
    definition: last?.frameShare?.definition ?? '',
    validFrom: earliestFrom,
    source: '',
    reason: '',
  };
}

const daysOf = (text: string, least: number): number | null => {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : -1;
  return days >= least && days <= MOST_DAYS ? days : null;
};

/** · the terms that were typed, or the fields in which something is wrong. */
export function readTermsDraft(
  draft: TermsDraft,
  earliestFrom: string,
  language: NumberLanguage,
): { readonly terms: ReadTerms } | { readonly wrong: readonly TermsField[] } {
  const noticeDays = daysOf(draft.noticeDays, 0);
  const paymentDueDays = daysOf(draft.paymentDueDays, 1);
  const second = centsOfText(draft.secondApproval, language);
  const share = centsOfText(draft.share.replace('%', ''), language);
  const [definition, source, reason] = [draft.definition.trim(), draft.source.trim(), draft.reason.trim()];
  const checks: readonly [TermsField, boolean][] = [
    ['startMonths', draft.startMonths.length > 0],
    ['noticeDays', noticeDays !== null],
    ['secondApproval', second === null || (second !== undefined && second <= LARGEST_AMOUNT_CENTS)],
    ['paymentDueDays', paymentDueDays !== null],
    ['share', share === null || (share !== undefined && share <= WHOLE_SHARE)],
    ['definition', share === null || definition !== ''],
    ['validFrom', draft.validFrom >= earliestFrom],
    ['source', source !== ''],
    ['reason', reason !== ''],
  ];
  const wrong = checks.flatMap(([field, isRight]) => (isRight ? [] : [field]));
  if (wrong.length > 0 || noticeDays === null || paymentDueDays === null) return { wrong };
  if (second === undefined || share === undefined) return { wrong };
  return {
    terms: {
      startMonths: [...draft.startMonths].sort((one, other) => one - other),
      noticeDays,
      secondApprovalFromCents: second,
      paymentDueDays,
      frameShare: share === null ? null : { basisPoints: share, definition },
      validFrom: draft.validFrom,
      source,
      reason,
    },
  };
}
