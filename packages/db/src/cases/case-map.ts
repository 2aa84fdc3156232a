import type { CaseFilters } from '@regiovast/domain/cases/case-filters';
import { asc, count, desc, eq, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { type CaseReader, passesFilters } from './case-filters.ts';
import { phaseOrder } from './read-cases.ts';

/** The cases the reader sees with where their practice is, or else its municipality; acute ones first. */
export async function findCasesOnMap(s: Session, reader: CaseReader, filters: CaseFilters, most: number) {
  const { q, t } = s;
  const { cases, practices, municipalities } = t;
  const where = passesFilters(s, reader, filters);
  // The course runs from signal to acute to solved: what is open and gravest comes first, what is over last.
  const gravity = sql`case when ${cases.phase} in ('RESOLVED', 'CLOSED_NO_RISK') then 1 else 0 end`;
  const [rows, [counted]] = await Promise.all([
    q
      .select({
        id: cases.id,
        number: cases.number,
        practiceName: practices.name,
        municipalityName: municipalities.name,
        phase: cases.phase,
        termKind: cases.termKind,
        termOn: cases.termOn,
        holdUntil: cases.holdUntil,
        enrolledPatients: practices.enrolledPatients,
        affectedPatients: cases.affectedPatients,
        latitude: practices.latitude,
        longitude: practices.longitude,
        centreLatitude: municipalities.latitude,
        centreLongitude: municipalities.longitude,
      })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
      .where(where)
      .orderBy(asc(gravity), desc(phaseOrder(s)), asc(cases.number))
      .limit(most),
    q
      .select({ total: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
