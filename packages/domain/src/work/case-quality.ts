import type { RiskPhase } from '../cases/phases.ts';
import { isOpenPhase } from '../cases/phases.ts';
import { addDays } from '../kernel/calendar-date.ts';
import { type Found, foundIf } from './quality-catalogue.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';

/** What the rules look at of one discontinuity case. */
export type CaseSubject = {
  readonly phase: RiskPhase;
  readonly assessBy: string | null;
  readonly expectedEndOn: string | null;
  readonly enrolledPatients: number | null;
  /** Patients placed by the last move; null when it placed none. */
  readonly placedPatients: number | null;
  readonly openActions: number;
  /** Due date of the open action that is due first. */
  readonly firstDueOn: string | null;
};

/** P-5 · what the rules find of a case on a day. */
export function caseFindings(record: CaseSubject, today: string): Found[] {
  const { phase, expectedEndOn, placedPatients: placed, enrolledPatients: enrolled } = record;
  if (phase === 'RESOLVED') {
    const differs = placed !== null && enrolled !== null && placed !== enrolled;
    return [...foundIf(differs, 'PLACED_DIFFERS_FROM_ENROLLED', { placed, enrolled })];
  }
  if (!isOpenPhase(phase)) return [];
  const isLate = record.assessBy !== null && record.assessBy < today;
  const lateOn = addDays(today, -QUALITY_LIMITS.actionLateAfterDays);
  const isEnding = phase === 'WATCH' || phase === 'THREATENED';
  return [
    ...foundIf(phase === 'SIGNAL' && isLate, 'SIGNAL_LATE', { assessBy: record.assessBy }),
    ...foundIf(phase === 'THREATENED' && expectedEndOn === null, 'THREATENED_WITHOUT_END'),
    ...foundIf(isEnding && expectedEndOn !== null && expectedEndOn < today, 'END_DATE_PASSED', {
      expectedEndOn,
    }),
    ...foundIf(phase === 'BRIDGING' && placed === null, 'BRIDGING_WITHOUT_PLACES'),
    ...foundIf(record.openActions === 0, 'CASE_WITHOUT_ACTION'),
    ...foundIf(record.firstDueOn !== null && record.firstDueOn < lateOn, 'ACTION_LONG_OVERDUE', {
      dueOn: record.firstDueOn,
    }),
  ];
}
