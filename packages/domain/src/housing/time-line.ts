import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { byText } from './by-text.ts';
import { type AlarmedOption, countingOptions, type HeldExplanation } from './housing-alarms.ts';
import type { HousingStep } from './housing-steps.ts';

/** H-5 · days before a day comes that it is near on the time line; the product's own. */
export const NEAR_DAYS = 90;

/** H-5 · what stands on the time line of a case, in the order of one day. */
export const TIME_LINE_KINDS = [
  'STEP',
  'TEST_OFFERED',
  'TEST_DECIDED',
  'EXPLANATION_EXPIRES',
  'PERMIT_EXPECTED',
  'COMPLETION',
  'LEASE_ENDS',
] as const;
export type TimeLineKind = (typeof TIME_LINE_KINDS)[number];

/** A day that passed, one that is near, or one further off. */
export const TIME_LINE_STATES = ['PAST', 'NEAR', 'FUTURE'] as const;
export type TimeLineState = (typeof TIME_LINE_STATES)[number];

export type TimeLineEvent = {
  readonly kind: TimeLineKind;
  readonly on: CalendarDate;
  readonly state: TimeLineState;
  /** STEP: where the case came; its report is the first. */
  readonly step: HousingStep | null;
  readonly optionId: string | null;
  readonly cell: string | null;
};

/** What happened and what is expected of a case. */
export type HousingCourse = {
  readonly leaseEndsOn: CalendarDate | null;
  /** In the order in which they were made. */
  readonly moves: readonly { readonly step: HousingStep; readonly on: CalendarDate }[];
  readonly tests: readonly { readonly offeredOn: CalendarDate; readonly decidedOn: CalendarDate | null }[];
  readonly options: readonly AlarmedOption[];
  readonly explanations: readonly HeldExplanation[];
};

/** H-5 · the days of a case in order. Of locations those that count: the chosen one, or all while none is. */
export function timeLineOf(course: HousingCourse, on: CalendarDate): TimeLineEvent[] {
  const near = addDays(on, NEAR_DAYS);
  const stateOf = (day: CalendarDate): TimeLineState => (day < on ? 'PAST' : day <= near ? 'NEAR' : 'FUTURE');
  const event = (
    kind: TimeLineKind,
    day: CalendarDate | null,
    about: Partial<Pick<TimeLineEvent, 'step' | 'optionId' | 'cell'>> = {},
  ): TimeLineEvent[] =>
    day === null
      ? []
      : [{ kind, on: day, state: stateOf(day), step: null, optionId: null, cell: null, ...about }];
  const events = [
    ...course.moves.flatMap(({ step, on: day }) => event('STEP', day, { step })),
    ...course.tests.flatMap(({ offeredOn, decidedOn }) => [
      ...event('TEST_OFFERED', offeredOn),
      ...event('TEST_DECIDED', decidedOn),
    ]),
    ...event('LEASE_ENDS', course.leaseEndsOn),
    ...countingOptions(course.options).flatMap(({ id: optionId, permitExpectedOn, completionOn }) => [
      ...event('PERMIT_EXPECTED', permitExpectedOn, { optionId }),
      ...event('COMPLETION', completionOn, { optionId }),
    ]),
    ...course.explanations.flatMap(({ cell, expiresOn }) =>
      event('EXPLANATION_EXPIRES', expiresOn, { cell }),
    ),
  ];
  const order = ({ kind }: TimeLineEvent): number => TIME_LINE_KINDS.indexOf(kind);
  // The sort is stable: what happened on one day stays in the order in which it was made.
  return events.sort((one, other) => byText(one.on, other.on) || order(one) - order(other));
}
