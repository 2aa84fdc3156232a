import { addMonths } from '@regiovast/domain/kernel/calendar-date';
import { FACT_NAMES, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { LEASE_MONTHS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, desc, eq, isNotNull, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type FactName = keyof PracticeFacts;

/**
 * What the open practices of an area state per region of a type today, added up by the database from the latest
 * facts that `practices` carries.
 */
export function sumPracticesLive(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const { practices, regionMemberships: members } = t;
  return q
    .select({ regionCode: members.regionCode, ...sumsOf(practices, scope.on) })
    .from(practices)
    .innerJoin(members, eq(members.municipalityCode, practices.municipalityCode))
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(
      and(
        holdsOn(members.validFrom, members.validTo, scope.on),
        isOpenOn(s, scope.on),
        inArea(s, practices.municipalityCode, scope),
      ),
    )
    .groupBy(members.regionCode);
}

/** No subquery has so many rows; its limit keeps both engines from working its facts out once per use of them. */
const MORE_THAN_ALL = 1_000_000_000;

/**
 * The same as of a past day (F-4, P-1), per fact the latest statement by then; per municipality, so that no plan of the
 * database can work the facts out once per region.
 * @param on the day that is read; `scope.on` is the day of the rights
 */
export function sumPracticesAsOf(s: Session, scope: AreaScope, on: string) {
  const { q, t } = s;
  const { practices } = t;
  const held = Object.fromEntries(
    FACT_NAMES.map((name) => [name, heldFact(s, name, on).as(`held_${name}`)]),
  ) as Record<FactName, SQL.Aliased<unknown>>;
  const facts = q
    .select({ municipalityCode: practices.municipalityCode, ...held })
    .from(practices)
    .where(and(isOpenOn(s, on), inArea(s, practices.municipalityCode, scope)))
    .limit(MORE_THAN_ALL)
    .as('facts');
  return q
    .select({ municipalityCode: facts.municipalityCode, ...sumsOf(facts, on) })
    .from(facts)
    .groupBy(facts.municipalityCode)
    .orderBy(asc(facts.municipalityCode));
}

/** P-1 · one fact of the practice of the surrounding query, as the latest statement by the day has it. */
export function heldFact({ q, t }: Session, name: FactName, on: string): SQL {
  const { practices, practiceStatements: statements } = t;
  return sql`(${q
    .select({ value: statements[name] })
    .from(statements)
    .where(
      and(
        eq(statements.practiceId, practices.id),
        lte(statements.referenceDate, on),
        isNotNull(statements[name]),
      ),
    )
    .orderBy(desc(statements.referenceDate), desc(statements.recordedAt), desc(statements.id))
    .limit(1)})`;
}

/** The sums over practices with these facts. */
export function sumsOf(facts: Readonly<Record<FactName, SQLWrapper>>, on: string) {
  const number = (value: SQL) => sql<number>`${value}`.mapWith(Number);
  const stating = (fact: SQLWrapper) => number(sql`count(${fact})`);
  const sumOf = (value: SQL) => number(sql`coalesce(sum(${value}), 0)`);
  const countIf = (condition: SQL) => number(sql`sum(case when ${condition} then 1 else 0 end)`);
  const statesAges = sql`${facts.owners} is not null and ${facts.owners60Plus} is not null`;
  return {
    practices: number(sql`count(*)`),
    patientsEnrolled: sumOf(sql`${facts.enrolledPatients}`),
    practicesWithPatients: stating(facts.enrolledPatients),
    practicesWithKnownStop: countIf(sql`${facts.patientStop} in ('none', 'partial', 'full')`),
    fullStops: countIf(sql`${facts.patientStop} = 'full'`),
    partialStops: countIf(sql`${facts.patientStop} = 'partial'`),
    gpFte: sumOf(sql`${facts.gpFte}`),
    practicesWithGpFte: stating(facts.gpFte),
    owners: sumOf(sql`case when ${statesAges} then ${facts.owners} end`),
    owners60Plus: sumOf(sql`case when ${statesAges} then ${facts.owners60Plus} end`),
    practicesWithOwnerAges: countIf(statesAges),
    placesAvailable: sumOf(sql`${facts.placesAvailable}`),
    practicesWithPlaces: stating(facts.placesAvailable),
    leasesEnding: countIf(sql`${facts.leaseEndOn} <= ${addMonths(on, LEASE_MONTHS)}`),
    practicesWithLease: stating(facts.leaseEndOn),
  };
}
