import { isOpenPhase, type RiskPhase } from '@regiovast/domain/cases/phases';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, gte, lte, type SQL } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

export type Period = { readonly firstDay: string; readonly lastDay: string };

/** A practice's open case as it stood on a day. */
export type CaseOnDay = {
  readonly practiceId: string;
  readonly phase: RiskPhase;
  readonly expectedEndOn: string | null;
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

/** R-4 · the practices that were open on the day. */
export const practicesOpenOn = (s: Session, on: string) =>
  s.q
    .select({ id: s.t.practices.id, municipalityCode: s.t.practices.municipalityCode })
    .from(s.t.practices)
    .where(isOpenOn(s, on))
    // A fixed order: floating-point sums come out the same on both engines.
    .orderBy(asc(s.t.practices.agbCode));

/**
 * The open case of each practice on the day: the phase of its last move that had taken effect. A practice has at
 * most one case that is open (D-5); that one counts, also when it was opened before another that has ended. The
 * expected end is the one known now: its history is not kept.
 */
export async function casesOpenOn({ q, t }: Session, on: string): Promise<Map<string, CaseOnDay>> {
  const { cases, caseMoves } = t;
  const rows = await q
    .select({
      practiceId: cases.practiceId,
      caseId: cases.id,
      phase: caseMoves.toPhase,
      expectedEndOn: cases.expectedEndOn,
    })
    .from(caseMoves)
    .innerJoin(cases, eq(cases.id, caseMoves.caseId))
    .where(lte(caseMoves.effectiveOn, on))
    .orderBy(asc(caseMoves.effectiveOn), asc(caseMoves.enteredAt), asc(caseMoves.id));
  const lastMoves = new Map(rows.map((row) => [row.caseId, row]));
  return new Map(
    [...lastMoves.values()].filter((row) => isOpenPhase(row.phase)).map((row) => [row.practiceId, row]),
  );
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
