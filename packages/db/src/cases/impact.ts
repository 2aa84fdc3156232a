import { OPEN_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { kilometresBetween, type Located, locate, type Place } from '@regiovast/domain/practices/distance';
import type { PatientStop } from '@regiovast/domain/practices/practice-facts';
import { and, asc, desc, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import { inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { caseIsShown, isOpenOn } from './case-scope.ts';

/** Kilometres per degree of latitude, less than the least there is, so that the box around a circle is never too small. */
const KM_PER_DEGREE = 110.5;
const SHORTEST_PARALLEL = 0.1;

export type PracticeNear = {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly at: Place;
  readonly isAbout: boolean;
  /** Straight line. */
  readonly kilometres: number;
  readonly patientStop: PatientStop;
  readonly placesStated: number | null;
  readonly placesOn: string | null;
  readonly riskPhase: RiskPhase | null;
};

/** The last day for which a practice stated places. */
function lastStatedOn({ q, t }: Session): SQL<string | null> {
  const { practiceStatements: statements } = t;
  return sql<string | null>`(${q
    .select({ on: statements.referenceDate })
    .from(statements)
    .where(and(eq(statements.practiceId, t.practices.id), isNotNull(statements.placesAvailable)))
    .orderBy(desc(statements.referenceDate))
    .limit(1)})`;
}

/**
 * D-6 · practices in the reader's area that are open today and lie within a straight-line distance, the nearest first,
 * each with the phase of its own case as far as the reader sees; one query.
 */
export async function findPracticesNear(
  s: Session,
  scope: AreaScope,
  { id, from, straightKm }: { readonly id: string; readonly from: Located; readonly straightKm: number },
): Promise<PracticeNear[]> {
  const { q, t } = s;
  const { practices, municipalities, cases } = t;
  const latitude = sql`coalesce(${practices.latitude}, ${municipalities.latitude})`;
  const longitude = sql`coalesce(${practices.longitude}, ${municipalities.longitude})`;
  const north = straightKm / KM_PER_DEGREE;
  const east = north / Math.max(SHORTEST_PARALLEL, Math.cos(((from.place.latitude + north) * Math.PI) / 180));
  const rows = await q
    .select({
      id: practices.id,
      name: practices.name,
      place: practices.place,
      own: { latitude: practices.latitude, longitude: practices.longitude },
      municipality: { latitude: municipalities.latitude, longitude: municipalities.longitude },
      patientStop: practices.patientStop,
      placesStated: practices.placesAvailable,
      placesOn: lastStatedOn(s),
      riskPhase: cases.phase,
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .leftJoin(
      cases,
      and(
        eq(cases.practiceId, practices.id),
        inArray(
          cases.phase,
          OPEN_PHASES.filter((phase) => phase !== 'SIGNAL'),
        ),
        caseIsShown(s, scope),
      ),
    )
    .where(
      and(
        inArea(s, practices.municipalityCode, scope),
        isOpenOn(s, scope.on),
        ne(practices.id, id),
        sql`${latitude} between ${from.place.latitude - north} and ${from.place.latitude + north}`,
        sql`${longitude} between ${from.place.longitude - east} and ${from.place.longitude + east}`,
      ),
    )
    .orderBy(asc(practices.id));
  return rows
    .map(({ own, municipality, patientStop, placesStated, placesOn, ...row }) => {
      const to = locate(own, municipality);
      return {
        ...row,
        at: to.place,
        isAbout: from.isAbout || to.isAbout,
        kilometres: kilometresBetween(from.place, to.place),
        patientStop: patientStop ?? ('unknown' as const),
        placesStated,
        placesOn: placesStated === null ? null : placesOn,
      };
    })
    .filter(({ kilometres }) => kilometres <= straightKm)
    .sort((a, b) => a.kilometres - b.kilometres || (a.id < b.id ? -1 : 1));
}

/** R-1 · what was last stated of the enrolled patients of a practice: for which day, by whom. */
export async function findEnrolledOrigin({ q, t }: Session, practiceId: string) {
  const { practiceStatements: statements } = t;
  const [row] = await q
    .select({ referenceDate: statements.referenceDate, source: statements.source })
    .from(statements)
    .where(and(eq(statements.practiceId, practiceId), isNotNull(statements.enrolledPatients)))
    .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
    .limit(1);
  return row ?? null;
}
