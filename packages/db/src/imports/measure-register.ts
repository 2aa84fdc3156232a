import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import type { CaseMeasure } from '@regiovast/domain/imports/import-impact';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { caseIsVisible, isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Practices and enrolled patients per region of a type, of the practices in the area that are open on the day. */
export async function sumRegister(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const { practices, regionMemberships: members, regions } = t;
  return q
    .select({
      code: regions.code,
      name: regions.name,
      practices: count(),
      patientsEnrolled: sql<number>`coalesce(sum(${practices.enrolledPatients}), 0)`.mapWith(Number),
    })
    .from(practices)
    .innerJoin(members, eq(members.municipalityCode, practices.municipalityCode))
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(
      and(
        holdsOn(members.validFrom, members.validTo, scope.on),
        isOpenOn(s, scope.on),
        inArea(s, practices.municipalityCode, scope),
      ),
    )
    .groupBy(regions.code, regions.name);
}

/** The open cases somebody sees, with the patients of their practices; null for who sees no cases at all (C-6). */
export async function openCasePatients(
  s: Session,
  scope: AreaScope,
): Promise<ReadonlyMap<string, CaseMeasure> | null> {
  if (scope.kind === 'everywhere') return null;
  const { q, t } = s;
  const rows = await q
    .select({
      id: t.cases.id,
      number: t.cases.number,
      practiceName: t.practices.name,
      enrolled: t.practices.enrolledPatients,
    })
    .from(t.cases)
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(and(inArray(t.cases.phase, [...OPEN_PHASES]), caseIsVisible(s, scope)));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** C-6 · Codes of the municipalities in the area; null: every one. */
export async function municipalitiesIn(s: Session, scope: AreaScope): Promise<ReadonlySet<string> | null> {
  if (scope.kind === 'everywhere') return null;
  const { municipalities } = s.t;
  const rows = await s.q
    .select({ code: municipalities.code })
    .from(municipalities)
    .where(inArea(s, municipalities.code, scope));
  return new Set(rows.map(({ code }) => code));
}
