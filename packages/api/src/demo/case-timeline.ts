import { addDays, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { type CasePath, DAYS_IN_PHASE, DAYS_IN_PRESENT_PHASE, type OpenPhase } from './case-paths.ts';
import { type DemoCalendar, earlierOf, instantOn, laterOf, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

/** A phase with the day from which it holds and the instant it was entered, which may lie later (D-2). */
export type TimelineStep = {
  readonly phase: RiskPhase;
  readonly effectiveOn: string;
  readonly enteredAt: string;
};

/** Until when the path runs: still open in its last phase, over on a given day, or over on some day. */
export type CaseEnding =
  | { readonly kind: 'open'; readonly phase: OpenPhase }
  | { readonly kind: 'endedOn'; readonly day: string }
  | { readonly kind: 'ended' };

/** The register is filled in the first three weeks; the first cases follow. */
const DAYS_BEFORE_FIRST_CASE = 21;
const SHARE_ENTERED_LATER = 0.15;
const MOST_DAYS_LATER = 3;
const DAY_PARTS = 12;

/** The steps of a case in time: days and instants ascend, none after the last day of the demo. */
export function caseTimeline(
  path: CasePath,
  ending: CaseEnding,
  { calendar, prng }: { calendar: DemoCalendar; prng: Prng },
): TimelineStep[] {
  const firstDay = addDays(calendar.firstDay, DAYS_BEFORE_FIRST_CASE);
  const stays = path.slice(0, -1).map((phase) => prng.between(...DAYS_IN_PHASE[phase]));
  const lastMove = dayOfLastMove(ending, stays, { firstDay, calendar, prng });
  const days = [lastMove];
  const shrink = Math.min(1, daysBetween(firstDay, lastMove) / Math.max(1, sum(stays)));
  for (const stay of stays.toReversed()) {
    days.unshift(addDays(days[0] ?? lastMove, -Math.floor(stay * shrink)));
  }
  // The last day stays as it is: it may be the day on which the practice closes.
  const effective = days.map((day, at) => (at < days.length - 1 || at === 0 ? workingDayUpTo(day) : day));
  return path.map((phase, at) => {
    const effectiveOn = effective[at] ?? lastMove;
    const limit = effective[at + 1] ?? calendar.lastDay;
    const isLater = at > 0 && prng.chance(SHARE_ENTERED_LATER);
    const later = addDays(effectiveOn, isLater ? prng.between(1, MOST_DAYS_LATER) : 0);
    const enteredOn = laterOf(effectiveOn, earlierOf(later, limit));
    return { phase, effectiveOn, enteredAt: instantOn(enteredOn, (at + prng.next()) / DAY_PARTS) };
  });
}

function dayOfLastMove(
  ending: CaseEnding,
  stays: readonly number[],
  { firstDay, calendar, prng }: { firstDay: string; calendar: DemoCalendar; prng: Prng },
): string {
  switch (ending.kind) {
    case 'open':
      return addDays(calendar.lastDay, -prng.below(DAYS_IN_PRESENT_PHASE[ending.phase] + 1));
    case 'endedOn':
      return ending.day;
    case 'ended': {
      const earliest = addDays(firstDay, sum(stays));
      return addDays(earliest, prng.below(Math.max(1, daysBetween(earliest, calendar.lastDay))));
    }
    default:
      return ending satisfies never;
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
