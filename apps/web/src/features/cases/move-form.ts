import type { MovePhaseInput } from '@regiovast/domain/cases/case.schemas';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { decideMove } from '@regiovast/domain/cases/move-phase.rules';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import type { PracticeHit } from '@regiovast/domain/practices/practice.views';

/** A line of "who goes where" while it is being typed. */
export type PlacementDraft = {
  readonly key: number;
  readonly practice: Pick<PracticeHit, 'id' | 'name'> | null;
  readonly patients: string;
};
export type MoveDraft = {
  readonly to: RiskPhase | null;
  readonly effectiveOn: string;
  readonly expectedEndOn: string;
  readonly reason: string;
  readonly placements: readonly PlacementDraft[];
};
export type MoveSubject = Pick<CaseView, 'id' | 'phase' | 'openedOn' | 'expectedEndOn' | 'moves'> & {
  readonly practice: Pick<CaseView['practice'], 'enrolledPatients'>;
};

/** What a target asks besides a day and a reason. */
export type Demands = { readonly endDate: boolean; readonly placements: 'none' | 'some' | 'all' };

export const phaseSinceOf = ({ moves, openedOn }: MoveSubject): string =>
  moves.at(-1)?.effectiveOn ?? openedOn;

export const emptyMove = (subject: MoveSubject, today: string): MoveDraft => ({
  to: null,
  effectiveOn: today,
  expectedEndOn: subject.expectedEndOn ?? '',
  reason: '',
  placements: [{ key: 0, practice: null, patients: '' }],
});

/** Asks the rule itself what it misses when nothing is filled in, so that the screen knows no rule of its own. */
export function demandsOf(subject: MoveSubject, to: RiskPhase | null): Demands {
  if (to === null) return { endDate: false, placements: 'none' };
  const since = phaseSinceOf(subject);
  const missing = decideMove({
    from: subject.phase,
    to,
    effectiveOn: since,
    expectedEndOn: null,
    patientsPlaced: 0,
    practicesNamed: 0,
    enrolledPatients: subject.practice.enrolledPatients,
    phaseSince: since,
    today: since,
  }).violations.map(({ code }) => code);
  return {
    endDate: missing.includes('CASE_END_DATE_MISSING'),
    placements: missing.includes('CASE_PLACEMENT_INCOMPLETE')
      ? 'all'
      : missing.includes('CASE_BRIDGING_INCOMPLETE')
        ? 'some'
        : 'none',
  };
}

const isTouched = (row: PlacementDraft): boolean => row.practice !== null || row.patients.trim() !== '';
const countOf = (row: PlacementDraft): number =>
  /^\d{1,6}$/.test(row.patients.trim()) ? Number(row.patients) : 0;

/** Patients who have a place on the lines so far. */
export const placedOf = (draft: MoveDraft): number =>
  draft.placements.reduce((sum, row) => sum + countOf(row), 0);

export type MoveProblem = 'placement' | 'placementTwice' | 'effectiveOn';
export type MoveCheck = {
  readonly problems: readonly MoveProblem[];
  readonly violations: readonly Violation[];
  /** What is sent; null while anything is wrong. */
  readonly input: MovePhaseInput | null;
};

/** Everything that is still wrong at once, and what to send when nothing is. */
export function checkMove(subject: MoveSubject, draft: MoveDraft, version: number, today: string): MoveCheck {
  const { to, effectiveOn } = draft;
  if (to === null) return { problems: [], violations: [], input: null };
  const demands = demandsOf(subject, to);
  const rows = demands.placements === 'none' ? [] : draft.placements.filter(isTouched);
  const placements = rows.flatMap((row) =>
    row.practice && countOf(row) > 0 ? [{ practiceId: row.practice.id, patients: countOf(row) }] : [],
  );
  const expectedEndOn = demands.endDate && isCalendarDate(draft.expectedEndOn) ? draft.expectedEndOn : null;
  const problems: MoveProblem[] = [];
  if (!isCalendarDate(effectiveOn)) problems.push('effectiveOn');
  if (placements.length < rows.length) problems.push('placement');
  if (new Set(placements.map(({ practiceId }) => practiceId)).size < placements.length)
    problems.push('placementTwice');
  const { violations } = decideMove({
    from: subject.phase,
    to,
    effectiveOn,
    expectedEndOn,
    patientsPlaced: placements.reduce((sum, { patients }) => sum + patients, 0),
    practicesNamed: placements.length,
    enrolledPatients: subject.practice.enrolledPatients,
    phaseSince: phaseSinceOf(subject),
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
