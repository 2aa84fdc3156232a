import { isRehearsalDue } from '../cases/emergency-plan.ts';
import type { RiskPhase } from '../cases/phases.ts';
import { addMonths } from '../kernel/calendar-date.ts';
import { kilometresBetween } from '../practices/distance.ts';
import type { OwnershipForm, PracticeFacts } from '../practices/practice-facts.ts';
import { type Found, foundIf } from './quality-catalogue.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';

export type PlanSubject = {
  readonly requiredItems: number;
  readonly filledItems: number;
  readonly preparedOn: string;
  readonly rehearsedOn: string | null;
};

/** What the rules look at of one practice. */
export type PracticeSubject = {
  readonly facts: PracticeFacts;
  readonly ownershipForm: OwnershipForm;
  readonly ownerOrganisation: string | null;
  readonly closedOn: string | null;
  /** Reference date of the latest statement; null: none was made. */
  readonly referenceDate: string | null;
  /** Enrolled patients as stated before the latest; null: unknown. */
  readonly enrolledBefore: number | null;
  /** Facts that two sources state differently for the latest reference date. */
  readonly contradictions: readonly (keyof PracticeFacts)[];
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly municipalityCentre: { readonly latitude: number; readonly longitude: number };
  readonly hasOpenCase: boolean;
  /** Phase of the open case; null: none is open. */
  readonly casePhase: RiskPhase | null;
  /** D-8 · whether the chain that the practice is a location of has an open case in the same RHO area. */
  readonly chainHasSignal: boolean;
  /** D-8 · the emergency plan; null: none was prepared. */
  readonly plan: PlanSubject | null;
  /** Another open practice with the same name and postcode. */
  readonly sameAsAgbCode: string | null;
};

/** P-5 · what the rules find of a practice on a day. A closed practice is past mending, but for its open case. */
export function practiceFindings(practice: PracticeSubject, today: string): Found[] {
  const isClosed = practice.closedOn !== null && practice.closedOn < today;
  if (isClosed) {
    return [...foundIf(practice.hasOpenCase, 'CLOSED_WITH_OPEN_CASE', { closedOn: practice.closedOn })];
  }
  return [
    ...findMissing(practice, today),
    ...findOutliers(practice),
    ...findContradictions(practice),
    ...findLease(practice, today),
    ...findPlace(practice),
    ...findPlan(practice, today),
  ];
}

function findMissing({ facts, referenceDate }: PracticeSubject, today: string): Found[] {
  if (referenceDate === null) return [{ ruleId: 'PRACTICE_WITHOUT_STATEMENT', details: {} }];
  const staleOn = addMonths(referenceDate, QUALITY_LIMITS.factsStaleAfterMonths);
  return [
    ...foundIf(staleOn < today, 'FACTS_STALE', { referenceDate }),
    ...foundIf(facts.enrolledPatients === null, 'ENROLLED_UNKNOWN'),
    ...foundIf(facts.gpFte === null, 'GP_FTE_UNKNOWN'),
    ...foundIf(facts.patientStop === null || facts.patientStop === 'unknown', 'PATIENT_STOP_UNKNOWN'),
  ];
}

function findOutliers({ facts, enrolledBefore }: PracticeSubject): Found[] {
  const { enrolledPatients: enrolled, gpFte } = facts;
  if (enrolled === null) return [];
  if (enrolled === 0) return [{ ruleId: 'ENROLLED_ZERO', details: {} }];
  const perFte = gpFte ? Math.round(enrolled / gpFte) : null;
  const change = enrolledBefore ? (enrolled - enrolledBefore) / enrolledBefore : 0;
  return [
    ...foundIf(perFte !== null && perFte > QUALITY_LIMITS.patientsPerFteHigh, 'PATIENTS_PER_FTE_HIGH', {
      perFte,
    }),
    ...foundIf(perFte !== null && perFte < QUALITY_LIMITS.patientsPerFteLow, 'PATIENTS_PER_FTE_LOW', {
      perFte,
    }),
    ...foundIf(Math.abs(change) > QUALITY_LIMITS.enrolledChangeShare, 'ENROLLED_JUMPED', {
      before: enrolledBefore,
      now: enrolled,
    }),
  ];
}

function findContradictions(practice: PracticeSubject): Found[] {
  const { facts, ownershipForm, contradictions } = practice;
  const { owners, owners60Plus, placesAvailable: places } = facts;
  return [
    ...foundIf(
      owners !== null && owners60Plus !== null && owners60Plus > owners,
      'OWNERS_60_PLUS_ABOVE_OWNERS',
      {
        owners,
        owners60Plus,
      },
    ),
    ...foundIf(ownershipForm === 'solo' && owners !== null && owners > 1, 'SOLO_WITH_MORE_OWNERS', {
      owners,
    }),
    ...foundIf(ownershipForm === 'duo' && owners !== null && owners !== 2, 'DUO_WITHOUT_TWO_OWNERS', {
      owners,
    }),
    ...foundIf(ownershipForm === 'chain' && !practice.ownerOrganisation, 'CHAIN_WITHOUT_OWNER'),
    ...foundIf(facts.patientStop === 'full' && places !== null && places > 0, 'FULL_STOP_WITH_PLACES', {
      places,
    }),
    ...foundIf(contradictions.length > 0, 'SOURCES_CONTRADICT', {
      facts: contradictions.join(', '),
      referenceDate: practice.referenceDate,
    }),
    ...foundIf(practice.sameAsAgbCode !== null, 'PRACTICE_TWICE', { agbCode: practice.sameAsAgbCode }),
  ];
}

function findLease({ facts, hasOpenCase }: PracticeSubject, today: string): Found[] {
  const { leaseEndOn } = facts;
  if (leaseEndOn === null) return [];
  if (leaseEndOn < today) return [{ ruleId: 'LEASE_ENDED', details: { leaseEndOn } }];
  const isSoon = leaseEndOn <= addMonths(today, QUALITY_LIMITS.leaseEndsWithinMonths);
  return [...foundIf(isSoon && !hasOpenCase, 'LEASE_ENDS_WITHOUT_CASE', { leaseEndOn })];
}

function findPlace({ coordinates, municipalityCentre }: PracticeSubject): Found[] {
  if (!coordinates) return [{ ruleId: 'COORDINATES_MISSING', details: {} }];
  const kilometres = Math.round(kilometresBetween(coordinates, municipalityCentre));
  const isFar = kilometres > QUALITY_LIMITS.farFromMunicipalityKilometres;
  return [...foundIf(isFar, 'COORDINATES_FAR', { kilometres })];
}

/** D-8 · a plan is there before it is needed: for a threatened practice, and for the locations of a troubled chain. */
function findPlan({ casePhase, chainHasSignal, plan }: PracticeSubject, today: string): Found[] {
  const isThreatened = casePhase === 'THREATENED' || casePhase === 'ACUTE';
  if (!plan) return [...foundIf(isThreatened || chainHasSignal, 'PLAN_MISSING')];
  const { requiredItems: required, filledItems: filled } = plan;
  const lastOn = plan.rehearsedOn ?? plan.preparedOn;
  return [
    ...foundIf(isThreatened && filled < required, 'PLAN_INCOMPLETE', { filled, required }),
    ...foundIf(isRehearsalDue(plan, today), 'PLAN_NOT_REHEARSED', { lastOn }),
  ];
}
