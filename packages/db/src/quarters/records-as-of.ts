import { isOpenPhase, type RiskPhase } from '@regiovast/domain/cases/phases';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, gt, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

export type Period = { readonly firstDay: string; readonly lastDay: string };

/** A practice's open case as it stood on a day. */
export type CaseOnDay = {
  readonly caseId: string;
  readonly practiceId: string;
  readonly phase: RiskPhase;
  readonly expectedEndOn: string | null;
  /** Whether the reader sees the case; everybody does when no reader is named. */
  readonly isShown: boolean;
};

/** The region of a type that each municipality belonged to on the day. */
export async function regionsOfMunicipalities(
  { q, t }: Session,
  type: RegionType,
  on: string,
): Promise<Map<string, string>> {
  const members = t.regionMemberships;
  const rows = await q
    .select({ municipalityCode: members.municipalityCode, regionCode: members.regionCode })
    .from(members)
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(holdsOn(members.validFrom, members.validTo, on));
  return new Map(rows.map((row) => [row.municipalityCode, row.regionCode]));
}

/** R-4 · the practices that were open on the day, within the reader's area of today when there is a reader. */
export const practicesOpenOn = (s: Session, on: string, scope?: AreaScope) =>
  s.q
    .select({ id: s.t.practices.id, municipalityCode: s.t.practices.municipalityCode })
    .from(s.t.practices)
    .where(and(isOpenOn(s, on), scope && inArea(s, s.t.practices.municipalityCode, scope)))
    // A fixed order: floating-point sums come out the same on both engines.
    .orderBy(asc(s.t.practices.agbCode));

/**
 * The open case of each practice on the day: the phase of its last move that had taken effect. A practice has at
 * most one case that is open (D-5); that one counts, also when it was opened before another that has ended. The
 * expected end is the one known now: its history is not kept.
 */
export async function casesOpenOn(
  s: Session,
  on: string,
  scope?: AreaScope,
): Promise<Map<string, CaseOnDay>> {
  const { cases, caseMoves, practices } = s.t;
  const rows = await s.q
    .select({
      practiceId: cases.practiceId,
      caseId: cases.id,
      phase: caseMoves.toPhase,
      expectedEndOn: cases.expectedEndOn,
      insurerId: cases.insurerId,
    })
    .from(caseMoves)
    .innerJoin(cases, eq(cases.id, caseMoves.caseId))
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(and(lte(caseMoves.effectiveOn, on), scope && inArea(s, practices.municipalityCode, scope)))
    .orderBy(asc(caseMoves.effectiveOn), asc(caseMoves.enteredAt), asc(caseMoves.id));
  const lastMoves = new Map(rows.map((row) => [row.caseId, row]));
  return new Map(
    [...lastMoves.values()]
      .filter((row) => isOpenPhase(row.phase))
      .map(({ insurerId, ...row }) => [row.practiceId, { ...row, isShown: isShownTo(scope, insurerId) }]),
  );
}

/** Rights as of now (F-4): as `caseIsShown` has it in the database. */
function isShownTo(scope: AreaScope | undefined, insurerId: string | null): boolean {
  if (!scope || scope.kind === 'rho') return true;
  return scope.kind === 'insurer' && insurerId === scope.organisationId;
}

/** Cases that went to RESOLVED in the period, with the municipality of each; a case counts once. */
export const casesResolvedIn = (s: Session, { firstDay, lastDay }: Period, shown: SQL | undefined) => {
  const { cases, caseMoves, practices } = s.t;
  return s.q
    .selectDistinct({ caseId: caseMoves.caseId, municipalityCode: practices.municipalityCode })
    .from(caseMoves)
    .innerJoin(cases, eq(cases.id, caseMoves.caseId))
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(
      and(
        eq(caseMoves.toPhase, 'RESOLVED'),
        gte(caseMoves.effectiveOn, firstDay),
        lte(caseMoves.effectiveOn, lastDay),
        shown,
      ),
    );
};

/** Actions past their due date on the day and not done by then, counted per case. */
export async function overdueActionsOn({ q, t }: Session, on: string): Promise<Map<string, number>> {
  const { caseActions } = t;
  const rows = await q
    .select({ caseId: caseActions.caseId, actions: sql<number>`count(*)`.mapWith(Number) })
    .from(caseActions)
    .where(and(lt(caseActions.dueOn, on), or(isNull(caseActions.doneOn), gt(caseActions.doneOn, on))))
    .groupBy(caseActions.caseId);
  return new Map(rows.map((row) => [row.caseId, row.actions]));
}
