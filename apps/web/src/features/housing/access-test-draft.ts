import type { AccessTestOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import type { AccessFigureCode, ProposedFigure } from '@regiovast/domain/housing/access-figures';
import type { OfferAccessTest } from '@regiovast/domain/housing/access-test.schemas';
import type { AccessTestView } from '@regiovast/domain/housing/access-test.views';
import { dateIn } from '../../lib/search-params.ts';

/** A figure that the RHO adds itself, while it is typed. */
export type OwnFigureDraft = {
  readonly key: number;
  readonly label: string;
  readonly value: string;
  readonly source: string;
  /** As the field holds it. */
  readonly on: string;
};

/** An access test while it is typed. */
export type AccessTestDraft = {
  readonly outcome: AccessTestOutcome | null;
  readonly reason: string;
  /** Codes of the proposed figures that are taken along; their values are those of the day on which it is sent. */
  readonly taken: readonly AccessFigureCode[];
  readonly own: readonly OwnFigureDraft[];
};
export type OwnFigureField = Exclude<keyof OwnFigureDraft, 'key'>;
const OWN_FIELDS: readonly OwnFigureField[] = ['label', 'value', 'source', 'on'];

type Proposed = readonly ProposedFigure[] | null;
const known = (proposed: Proposed): ProposedFigure[] =>
  (proposed ?? []).filter(({ value }) => value !== null);

/** Every figure that is known is taken along until it is left out: what speaks against it is then left out on purpose. */
export const firstAccessTestDraft = (proposed: Proposed): AccessTestDraft => ({
  outcome: null,
  reason: '',
  taken: known(proposed).map(({ code }) => code),
  own: [],
});

/** One more figure of one's own, of today. */
export const withOwnFigure = (draft: AccessTestDraft, today: string): AccessTestDraft => ({
  ...draft,
  own: [
    ...draft.own,
    {
      key: 1 + Math.max(0, ...draft.own.map(({ key }) => key)),
      label: '',
      value: '',
      source: '',
      on: today,
    },
  ],
});

export const changeOwnFigure = (
  draft: AccessTestDraft,
  key: number,
  change: Partial<OwnFigureDraft>,
): AccessTestDraft => ({
  ...draft,
  own: draft.own.map((figure) => (figure.key === key ? { ...figure, ...change } : figure)),
});

export const withoutOwnFigure = (draft: AccessTestDraft, key: number): AccessTestDraft => ({
  ...draft,
  own: draft.own.filter((figure) => figure.key !== key),
});

/** Takes a proposed figure along, or leaves it out. */
export const withTaken = (
  draft: AccessTestDraft,
  code: AccessFigureCode,
  isTaken: boolean,
): AccessTestDraft => ({
  ...draft,
  taken: isTaken ? [...new Set([...draft.taken, code])] : draft.taken.filter((one) => one !== code),
});

export type AccessTestProblems = {
  readonly outcome: boolean;
  readonly reason: boolean;
  /** Of each own figure, what is missing or wrong. */
  readonly own: ReadonlyMap<number, readonly OwnFigureField[]>;
};

/** H-1, R-1 · what a test still lacks: an outcome, a reason, and of each own figure all that makes it one. */
export const accessTestProblems = ({ outcome, reason, own }: AccessTestDraft): AccessTestProblems => ({
  outcome: outcome === null,
  reason: reason.trim() === '',
  own: new Map(
    own.flatMap((figure) => {
      const wrong = OWN_FIELDS.filter((field) =>
        field === 'on' ? dateIn(figure.on) === undefined : figure[field].trim() === '',
      );
      return wrong.length === 0 ? [] : [[figure.key, wrong] as const];
    }),
  ),
});

/** What is sent, with the figures as they read in what was looked at; null while something is lacking. */
export function accessTestInput(
  draft: AccessTestDraft,
  { housingCaseId, version, proposed }: Pick<AccessTestView, 'housingCaseId' | 'version' | 'proposed'>,
): OfferAccessTest | null {
  const { outcome, reason, taken, own } = draft;
  const problems = accessTestProblems(draft);
  if (outcome === null || problems.reason || problems.own.size > 0) return null;
  return {
    housingCaseId,
    version,
    outcome,
    reason,
    taken: known(proposed).flatMap(({ code, value }) =>
      value !== null && taken.includes(code) ? [{ code, value }] : [],
    ),
    own: own.map(({ label, value, source, on }) => ({ label, value, source, on })),
  };
}
