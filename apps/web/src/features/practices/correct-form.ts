import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { factHistory, type FactName, type FactValue } from '@regiovast/domain/practices/fact-history';
import {
  factsAsOf,
  NO_FACTS,
  PATIENT_STOPS,
  PRACTICE_LIMITS,
  type PracticeFacts,
} from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { FACTS } from './fact-text.tsx';

/** What was typed; an empty text states nothing. */
export type CorrectDraft = {
  readonly referenceDate: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly source: string;
  readonly reason: string;
};

export const emptyCorrection = (today: string): CorrectDraft => ({
  referenceDate: today,
  facts: {
    enrolledPatients: '',
    gpFte: '',
    owners: '',
    owners60Plus: '',
    patientStop: '',
    placesAvailable: '',
    leaseEndOn: '',
  },
  source: '',
  reason: '',
});

export type FactProblem = { readonly kind: 'whole' | 'decimal' | 'date'; readonly most: number };

const MOST: Partial<Record<FactName, number>> = {
  enrolledPatients: PRACTICE_LIMITS.enrolledPatients,
  gpFte: PRACTICE_LIMITS.gpFte,
  owners: PRACTICE_LIMITS.owners,
  owners60Plus: PRACTICE_LIMITS.owners,
  placesAvailable: PRACTICE_LIMITS.placesAvailable,
};

/** Reads one field: nothing typed is null; what cannot be read is a problem. */
function readFact(name: FactName, typed: string): { value: FactValue | null; problem: FactProblem | null } {
  const text = typed.trim();
  if (text === '') return { value: null, problem: null };
  const most = MOST[name] ?? 0;
  if (name === 'patientStop') {
    return { value: PATIENT_STOPS.find((stop) => stop === text) ?? null, problem: null };
  }
  if (name === 'leaseEndOn') {
    return isCalendarDate(text)
      ? { value: text, problem: null }
      : { value: null, problem: { kind: 'date', most } };
  }
  if (name === 'gpFte') {
    const value = /^\d{1,3}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    return value <= most ? { value, problem: null } : { value: null, problem: { kind: 'decimal', most } };
  }
  // A Dutch reader may write 2.345; a point in a whole number stands before three digits.
  const digits = text.replace(/[\s.](?=\d{3}(\D|$))/g, '');
  const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
  return value <= most ? { value, problem: null } : { value: null, problem: { kind: 'whole', most } };
}

/** What a fact that was typed would do, in the light of what was stated before. */
export type FactEffect = {
  readonly name: FactName;
  readonly label: (typeof FACTS)[number][1];
  readonly kind: 'corrects' | 'news' | 'same' | 'past';
  readonly before: FactValue | null;
  readonly after: FactValue;
};

export type CorrectCheck = {
  readonly facts: PracticeFacts;
  readonly factProblems: Partial<Record<FactName, FactProblem>>;
  readonly problems: readonly ('referenceDate' | 'nothing' | 'source' | 'reason')[];
  readonly effects: readonly FactEffect[];
  readonly isGood: boolean;
};

/** P-1 · reads what was typed, what is wrong with it, and what it would do. */
export function checkCorrection(practice: PracticeView, draft: CorrectDraft): CorrectCheck {
  const facts: Record<string, FactValue | null> = { ...NO_FACTS };
  const factProblems: Partial<Record<FactName, FactProblem>> = {};
  for (const [name] of FACTS) {
    const { value, problem } = readFact(name, draft.facts[name]);
    facts[name] = value;
    if (problem) factProblems[name] = problem;
  }
  const hasDate = isCalendarDate(draft.referenceDate) && draft.referenceDate <= practice.today;
  const effects = hasDate ? effectsOf(practice, facts as PracticeFacts, draft.referenceDate) : [];
  const isNothing = FACTS.every(([name]) => draft.facts[name].trim() === '');
  const problems = [
    hasDate ? null : ('referenceDate' as const),
    isNothing ? ('nothing' as const) : null,
    draft.source.trim() === '' ? ('source' as const) : null,
    draft.reason.trim().length < 3 ? ('reason' as const) : null,
  ].filter((problem) => problem !== null);
  return {
    facts: facts as PracticeFacts,
    factProblems,
    problems,
    effects,
    isGood: problems.length === 0 && Object.keys(factProblems).length === 0,
  };
}

function effectsOf(practice: PracticeView, facts: PracticeFacts, referenceDate: string): FactEffect[] {
  const then = factsAsOf(practice.statements, referenceDate);
  return FACTS.flatMap(([name, label]): FactEffect[] => {
    const after = facts[name];
    if (after === null) return [];
    const before = then[name];
    const entries = factHistory(practice.statements, name);
    const isSameDate = entries.some((entry) => entry.referenceDate === referenceDate);
    const isPast = entries.some((entry) => entry.referenceDate > referenceDate);
    const kind = before === after ? 'same' : isSameDate ? 'corrects' : isPast ? 'past' : 'news';
    return [{ name, label, kind, before, after }];
  });
}
