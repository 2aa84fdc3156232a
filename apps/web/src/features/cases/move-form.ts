import type { MovePhaseInput } from '@regiovast/domain/cases/case.schemas';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import {
  decideMove,
  demandsOf as demandsOfStep,
  type MoveDemands,
} from '@regiovast/domain/cases/move-phase.rules';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import type { PlaceKind } from '@regiovast/domain/cases/record-fields';
import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import type { PracticeHit } from '@regiovast/domain/practices/practice.views';

type Receiver = Pick<PracticeHit, 'id' | 'name'> &
  Partial<Pick<PracticeHit, 'placesAvailable' | 'referenceDate'>>;

/** A line of "who goes where" while it is being typed. */
export type PlacementDraft = {
  readonly key: number;
  readonly kind: PlaceKind;
  /** For a place that is a practice of the register. */
  readonly practice: Receiver | null;
  readonly patients: string;
};
export type MoveDraft = {
  readonly to: RiskPhase | null;
  readonly effectiveOn: string;
  readonly expectedEndOn: string;
  readonly reason: string;
  readonly placements: readonly PlacementDraft[];
};
export type MoveSubject = Pick<CaseView, 'id' | 'phase' | 'phaseSince' | 'expectedEndOn' | 'patientsToPlace'>;

export const emptyPlacement = (key: number): PlacementDraft => ({
  key,
  kind: 'PRACTICE',
  practice: null,
  patients: '',
});

export const emptyMove = (subject: MoveSubject, today: string): MoveDraft => ({
  to: null,
  effectiveOn: today,
  expectedEndOn: subject.expectedEndOn ?? '',
  reason: '',
  placements: [emptyPlacement(0)],
});

/** What a step asks, from the rule itself: the screen knows no rule of its own. */
export const demandsOf = (subject: MoveSubject, to: RiskPhase | null): MoveDemands =>
  to === null
    ? { endDate: false, places: 'none' }
    : demandsOfStep(subject.phase, to, subject.patientsToPlace);

const isTouched = (row: PlacementDraft): boolean =>
  row.kind !== 'PRACTICE' || row.practice !== null || row.patients.trim() !== '';
const countOf = (row: PlacementDraft): number =>
  /^\d{1,6}$/.test(row.patients.trim()) ? Number(row.patients) : 0;

/** Patients who have a place on the lines so far. */
export const placedOf = (draft: MoveDraft): number =>
  draft.placements.reduce((sum, row) => sum + countOf(row), 0);

/** How a line stands to what the practice stated: more than its places, places unknown, or nothing to say. */
export function roomOf(row: PlacementDraft): 'above' | 'unknown' | null {
  if (row.kind !== 'PRACTICE' || !row.practice || row.practice.placesAvailable === undefined) return null;
  if (row.practice.placesAvailable === null) return 'unknown';
  return countOf(row) > row.practice.placesAvailable ? 'above' : null;
}

export type MoveProblem = 'placement' | 'placementTwice' | 'effectiveOn';
export type MoveCheck = {
  readonly problems: readonly MoveProblem[];
  readonly violations: readonly Violation[];
  /** What is sent; null while anything is wrong. */
  readonly input: MovePhaseInput | null;
};

function placementOf(row: PlacementDraft): MovePhaseInput['placements'] {
  const patients = countOf(row);
  if (patients === 0) return [];
  if (row.kind !== 'PRACTICE') return [{ kind: row.kind, practiceId: null, patients }];
  return row.practice ? [{ kind: row.kind, practiceId: row.practice.id, patients }] : [];
}

/** Everything that is still wrong at once, and what to send when nothing is. */
export function checkMove(subject: MoveSubject, draft: MoveDraft, version: number, today: string): MoveCheck {
  const { to, effectiveOn } = draft;
  if (to === null) return { problems: [], violations: [], input: null };
  const demands = demandsOf(subject, to);
  const rows = demands.places === 'none' ? [] : draft.placements.filter(isTouched);
  const placements = rows.flatMap(placementOf);
  const expectedEndOn = demands.endDate && isCalendarDate(draft.expectedEndOn) ? draft.expectedEndOn : null;
  const problems: MoveProblem[] = [];
  if (!isCalendarDate(effectiveOn)) problems.push('effectiveOn');
  if (placements.length < rows.length) problems.push('placement');
  const places = placements.map(({ kind, practiceId }) => practiceId ?? kind);
  if (new Set(places).size < places.length) problems.push('placementTwice');
  const { violations } = decideMove({
    from: subject.phase,
    to,
    effectiveOn,
    expectedEndOn,
    patientsPlaced: placements.reduce((sum, { patients }) => sum + patients, 0),
    placesNamed: placements.length,
    patientsToPlace: subject.patientsToPlace,
    phaseSince: subject.phaseSince,
    today,
  });
  const reason = draft.reason.trim();
  const all: Violation[] = [
    ...violations.filter(({ code }) => !(code.startsWith('DATE_') && problems.includes('effectiveOn'))),
    ...(reason === '' ? [{ code: 'CASE_REASON_MISSING' as const, details: {} }] : []),
  ];
  const isReady = problems.length === 0 && all.length === 0;
  return {
    problems,
    violations: all,
    input: isReady
      ? { caseId: subject.id, version, to, reason, effectiveOn, expectedEndOn, placements }
      : null,
  };
}
