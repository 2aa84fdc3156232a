import type { CalendarDate } from '../kernel/calendar-date.ts';
import { MINIMUM_COUNT } from '../quarters/build-snapshot.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { ExchangeState } from './exchange-states.ts';

/** What was stated of the enrolment exchange of a region as of a day. */
export type ExchangeStatement = {
  /** Ids made here sort by the time of making. */
  readonly id: string;
  readonly state: ExchangeState;
  readonly validFrom: CalendarDate;
  readonly placedPatients: number | null;
  readonly recordedAt: string;
};

/** States in which nobody can have been placed yet. */
const NOT_STARTED: readonly ExchangeState[] = ['none', 'planned'];

/** Newest first: by the day from which it holds, then by when it was stated. */
export const byNewest = (a: ExchangeStatement, b: ExchangeStatement): number =>
  compare(b.validFrom, a.validFrom) || compare(b.recordedAt, a.recordedAt) || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * C-4 · the number of people placed as a reader gets it: not from 1 to 4 for who does not see the region in full.
 * @param seesRegion whether the region lies wholly in the reader's area
 */
export function shownPlaced(
  placed: number | null,
  seesRegion: boolean,
): { readonly placedPatients: number | null; readonly isPlacedSuppressed: boolean } {
  const isPlacedSuppressed = !seesRegion && placed !== null && placed > 0 && placed < MINIMUM_COUNT;
  return { placedPatients: isPlacedSuppressed ? null : placed, isPlacedSuppressed };
}

/** R-5 · the statement that holds on the day; undefined when nothing was stated: the state is unknown. */
export const exchangeOn = <Statement extends ExchangeStatement>(
  statements: readonly Statement[],
  day: CalendarDate,
): Statement | undefined => statements.filter(({ validFrom }) => validFrom <= day).toSorted(byNewest)[0];

/**
 * R-5 · since when the exchange is in the state it has on the day: a later statement of the same state, with a new
 * number or source, does not begin it anew. Undefined when the state is unknown.
 */
export function exchangeSince(
  statements: readonly ExchangeStatement[],
  day: CalendarDate,
): CalendarDate | undefined {
  let current = exchangeOn(statements, day);
  let since = current?.validFrom;
  while (current && since) {
    const first = since;
    const before = statements.filter(({ validFrom }) => validFrom < first).toSorted(byNewest)[0];
    if (before?.state !== current.state) break;
    current = before;
    since = before.validFrom;
  }
  return since;
}

/**
 * R-5 · whether the state can be stated so: not ahead of time (planned is a state of its own), nobody placed before
 * the start, and the number placed, which counts from the start, never falls. A second statement of the same day
 * corrects the first, so only other days are compared.
 */
export function decideExchange(
  statements: readonly ExchangeStatement[],
  stated: Omit<ExchangeStatement, 'id' | 'recordedAt'>,
  today: CalendarDate,
): Verdict {
  const placed = stated.placedPatients;
  const known = statements
    .filter((statement) => statement.validFrom !== stated.validFrom && statement.placedPatients !== null)
    .toSorted(byNewest);
  const before = known.find(({ validFrom }) => validFrom < stated.validFrom);
  const after = known.findLast(({ validFrom }) => validFrom > stated.validFrom);
  return verdictOf(
    violatedIf(stated.validFrom > today, 'DATE_IN_FUTURE'),
    violatedIf(NOT_STARTED.includes(stated.state) && (placed ?? 0) > 0, 'EXCHANGE_NOT_STARTED'),
    placed !== null && before && placed < (before.placedPatients ?? 0) && !NOT_STARTED.includes(stated.state)
      ? { code: 'EXCHANGE_PLACED_FALLS', details: { placed: before.placedPatients, on: before.validFrom } }
      : null,
    placed !== null && after && placed > (after.placedPatients ?? 0) && !NOT_STARTED.includes(after.state)
      ? { code: 'EXCHANGE_PLACED_FALLS', details: { placed: after.placedPatients, on: after.validFrom } }
      : null,
  );
}
