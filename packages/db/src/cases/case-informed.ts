import { and, asc, eq, sql } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

/** D-4, D-7 · the other insurers that were told of a case, in the order in which they were. */
export const findInformed = ({ q, t }: Session, caseId: string) =>
  q
    .select({
      organisationId: t.caseInformed.organisationId,
      organisationName: t.organisations.name,
      phase: t.caseInformed.phase,
      informedAt: t.caseInformed.informedAt,
      informedBy: t.persons.name,
    })
    .from(t.caseInformed)
    .innerJoin(t.organisations, eq(t.organisations.id, t.caseInformed.organisationId))
    .innerJoin(t.persons, eq(t.persons.id, t.caseInformed.informedBy))
    .where(eq(t.caseInformed.caseId, caseId))
    .orderBy(asc(t.caseInformed.informedAt), asc(t.organisations.name));

/** The insurers that work with Regiovast, by name. */
export const findInsurers = ({ q, t }: Session) =>
  q
    .select({ id: t.organisations.id, name: t.organisations.name })
    .from(t.organisations)
    .where(eq(t.organisations.kind, 'insurer'))
    .orderBy(asc(t.organisations.name), asc(t.organisations.id));

export async function insertInformed(
  { q, t }: Session,
  rows: Session['t']['caseInformed']['$inferInsert'][],
): Promise<void> {
  await q.insert(t.caseInformed).values(rows);
}

/** The RHO in whose working area a municipality lies on the day; null when none works there with Regiovast. */
export async function findRhoOf(s: Session, municipalityCode: string, on: string) {
  const { q, t } = s;
  const members = t.regionMemberships;
  const query = preparedQuery(s, 'rho_of_municipality', () =>
    q
      .select({ id: t.organisations.id, name: t.organisations.name })
      .from(t.organisations)
      .innerJoin(members, eq(members.regionCode, t.organisations.areaCode))
      .where(
        and(
          eq(t.organisations.kind, 'rho'),
          eq(members.municipalityCode, sql.placeholder('municipalityCode')),
          holdsOn(members.validFrom, members.validTo, sql.placeholder('on')),
        ),
      ),
  );
  const [row] = await query.execute({ municipalityCode, on });
  return row ?? null;
}

/** D-4 · why the lead was handed over, as something said about the case to everybody who sees it. */
export async function insertCaseReason(
  { q, t }: Session,
  row: Session['t']['comments']['$inferInsert'],
): Promise<void> {
  await q.insert(t.comments).values(row);
}
