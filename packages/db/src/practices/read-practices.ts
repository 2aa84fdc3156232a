import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn, inArea, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { openCaseOf } from './practice-filters.ts';

/** One practice in the area with its municipality and visible open case; null when absent or outside (C-6). */
export async function findPractice(s: Session, scope: AreaScope, id: string) {
  const { q, t } = s;
  const query = preparedQuery(s, `practice_as_${scope.kind}`, () => {
    const late = lateScope(scope.kind);
    return q
      .select({
        practice: t.practices,
        municipalityName: t.municipalities.name,
        caseId: t.cases.id,
        caseNumber: t.cases.number,
        casePhase: t.cases.phase,
        caseTermOn: t.cases.termOn,
        caseExpectedEndOn: t.cases.expectedEndOn,
        caseOwner: t.persons.name,
      })
      .from(t.practices)
      .innerJoin(t.municipalities, eq(t.municipalities.code, t.practices.municipalityCode))
      .leftJoin(t.cases, openCaseOf(s, late))
      .leftJoin(t.persons, eq(t.persons.id, t.cases.ownerId))
      .where(
        and(eq(t.practices.id, sql.placeholder('practiceId')), inArea(s, t.practices.municipalityCode, late)),
      );
  });
  const [row] = await query.execute({ practiceId: id, ...scopeValues(scope) });
  return row ?? null;
}

/** Every statement made of a practice, newest first, with who recorded it. */
export function findStatements(s: Session, practiceId: string) {
  const { q, t } = s;
  const statements = t.practiceStatements;
  const query = preparedQuery(s, 'practice_statements_of', () =>
    q
      .select({ statement: statements, recordedBy: t.persons.name })
      .from(statements)
      .leftJoin(t.persons, eq(t.persons.id, statements.recordedBy))
      .where(eq(statements.practiceId, sql.placeholder('practiceId')))
      .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id)),
  );
  return query.execute({ practiceId });
}

/** The working region a municipality lies in on the day; null when in none. */
export async function findWorkingRegionOf(s: Session, municipalityCode: string, day: string) {
  const { q, t } = s;
  const members = t.regionMemberships;
  const query = preparedQuery(s, 'working_region_of_municipality', () =>
    q
      .select({ code: t.regions.code, name: t.regions.name })
      .from(members)
      .innerJoin(
        t.regions,
        and(eq(t.regions.code, members.regionCode), eq(t.regions.type, WORKING_REGION_TYPE)),
      )
      .where(
        and(
          eq(members.municipalityCode, sql.placeholder('municipalityCode')),
          holdsOn(members.validFrom, members.validTo, sql.placeholder('day')),
        ),
      ),
  );
  const [row] = await query.execute({ municipalityCode, day });
  return row ?? null;
}

/** Municipalities in the area that exist on the day, by name: where a practice can lie. */
export function findMunicipalitiesIn(s: Session, scope: AreaScope) {
  const { q, t } = s;
  const { municipalities } = t;
  return q
    .select({ code: municipalities.code, name: municipalities.name })
    .from(municipalities)
    .where(
      and(
        inArea(s, municipalities.code, scope),
        holdsOn(municipalities.validFrom, municipalities.validTo, scope.on),
      ),
    )
    .orderBy(asc(municipalities.searchKey), asc(municipalities.code));
}

export async function isAgbKnown({ q, t }: Session, agbCode: string): Promise<boolean> {
  return (await q.$count(t.practices, eq(t.practices.agbCode, agbCode))) > 0;
}
