import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { OrganisationKind } from '../people/organisation.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';
import type { CaseLead } from './record-fields.ts';

/** D-4, D-7 · the RHO keeps the record; the insurer does while it has the lead. */
export const decideKeepRecord = (organisationKind: OrganisationKind, lead: CaseLead): Verdict =>
  verdictOf(violatedIf(organisationKind === 'insurer' && lead !== 'insurer', 'CASE_LED_BY_OTHER'));

/** D-7 · what was informed or done was so by today. */
export const decideSetRecord = (
  { supervisorInformedOn }: { readonly supervisorInformedOn?: CalendarDate | null | undefined },
  today: CalendarDate,
): Verdict => verdictOf(violatedIf((supervisorInformedOn ?? '') > today, 'DATE_IN_FUTURE', { today }));

/**
 * D-7, C-4 · the insured of one insurer are an aggregate: none, or so many that nobody can be told from it, and not
 * more than there are patients.
 * @param minimum the least count that is shown
 */
export const decideOwnInsured = (
  ownInsured: number | null,
  { patients, minimum }: { readonly patients: number | null; readonly minimum: number },
): Verdict =>
  verdictOf(
    violatedIf(ownInsured !== null && ownInsured > 0 && ownInsured < minimum, 'OWN_INSURED_TOO_FEW', {
      minimum,
    }),
    violatedIf(
      ownInsured !== null && patients !== null && ownInsured > patients,
      'OWN_INSURED_ABOVE_PATIENTS',
      { patients },
    ),
  );

/** Causes change while a case is open. */
export const decideSetCauses = (phase: RiskPhase): Verdict =>
  verdictOf(violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'));

/** D-2 · the end date changes while a case is open; a threatened case is never without one. */
export const decideSetExpectedEnd = (phase: RiskPhase, expectedEndOn: CalendarDate | null): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'),
    violatedIf(phase === 'THREATENED' && expectedEndOn === null, 'CASE_END_DATE_MISSING'),
  );

/** D-7 · the division of patients is mended during bridging, and never holds more patients than there are. */
export const decideSetPlacements = (
  phase: RiskPhase,
  { placed, patients }: { readonly placed: number; readonly patients: number | null },
): Verdict =>
  verdictOf(
    violatedIf(phase !== 'BRIDGING', 'CASE_NOT_BRIDGING'),
    violatedIf(patients !== null && placed > patients, 'PLACEMENTS_ABOVE_PATIENTS', { placed, patients }),
  );
