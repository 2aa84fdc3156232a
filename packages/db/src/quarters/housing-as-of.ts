import type { HashedCell } from '@regiovast/domain/housing/guidance-cells';
import { type HousingStep, isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { answersOn, type GivenAnswer, standings, tallyOf } from '@regiovast/domain/housing/standing';
import { versionOn } from '@regiovast/domain/kernel/reference-versions';
import type { StepCounts } from '@regiovast/domain/quarters/area-counts';
import { and, asc, eq, lte, type SQL } from 'drizzle-orm';
import { hashedCells } from '../housing/current-guidance.ts';
import { listHousingReferences } from '../housing/housing-references.ts';
import type { Session } from '../store/store.ts';
import type { Period } from './records-as-of.ts';

/** A housing case as it stood on a day. */
export type HousingOnDay = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly step: HousingStep;
  readonly stepSince: string;
};

/**
 * F-4, H-7 · the housing cases that had begun by a day, each at the step of its last move that had taken effect.
 * @param shown which of them: what the reader may see (C-6); undefined counts every case
 */
export async function housingAsOf(
  { q, t }: Session,
  on: string,
  shown: SQL | undefined,
): Promise<HousingOnDay[]> {
  const { housingCases: cases, housingMoves: moves } = t;
  const rows = await q
    .select({
      id: cases.id,
      municipalityCode: cases.municipalityCode,
      step: moves.toStep,
      stepSince: moves.effectiveOn,
    })
    .from(moves)
    .innerJoin(cases, eq(cases.id, moves.housingCaseId))
    .where(and(lte(moves.effectiveOn, on), shown))
    .orderBy(asc(moves.effectiveOn), asc(moves.id));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export const isOpenHousing = ({ step }: HousingOnDay): boolean => isOpenStep(step);

/** H-7 · closed in the period, and closed still on its last day. */
export const isClosedIn = ({ step, stepSince }: HousingOnDay, { firstDay }: Period): boolean =>
  !isOpenStep(step) && stepSince >= firstDay;

/**
 * H-2, H-7 · how the guidance was followed in each of these cases: of an open one on the last day of the period, of a closed
 * one on the day on which it was closed, with what was answered and signed by then and the guidance of that day.
 */
export async function followedIn(
  s: Session,
  cases: readonly HousingOnDay[],
  lastDay: string,
): Promise<Map<string, StepCounts>> {
  if (cases.length === 0) return new Map();
  const [answersOf, versions] = await Promise.all([answersByCase(s), listHousingReferences(s, 'guidance')]);
  return new Map(
    cases.map((found) => {
      const on = isOpenHousing(found) ? lastDay : found.stepSince;
      const cells = hashedCells(versionOn(versions, on).items);
      return [found.id, stepsOf(cells, answersOf.get(found.id) ?? [], on)];
    }),
  );
}

function stepsOf(cells: readonly HashedCell[], answers: readonly GivenAnswer[], on: string): StepCounts {
  const course = { guidance: { validFrom: on, cells }, answers: answersOn(answers, on), moves: [], on };
  const { applied, deviated, unexplained } = tallyOf(standings(course));
  return {
    stepsApplied: applied,
    stepsDeviated: deviated,
    stepsUnexplained: unexplained,
    housingDecided: applied + deviated > 0 ? 1 : 0,
    housingDeviating: deviated > 0 ? 1 : 0,
    housingUnexplained: unexplained > 0 ? 1 : 0,
  };
}

/** Every answer that was ever given, replaced ones too: which of them held depends on the day. */
async function answersByCase({ q, t }: Session): Promise<Map<string, (GivenAnswer & { id: string })[]>> {
  const { housingAnswers: answers } = t;
  const rows = await q
    .select({
      id: answers.housingCaseId,
      cell: answers.cell,
      state: answers.state,
      expiresOn: answers.expiresOn,
      cellSha256: answers.cellSha256,
      answeredAt: answers.answeredAt,
      counterSign: answers.counterSign,
      counterSignedAt: answers.counterSignedAt,
      replacedAt: answers.replacedAt,
    })
    .from(answers)
    .orderBy(asc(answers.answeredAt), asc(answers.id));
  return Map.groupBy(rows, ({ id }) => id);
}
