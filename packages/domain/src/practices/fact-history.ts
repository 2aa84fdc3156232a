import { FACT_NAMES, inOrder, type PracticeFacts, type PracticeStatement } from './practice-facts.ts';

export type FactName = keyof PracticeFacts;
export type FactValue = string | number;

/** A statement as the history shows it: with who made it, where from, and why when it was a correction. */
export type AttributedStatement = PracticeStatement & {
  readonly id: string;
  readonly source: string;
  readonly recordedBy: string;
  readonly reason: string | null;
};

/** One value a fact had: from which date, who said so, and what became of it. */
export type FactEntry = {
  readonly statementId: string;
  readonly value: FactValue;
  readonly referenceDate: string;
  readonly source: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reason: string | null;
  /** The value that took its place for the same reference date, and why; null when it was not corrected. */
  readonly correctedBy: { readonly value: FactValue; readonly reason: string | null } | null;
};

/**
 * P-1 · every value one fact had, newest first. A value is corrected when another one holds for the same
 * reference date; the same value again confirms it, and a value for a later date is news.
 */
export function factHistory(statements: readonly AttributedStatement[], name: FactName): FactEntry[] {
  const entries = inOrder(statements).flatMap((statement) => {
    const value = statement[name];
    return value === null ? [] : [{ statement, value }];
  });
  return entries
    .map(({ statement, value }, index) => {
      const sameDate = entries
        .slice(index + 1)
        .filter((later) => later.statement.referenceDate === statement.referenceDate);
      const isCorrected = sameDate.length > 0 && sameDate.at(-1)?.value !== value;
      const correction = isCorrected ? sameDate.find((later) => later.value !== value) : undefined;
      const { id, referenceDate, source, recordedAt, recordedBy, reason } = statement;
      const correctedBy = correction
        ? { value: correction.value, reason: correction.statement.reason }
        : null;
      return { statementId: id, value, referenceDate, source, recordedAt, recordedBy, reason, correctedBy };
    })
    .reverse();
}

const isLater = (a: { id: string; recordedAt: string }, b: { id: string; recordedAt: string }): boolean =>
  a.recordedAt > b.recordedAt || (a.recordedAt === b.recordedAt && a.id > b.id);

/** S-3 · the statement that was recorded last: who corrects says which one they had seen. Null: there is none. */
export function latestRecorded(
  statements: readonly { readonly id: string; readonly recordedAt: string }[],
): string | null {
  const [first, ...others] = statements;
  if (!first) return null;
  return others.reduce((latest, one) => (isLater(one, latest) ? one : latest), first).id;
}

/** The names of the facts that have a value. */
export const statedFacts = (facts: PracticeFacts): FactName[] =>
  FACT_NAMES.filter((name) => facts[name] !== null);
