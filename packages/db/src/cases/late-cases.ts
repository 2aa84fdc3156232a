import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { and, asc, count, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsVisible } from './case-scope.ts';

/** D-3 · a term that is past its last day and does not wait. */
const isLate = ({ t: { cases } }: Session, on: string) =>
  and(
    inArray(cases.phase, [...OPEN_PHASES]),
    lt(cases.termOn, on),
    or(isNull(cases.holdUntil), lt(cases.holdUntil, on)),
  );

function isLateIn(s: Session, scope: AreaScope, regionCode: string) {
  const { q, t } = s;
  const members = q
    .select({ code: t.regionMemberships.municipalityCode })
    .from(t.regionMemberships)
    .where(
      and(
        eq(t.regionMemberships.regionCode, regionCode),
        holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, scope.on),
      ),
    );
  return and(isLate(s, scope.on), inArray(t.practices.municipalityCode, members), caseIsVisible(s, scope));
}

/** D-3, C-6 · the cases of a region that run late, as far as the reader sees them: per term how many, and a page. */
export async function findLateOfRegion(
  s: Session,
  scope: AreaScope,
  { regionCode, page, pageSize }: { regionCode: string; page: number; pageSize: number },
) {
  const { q, t } = s;
  const { cases, practices, persons } = t;
  const where = isLateIn(s, scope, regionCode);
  const [kinds, rows] = await Promise.all([
    q
      .select({ kind: cases.termKind, cases: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .where(where)
      .groupBy(cases.termKind),
    q
      .select({
        id: cases.id,
        number: cases.number,
        practiceName: practices.name,
        phase: cases.phase,
        kind: cases.termKind,
        on: cases.termOn,
        owner: persons.name,
      })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .innerJoin(persons, eq(persons.id, cases.ownerId))
      .where(where)
      .orderBy(asc(cases.termOn), asc(cases.number))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  ]);
  return { kinds, rows };
}
