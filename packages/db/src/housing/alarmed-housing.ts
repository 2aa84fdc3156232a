import { and, asc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { AlarmedOption, HeldExplanation } from '@regiovast/domain/housing/housing-alarms';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import type { Session } from '../store/store.ts';

/** H-1 · when access tests of a case were offered and judged, the earliest first. */
export function findTestMoments(
  { q, t }: Session,
  housingCaseId: string,
): Promise<{ offeredAt: string; decidedAt: string | null }[]> {
  const { housingAccessTests: tests } = t;
  return q
    .select({ offeredAt: tests.offeredAt, decidedAt: tests.decidedAt })
    .from(tests)
    .where(eq(tests.housingCaseId, housingCaseId))
    .orderBy(asc(tests.offeredAt), asc(tests.id));
}

type HeldOf = HeldExplanation & { readonly housingCaseId: string };

/** H-2 · explanations that count and when they expire; of one case, or of every case that is open. */
export async function findHeldExplanations(
  { q, t }: Session,
  { housingCaseId }: { readonly housingCaseId?: string } = {},
): Promise<HeldOf[]> {
  const { housingAnswers: answers, housingCases } = t;
  const rows = await q
    .select({
      housingCaseId: answers.housingCaseId,
      cell: answers.cell,
      expiresOn: answers.expiresOn,
    })
    .from(answers)
    .innerJoin(housingCases, eq(housingCases.id, answers.housingCaseId))
    .where(
      and(
        isNull(answers.replacedAt),
        isNotNull(answers.expiresOn),
        // What was refused explains nothing, so it cannot expire either.
        or(isNull(answers.counterSign), ne(answers.counterSign, 'REFUSED')),
        housingCaseId === undefined
          ? ne(housingCases.step, 'CLOSED')
          : eq(answers.housingCaseId, housingCaseId),
      ),
    )
    .orderBy(asc(answers.expiresOn), asc(answers.cell));
  return rows.flatMap(({ expiresOn, ...held }) => (expiresOn === null ? [] : [{ ...held, expiresOn }]));
}

/** A case that is open, with who is told of its alarms. */
export type AlarmedHousing = {
  readonly id: string;
  readonly number: string;
  readonly rhoId: string;
  readonly ownerId: string;
  readonly step: HousingStep;
  readonly leaseEndsOn: string | null;
};

/** H-5 · every housing case that is open, for the job that tells of alarms. */
export function findOpenHousing({ q, t }: Session): Promise<AlarmedHousing[]> {
  const { housingCases: cases } = t;
  return q
    .select({
      id: cases.id,
      number: cases.number,
      rhoId: cases.rhoId,
      ownerId: cases.ownerId,
      step: cases.step,
      leaseEndsOn: cases.leaseEndsOn,
    })
    .from(cases)
    .where(ne(cases.step, 'CLOSED'))
    .orderBy(asc(cases.number));
}

/** H-5 · the locations of cases that are open, without those that fell off. */
export function findWeighedOptions({
  q,
  t,
}: Session): Promise<(AlarmedOption & { housingCaseId: string })[]> {
  const { housingOptions: options, housingCases } = t;
  return q
    .select({
      housingCaseId: options.housingCaseId,
      id: options.id,
      state: options.state,
      planningStatus: options.planningStatus,
      permitExpectedOn: options.permitExpectedOn,
      completionOn: options.completionOn,
    })
    .from(options)
    .innerJoin(housingCases, eq(housingCases.id, options.housingCaseId))
    .where(and(ne(housingCases.step, 'CLOSED'), ne(options.state, 'DROPPED')))
    .orderBy(asc(options.id));
}
