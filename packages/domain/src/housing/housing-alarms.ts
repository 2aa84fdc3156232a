import { addDays, addMonthsOrLast, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts';
import { byText } from './by-text.ts';
import type { OptionState, PlanningStatus } from './housing-codes.ts';
import { type HousingStep, isOpenStep } from './housing-steps.ts';

/** H-5 · how long before a day passes it is an alarm. The product's own: no source prescribes terms. */
export const ALARM_TERMS = { leaseMonths: 12, explanationDays: 30 } as const;

/** H-5 · what can go wrong, in the order in which it is told. */
export const HOUSING_ALARM_KINDS = [
  'LEASE_ENDS',
  'LEASE_GAP',
  'PERMIT_LATE',
  'COMPLETION_LATE',
  'EXPLANATION_EXPIRES',
] as const;
export type HousingAlarmKind = (typeof HOUSING_ALARM_KINDS)[number];

export type HousingAlarm = {
  readonly kind: HousingAlarmKind;
  /** The day that passes or passed. */
  readonly on: CalendarDate;
  /** LEASE_GAP: days without a place. Else days until that day; negative when it passed. */
  readonly days: number;
  /** The location that it is about. */
  readonly optionId: string | null;
  /** The cell of the guidance of which the explanation expires. */
  readonly cell: string | null;
};

type AlarmedCase = { readonly step: HousingStep; readonly leaseEndsOn: CalendarDate | null };
export type AlarmedOption = {
  readonly id: string;
  readonly state: OptionState;
  readonly planningStatus: PlanningStatus;
  readonly permitExpectedOn: CalendarDate | null;
  readonly completionOn: CalendarDate | null;
};
/** H-2 · an explanation that counts, and its last day. */
export type HeldExplanation = { readonly cell: string; readonly expiresOn: CalendarDate };

/** H-5 · the locations of which the days count: the chosen one, or while none is, all that did not fall off. */
export function countingOptions<Option extends Pick<AlarmedOption, 'state'>>(
  options: readonly Option[],
): readonly Option[] {
  const chosen = options.filter(({ state }) => state === 'CHOSEN');
  return chosen.length > 0 ? chosen : options.filter(({ state }) => state !== 'DROPPED');
}

/**
 * H-5 · what is about to go wrong, or did, on a day, the earliest first. Whoever asks later gets the same: no day on which
 * nobody asked loses an alarm. A closed case has none.
 */
export function housingAlarms(
  housing: AlarmedCase,
  options: readonly AlarmedOption[],
  explanations: readonly HeldExplanation[],
  on: CalendarDate,
): HousingAlarm[] {
  if (!isOpenStep(housing.step)) return [];
  const counting = countingOptions(options);
  const alarms = [
    ...leaseAlarms(housing.leaseEndsOn, options, on),
    ...counting.flatMap((option) => permitAlarms(option, on)),
    ...(housing.step === 'REALISATION' ? [] : counting.flatMap((option) => completionAlarms(option, on))),
    ...explanations
      .filter(({ expiresOn }) => expiresOn <= addDays(on, ALARM_TERMS.explanationDays))
      .map((held) => alarm('EXPLANATION_EXPIRES', held.expiresOn, on, { cell: held.cell })),
  ];
  const order = ({ kind }: HousingAlarm): number => HOUSING_ALARM_KINDS.indexOf(kind);
  return alarms.sort(
    (one, other) =>
      byText(one.on, other.on) || order(one) - order(other) || byText(subjectOf(one), subjectOf(other)),
  );
}

/** H-5 · one alarm is one key, however often it is found; when a day of it changes it is another. */
export const alarmKey = (alarmed: HousingAlarm): string =>
  [
    alarmed.kind,
    subjectOf(alarmed),
    alarmed.on,
    ...(alarmed.kind === 'LEASE_GAP' ? [alarmed.days] : []),
  ].join(':');

const subjectOf = ({ optionId, cell }: HousingAlarm): string => optionId ?? cell ?? '';
const alarm = (
  kind: HousingAlarmKind,
  passesOn: CalendarDate,
  on: CalendarDate,
  about: Partial<Pick<HousingAlarm, 'optionId' | 'cell' | 'days'>> = {},
): HousingAlarm => ({
  kind,
  on: passesOn,
  days: daysBetween(on, passesOn),
  optionId: null,
  cell: null,
  ...about,
});

function leaseAlarms(
  leaseEndsOn: CalendarDate | null,
  options: readonly AlarmedOption[],
  on: CalendarDate,
): HousingAlarm[] {
  if (leaseEndsOn === null) return [];
  const chosen = options.find(({ state }) => state === 'CHOSEN');
  if (chosen && chosen.completionOn !== null) {
    const gapDays = daysBetween(leaseEndsOn, chosen.completionOn);
    return gapDays > 0 ? [alarm('LEASE_GAP', leaseEndsOn, on, { optionId: chosen.id, days: gapDays })] : [];
  }
  const isNear = leaseEndsOn <= addMonthsOrLast(on, ALARM_TERMS.leaseMonths);
  return isNear ? [alarm('LEASE_ENDS', leaseEndsOn, on, { optionId: chosen?.id ?? null })] : [];
}

const permitAlarms = (
  { id, planningStatus, permitExpectedOn }: AlarmedOption,
  on: CalendarDate,
): HousingAlarm[] =>
  permitExpectedOn !== null && permitExpectedOn < on && planningStatus !== 'PERMIT_GRANTED'
    ? [alarm('PERMIT_LATE', permitExpectedOn, on, { optionId: id })]
    : [];

const completionAlarms = ({ id, completionOn }: AlarmedOption, on: CalendarDate): HousingAlarm[] =>
  completionOn !== null && completionOn < on
    ? [alarm('COMPLETION_LATE', completionOn, on, { optionId: id })]
    : [];
