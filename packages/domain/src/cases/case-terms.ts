import { z } from 'zod';
import { addDays, addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { addWorkingDays } from '../kernel/working-days.ts';
import type { RiskPhase } from './phases.ts';

/**
 * D-3, D-4 · the terms of a case. How long each is, is dated reference data (`case_terms`), seeded with
 * `DEFAULT_CASE_TERMS`; no official terms were found (dossier 5), so each says that it is a default of the product.
 */
export const TERM_KINDS = [
  'JUDGE_SIGNAL',
  'REVIEW_WATCH',
  'SECURE_SOLUTION',
  'END_DATE',
  'DAILY_ACUTE',
  'REVIEW_BRIDGING',
  'ACKNOWLEDGE',
] as const;
export const termKindSchema = z.enum(TERM_KINDS);
export type TermKind = z.infer<typeof termKindSchema>;

/** What the amount of a term counts; `monthsBeforeEnd` counts back from the expected end date. */
export const TERM_UNITS = ['workingDays', 'months', 'monthsBeforeEnd'] as const;
export const termUnitSchema = z.enum(TERM_UNITS);
export type TermUnit = z.infer<typeof termUnitSchema>;

export const TERM_AMOUNT_MAX = 60;

/** D-3 · what each term can count; the first is what the product proposes. */
export const UNITS_OF_TERM = {
  JUDGE_SIGNAL: ['workingDays'],
  REVIEW_WATCH: ['months', 'workingDays'],
  SECURE_SOLUTION: ['monthsBeforeEnd'],
  END_DATE: ['monthsBeforeEnd'],
  DAILY_ACUTE: ['workingDays'],
  REVIEW_BRIDGING: ['months', 'workingDays'],
  ACKNOWLEDGE: ['workingDays'],
} as const satisfies Readonly<Record<TermKind, readonly TermUnit[]>>;

export type CaseTerm = { readonly kind: TermKind; readonly amount: number; readonly unit: TermUnit };
export type CaseTerms = Readonly<Record<TermKind, CaseTerm>>;

/** D-3 · the product's own terms; three months before the end is the notice of VGZ (dossier 5, web W22). */
export const DEFAULT_CASE_TERMS: CaseTerms = {
  JUDGE_SIGNAL: { kind: 'JUDGE_SIGNAL', amount: 10, unit: 'workingDays' },
  REVIEW_WATCH: { kind: 'REVIEW_WATCH', amount: 3, unit: 'months' },
  SECURE_SOLUTION: { kind: 'SECURE_SOLUTION', amount: 3, unit: 'monthsBeforeEnd' },
  END_DATE: { kind: 'END_DATE', amount: 0, unit: 'monthsBeforeEnd' },
  DAILY_ACUTE: { kind: 'DAILY_ACUTE', amount: 1, unit: 'workingDays' },
  REVIEW_BRIDGING: { kind: 'REVIEW_BRIDGING', amount: 1, unit: 'months' },
  ACKNOWLEDGE: { kind: 'ACKNOWLEDGE', amount: 5, unit: 'workingDays' },
};

/** What decides which term runs. */
export type TermState = {
  readonly phase: RiskPhase;
  /** First day of the present phase. */
  readonly phaseSince: CalendarDate;
  /** Day of the last review within the present phase; null: none yet. */
  readonly reviewedOn: CalendarDate | null;
  readonly expectedEndOn: CalendarDate | null;
  /** Day on which a solution was secured; null: none. */
  readonly solutionSecuredOn: CalendarDate | null;
  /** Last day on which the term was on hold in this phase; absent or null: never. */
  readonly holdUntil?: CalendarDate | null;
};

export type RunningTerm = { readonly kind: TermKind; readonly on: CalendarDate };

/**
 * D-3 · the term that runs for a case, with its last day; null when none does (a closed case, or a threatened one
 * whose end date is not known). A term that was on hold never ends before the first working day after the hold: on
 * that day it comes back as due, not as long late.
 */
export function runningTermOf(state: TermState, terms: CaseTerms): RunningTerm | null {
  const term = plainTermOf(state, terms);
  if (term === null || !state.holdUntil) return term;
  const back = addWorkingDays(addDays(state.holdUntil, 1), 0);
  return term.on < back ? { ...term, on: back } : term;
}

function plainTermOf(state: TermState, terms: CaseTerms): RunningTerm | null {
  const since =
    state.reviewedOn !== null && state.reviewedOn > state.phaseSince ? state.reviewedOn : state.phaseSince;
  switch (state.phase) {
    case 'SIGNAL':
      return running(terms.JUDGE_SIGNAL, state.phaseSince, state.expectedEndOn);
    case 'WATCH':
      return running(terms.REVIEW_WATCH, since, state.expectedEndOn);
    case 'THREATENED':
      return running(
        state.solutionSecuredOn === null ? terms.SECURE_SOLUTION : terms.END_DATE,
        since,
        state.expectedEndOn,
      );
    case 'ACUTE':
      return running(terms.DAILY_ACUTE, since, state.expectedEndOn);
    case 'BRIDGING':
      return running(terms.REVIEW_BRIDGING, since, state.expectedEndOn);
    case 'RESOLVED':
    case 'CLOSED_NO_RISK':
      return null;
    default:
      return state.phase satisfies never;
  }
}

function running(term: CaseTerm, from: CalendarDate, endOn: CalendarDate | null): RunningTerm | null {
  const on = termEnd(term, from, endOn);
  return on === null ? null : { kind: term.kind, on };
}

/** The last day of a term that starts on a day; null when it counts back from an end that is not known. */
export function termEnd(
  { amount, unit }: CaseTerm,
  from: CalendarDate,
  endOn: CalendarDate | null,
): CalendarDate | null {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(from, amount);
    case 'months':
      return addMonths(from, amount);
    case 'monthsBeforeEnd':
      return endOn === null ? null : addMonths(endOn, -amount);
    default:
      return unit satisfies never;
  }
}

/** C-5 · guarded text is erased so many months after it was written, unless the case names another day. */
const GUARDED_TEXT_MONTHS = 60;

export const eraseOnOf = (writtenOn: CalendarDate): CalendarDate => addMonths(writtenOn, GUARDED_TEXT_MONTHS);

/** How long before its last day a term shows as due. */
export const DUE_DAYS = 7;

export const TERM_STANDINGS = ['onHold', 'late', 'due', 'running'] as const;
export type TermStanding = (typeof TERM_STANDINGS)[number];

/** D-3 · how a term stands on a day: on hold until a day, past its last day, nearly there, or running. */
export function termStandingOn(
  termOn: CalendarDate,
  holdUntil: CalendarDate | null,
  today: CalendarDate,
): TermStanding {
  if (holdUntil !== null && holdUntil >= today) return 'onHold';
  if (termOn < today) return 'late';
  return termOn <= addDays(today, DUE_DAYS) ? 'due' : 'running';
}
