import type { HeldAnswer } from '@regiovast/domain/housing/answer-again';
import { and, asc, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AreaScope } from '../people/area-scope.ts';
import { amongIds } from '../store/among.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

/** Everywhere: of all cases, for what names none to who may not see them (the platform, a job). */
const within = (s: Session, scope: AreaScope): SQL | undefined =>
  scope.kind === 'everywhere' ? undefined : housingIsVisible(s, scope);

/** H-2 · the answers that hold in open cases, by the number of the case. */
export async function heldAnswersOfOpenCases(s: Session, scope: AreaScope): Promise<HeldAnswer[]> {
  const { housingAnswers: answers, housingCases: cases } = s.t;
  return s.q
    .select({
      housingCaseId: answers.housingCaseId,
      cell: answers.cell,
      cellSha256: answers.cellSha256,
      guidanceVersion: answers.guidanceVersion,
    })
    .from(answers)
    .innerJoin(cases, eq(cases.id, answers.housingCaseId))
    .where(and(isNull(answers.replacedAt), ne(cases.step, 'CLOSED'), within(s, scope)))
    .orderBy(asc(cases.number), asc(answers.cell));
}

/** A housing case as a list of work names it: its number, and who it is of. */
export type NamedHousing = {
  readonly id: string;
  readonly number: string;
  readonly municipalityCode: string;
  readonly ownerId: string;
  readonly rho: { readonly id: string; readonly name: string };
  readonly insurer: { readonly id: string; readonly name: string } | null;
};

/** Housing cases by id, whoever sees them: the caller found the ids under a scope. */
export async function nameHousing(
  s: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedHousing>> {
  if (ids.length === 0) return new Map();
  const { housingCases: cases, organisations } = s.t;
  const insurers = alias(organisations, 'insurers');
  const rows = await s.q
    .select({
      id: cases.id,
      number: cases.number,
      municipalityCode: cases.municipalityCode,
      ownerId: cases.ownerId,
      rhoId: cases.rhoId,
      rhoName: organisations.name,
      insurerId: cases.insurerId,
      insurerName: insurers.name,
    })
    .from(cases)
    .innerJoin(organisations, eq(organisations.id, cases.rhoId))
    .leftJoin(insurers, eq(insurers.id, cases.insurerId))
    .where(amongIds(s, cases.id, ids));
  return new Map(
    rows.map(({ rhoId, rhoName, insurerId, insurerName, ...row }) => [
      row.id,
      {
        ...row,
        rho: { id: rhoId, name: rhoName },
        insurer: insurerId === null ? null : { id: insurerId, name: insurerName ?? '' },
      },
    ]),
  );
}
