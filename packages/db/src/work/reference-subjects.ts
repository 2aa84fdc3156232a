import type { RegionType } from '@regiovast/domain/regions/region-types';
import type { ImportSubject, IndicatorSubject } from '@regiovast/domain/work/reference-quality';
import { and, eq, gte, inArray, isNull, lte, max, ne, or } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { among, amongIds, type Which } from '../store/among.ts';

/** P-5 · regions of a division with whether their preferent insurer was verified; null: none is preferent. */
export function findRegionSubjects({ q, t }: Session, type: RegionType, on: string) {
  const { regions, preferentInsurers: preferent } = t;
  return q
    .select({ code: regions.code, isVerified: preferent.isVerified })
    .from(regions)
    .leftJoin(
      preferent,
      and(eq(preferent.regionCode, regions.code), holdsOn(preferent.validFrom, preferent.validTo, on)),
    )
    .where(eq(regions.type, type));
}

/** P-5 · municipalities that exist on the day and lie in no region of the division. */
export function findUnplacedMunicipalities({ q, t }: Session, type: RegionType, on: string) {
  const { municipalities, regionMemberships: members, regions } = t;
  const placed = q
    .select({ code: members.municipalityCode })
    .from(members)
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(holdsOn(members.validFrom, members.validTo, on))
    .as('placed');
  return q
    .select({ code: municipalities.code })
    .from(municipalities)
    .leftJoin(placed, eq(placed.code, municipalities.code))
    .where(
      and(
        lte(municipalities.validFrom, on),
        or(isNull(municipalities.validTo), gte(municipalities.validTo, on)),
        isNull(placed.code),
      ),
    );
}

/** P-5 · every indicator with the date of its newest figure that holds and the term of its newest definition. */
export async function findIndicatorSubjects(
  { q, t }: Session,
  on: string,
): Promise<(IndicatorSubject & { code: string })[]> {
  const { indicatorFigures: figures, indicatorDefinitions: definitions } = t;
  const newest = q
    .select({ code: figures.indicatorCode, referenceDate: max(figures.referenceDate).as('newest_date') })
    .from(figures)
    .where(and(isNull(figures.supersededBy), lte(figures.referenceDate, on)))
    .groupBy(figures.indicatorCode)
    .as('newest');
  const latest = q
    .select({ code: definitions.code, version: max(definitions.version).as('latest_version') })
    .from(definitions)
    .where(lte(definitions.validFrom, on))
    .groupBy(definitions.code)
    .as('latest');
  const rows = await q
    .select({
      code: definitions.code,
      staleAfterMonths: definitions.staleAfterMonths,
      referenceDate: newest.referenceDate,
    })
    .from(definitions)
    .innerJoin(latest, and(eq(latest.code, definitions.code), eq(latest.version, definitions.version)))
    .innerJoin(newest, eq(newest.code, definitions.code));
  return rows.flatMap(({ referenceDate, ...row }) =>
    referenceDate === null ? [] : [{ ...row, referenceDate }],
  );
}

/**
 * P-5 · files that were not committed, or these files whatever became of them; without their contents. A finding is read by
 * the platform too, which hears nothing of a file of arrangements (C-1): that waits with who brought it only.
 */
export function findImportSubjects(
  s: Session,
  which: Which,
): Promise<(ImportSubject & { id: string; ownerId: string | null })[]> {
  const { q, t } = s;
  const { imports } = t;
  const isWaiting = inArray(imports.state, ['unmapped', 'rehearsed']);
  return q
    .select({
      id: imports.id,
      state: imports.state,
      uploadedAt: imports.uploadedAt,
      ownerId: imports.uploadedBy,
    })
    .from(imports)
    .where(and(ne(imports.kind, 'arrangements'), which === 'all' ? isWaiting : among(s, imports.id, which)));
}

/** The practices that an import made or changed, and that it holds traces of until it is undone. */
export async function findPracticesOfImport(
  { q, t: { importTraces: traces } }: Session,
  importId: string,
): Promise<string[]> {
  const rows = await q.select({ id: traces.practiceId }).from(traces).where(eq(traces.importId, importId));
  return rows.map(({ id }) => id);
}

/** The cases, open and ended, on these practices. */
export async function findCasesOf(s: Session, practiceIds: readonly string[]): Promise<string[]> {
  const { cases } = s.t;
  const rows = await s.q
    .select({ id: cases.id })
    .from(cases)
    .where(amongIds(s, cases.practiceId, practiceIds));
  return rows.map(({ id }) => id);
}
