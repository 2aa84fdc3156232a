import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import { sumCents } from '@regiovast/domain/kernel/money';
import { quarterOf } from '@regiovast/domain/kernel/quarter';
import type { ArrangementDates } from './arrangement-dates.ts';
import type { ArrangementPeople } from './arrangement-rounds.ts';
import type { Running } from './arrangement-running.ts';
import type { ArrangementStory } from './arrangement-stories.ts';
import { END_REASON, EVALUATION_WORDS } from './arrangement-texts.ts';
import type { Row } from './continuity-plan-content.ts';
import { instantOn } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

/** A-5 · what is settled when it ends early: a third of what the quarter of that day had planned. */
export function settlementOf(
  row: ArrangementRow,
  dates: ArrangementDates,
  running: Running,
  { manager }: ArrangementPeople,
  prng: Prng,
): Row<'arrangementPayments'> | null {
  if (row.endReason !== END_REASON || dates.endedOn === null) return null;
  const quarter = quarterOf(dates.endedOn);
  const planned = running.amounts.filter((amount) => amount.quarter === quarter);
  const cents = Math.floor(sumCents(planned.map(({ plannedCents }) => plannedCents)) / 3);
  const isPaid = running.payments.some((payment) => payment.quarter === quarter);
  if (cents <= 0 || isPaid) return null;
  const recordedAt = instantOn(dates.endedOn, 0.6);
  return {
    id: prng.idAt(recordedAt),
    arrangementId: row.id,
    kind: 'SETTLEMENT',
    quarter,
    amountCents: cents,
    reference: `${row.number.slice(3)}/eind`,
    paidOn: dates.endedOn,
    recordedAt,
    recordedBy: manager.id,
  };
}

const OUTCOMES = [
  ['REACHED', 6],
  ['PARTLY', 3],
  ['NOT_REACHED', 1],
] as const;
const REACHED_SHARE = { REACHED: [100, 115], PARTLY: [40, 85], NOT_REACHED: [0, 20] } as const;

/** A-5 · what came of it in the end. */
export function evaluationOf(
  { text, status }: ArrangementStory,
  arrangementId: string,
  places: number,
  made: {
    readonly dates: ArrangementDates;
    readonly running: Running;
    readonly people: ArrangementPeople;
    readonly prng: Prng;
  },
): Row<'arrangementEvaluations'> | null {
  const { dates, running, people, prng } = made;
  if (status !== 'EVALUATED' || dates.evaluatedOn === null) return null;
  const outcome = prng.weighted(OUTCOMES);
  const [least, most] = REACHED_SHARE[outcome];
  return {
    arrangementId,
    outcome,
    placesReached: Math.round((places * prng.between(least, most)) / 100),
    paidCents: sumCents(running.payments.map(({ amountCents }) => amountCents)),
    words: EVALUATION_WORDS[outcome],
    lesson: text.lesson,
    evaluatedAt: instantOn(dates.evaluatedOn, 0.5),
    evaluatedBy: people.officer.id,
  };
}
