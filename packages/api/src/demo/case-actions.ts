import { addDays, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { isOpenPhase } from '@regiovast/domain/cases/phases';
import { FIRST_ACTION_TITLES, LATER_ACTION_TITLES } from './case-texts.ts';
import type { TimelineStep } from './case-timeline.ts';
import { type DemoCalendar, earlierOf, instantOn } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

export type DemoAction = {
  readonly id: string;
  readonly title: string;
  readonly addedAt: string;
  readonly dueOn: string;
  readonly doneAt: string | null;
};

const MOST_ACTIONS = 3;
const DAYS_TO_DUE = { low: 4, high: 30 } as const;
/** What is open in open cases: how often it runs late, and by how much; assumed. */
const SHARE_OVERDUE = 0.28;
const MOST_DAYS_OVERDUE = 20;
const MOST_DAYS_AHEAD = 40;

/** One to three actions: the first with the signal, later ones with later moves; an open case has one to do. */
export function caseActions(
  steps: readonly TimelineStep[],
  isOpen: boolean,
  { calendar, prng }: { calendar: DemoCalendar; prng: Prng },
): DemoAction[] {
  const whileOpen = steps.filter(({ phase }) => isOpenPhase(phase));
  const anchors = whileOpen.slice(0, prng.between(1, MOST_ACTIONS));
  return anchors.map(({ enteredAt }, index) => {
    const addedOn = dayOf(enteredAt);
    const isToDo = isOpen && index === anchors.length - 1;
    const dueOn = isToDo
      ? dueOfOpen(addedOn, calendar, prng)
      : addDays(addedOn, prng.between(DAYS_TO_DUE.low, DAYS_TO_DUE.high));
    const ending = steps.find((step) => step.enteredAt > enteredAt && !isOpenPhase(step.phase));
    const lastDay = ending ? addDays(dayOf(ending.enteredAt), -1) : calendar.lastDay;
    const doneOn = earlierOf(addDays(dueOn, prng.between(-4, 5)), lastDay);
    const doneAt = doneOn > addedOn ? instantOn(doneOn, prng.next()) : enteredAt;
    return {
      id: prng.idAt(enteredAt),
      title: prng.pick(index === 0 ? FIRST_ACTION_TITLES : LATER_ACTION_TITLES),
      addedAt: enteredAt,
      dueOn,
      doneAt: isToDo ? null : doneAt,
    };
  });
}

/** Overdue by some days, but not before it was thought of; else some weeks ahead. */
function dueOfOpen(addedOn: string, { today, lastDay }: DemoCalendar, prng: Prng): string {
  const mostOverdue = Math.min(MOST_DAYS_OVERDUE, daysBetween(addedOn, lastDay));
  return prng.chance(SHARE_OVERDUE)
    ? addDays(lastDay, -prng.below(mostOverdue + 1))
    : addDays(today, prng.below(MOST_DAYS_AHEAD));
}

const dayOf = (instant: string): string => instant.slice(0, 10);
