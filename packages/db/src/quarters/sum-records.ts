import { AFFECTED_PHASES, AT_RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { addMonths } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { type AreaCounts, LEASE_MONTHS, type StepCounts } from '@regiovast/domain/quarters/area-counts';
import { riskPatientsOf } from '@regiovast/domain/quarters/risk-patients';
import type { CaseOnDay } from './records-as-of.ts';

export type MutableCounts = { -readonly [Key in keyof AreaCounts]: AreaCounts[Key] };

type EnrolledPatients = Pick<PracticeFacts, 'enrolledPatients'>;

/** Adds an open practice with what held of it on the day. */
export function addPractice(counts: MutableCounts, facts: PracticeFacts | undefined, on: string): void {
  counts.practices += 1;
  if (!facts) return;
  if (facts.patientStop !== null && facts.patientStop !== 'unknown') counts.practicesWithKnownStop += 1;
  if (facts.patientStop === 'full') counts.fullStops += 1;
  if (facts.patientStop === 'partial') counts.partialStops += 1;
  if (facts.enrolledPatients !== null) {
    counts.patientsEnrolled += facts.enrolledPatients;
    counts.practicesWithPatients += 1;
  }
  if (facts.gpFte !== null) {
    counts.gpFte += facts.gpFte;
    counts.practicesWithGpFte += 1;
  }
  if (facts.owners !== null && facts.owners60Plus !== null) {
    counts.owners += facts.owners;
    counts.owners60Plus += facts.owners60Plus;
    counts.practicesWithOwnerAges += 1;
  }
  if (facts.placesAvailable !== null) {
    counts.placesAvailable += facts.placesAvailable;
    counts.practicesWithPlaces += 1;
  }
  if (facts.leaseEndOn !== null) {
    counts.practicesWithLease += 1;
    if (facts.leaseEndOn <= addMonths(on, LEASE_MONTHS)) counts.leasesEnding += 1;
  }
}

/** Adds the case of a practice, with the patients behind it. */
export function addCase(
  counts: MutableCounts,
  found: CaseOnDay,
  facts: EnrolledPatients | undefined,
  on: string,
): void {
  if ((AT_RISK_PHASES as readonly RiskPhase[]).includes(found.phase)) counts.casesAtRisk += 1;
  addCasePatients(counts, found, facts, on);
  if (!(AFFECTED_PHASES as readonly RiskPhase[]).includes(found.phase)) return;
  counts.casesAffecting += 1;
  if (facts?.enrolledPatients == null) return;
  counts.casesAffectingWithPatients += 1;
  counts.patientsAffected += facts.enrolledPatients;
}

/** Adds how the guidance was followed in a housing case. */
export function addSteps(counts: MutableCounts, steps: StepCounts): void {
  for (const name of Object.keys(steps) as (keyof StepCounts)[])
    counts[name] = (counts[name] ?? 0) + (steps[name] ?? 0);
}

/** Adds the patients of a case alone, as the pressure score counts them. */
export function addCasePatients(
  counts: MutableCounts,
  { phase, expectedEndOn }: CaseOnDay,
  facts: EnrolledPatients | undefined,
  on: string,
): void {
  const name = riskPatientsOf(phase, expectedEndOn, on);
  if (name) counts[name] += facts?.enrolledPatients ?? 0;
}
