import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { FACT_NAMES, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import type { PracticeSubject } from '@regiovast/domain/work/practice-quality';
import { and, asc, count, eq, inArray, isNull, max, min, ne, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

/** Statements looked back at: two sources for the latest date, and the enrolled patients before it. */
const STATEMENTS_LOOKED_AT = 4;

/** A record for the rules with where it lies; `owner` is the person whose it is, null when the RHO's. */
export type SubjectOf<Subject> = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly ownerId: string | null;
  readonly subject: Subject;
};

/** Which records: these, or all there are. */
export type Which = readonly string[] | 'all';

export const among = (column: AnySQLiteColumn, which: Which): SQL | undefined =>
  which === 'all' ? undefined : inArray(column, [...which]);

/** P-5 · practices as the rules look at them, in three queries whatever their number. */
export async function findPracticeSubjects(s: Session, which: Which): Promise<SubjectOf<PracticeSubject>[]> {
  const [practices, statements, doubles] = await Promise.all([
    practiceRows(s, which),
    latestStatements(s, which),
    doublesByKey(s),
  ]);
  const statementsOf = Map.groupBy(statements, ({ practiceId }) => practiceId);
  return practices.map(({ practice, latitude, longitude, caseId }) => {
    const double = doubles.get(doubleKey(practice));
    const coordinates =
      practice.latitude === null || practice.longitude === null
        ? null
        : { latitude: practice.latitude, longitude: practice.longitude };
    const stated = statementsOf.get(practice.id) ?? [];
    return {
      id: practice.id,
      municipalityCode: practice.municipalityCode,
      ownerId: null,
      subject: {
        facts: Object.fromEntries(FACT_NAMES.map((name) => [name, practice[name]])) as PracticeFacts,
        ownershipForm: practice.ownershipForm,
        ownerOrganisation: practice.ownerOrganisation,
        closedOn: practice.closedOn,
        referenceDate: practice.referenceDate,
        enrolledBefore: enrolledBefore(stated),
        contradictions: contradictionsIn(stated),
        coordinates,
        municipalityCentre: { latitude, longitude },
        hasOpenCase: caseId !== null,
        sameAsAgbCode: double?.find((agbCode) => agbCode !== practice.agbCode) ?? null,
      },
    };
  });
}

const practiceRows = ({ q, t: { practices, municipalities, cases } }: Session, which: Which) =>
  q
    .select({
      practice: practices,
      latitude: municipalities.latitude,
      longitude: municipalities.longitude,
      caseId: cases.id,
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .leftJoin(cases, and(eq(cases.practiceId, practices.id), inArray(cases.phase, [...OPEN_PHASES])))
    .where(among(practices.id, which));

/** The newest statements of each practice, newest first. */
function latestStatements({ q, t: { practiceStatements: statements } }: Session, which: Which) {
  const ranked = q
    .select({
      practiceId: statements.practiceId,
      referenceDate: statements.referenceDate,
      source: statements.source,
      enrolledPatients: statements.enrolledPatients,
      gpFte: statements.gpFte,
      owners: statements.owners,
      owners60Plus: statements.owners60Plus,
      patientStop: statements.patientStop,
      placesAvailable: statements.placesAvailable,
      leaseEndOn: statements.leaseEndOn,
      place:
        sql<number>`row_number() over (partition by ${statements.practiceId} order by ${statements.referenceDate} desc, ${statements.recordedAt} desc, ${statements.id} desc)`
          .mapWith(Number)
          .as('place'),
    })
    .from(statements)
    .where(among(statements.practiceId, which))
    .as('ranked');
  return q
    .select()
    .from(ranked)
    .where(sql`${ranked.place} <= ${STATEMENTS_LOOKED_AT}`)
    .orderBy(asc(ranked.practiceId), asc(sql`${ranked.place}`));
}
type Statement = Awaited<ReturnType<typeof latestStatements>>[number];

function enrolledBefore(statements: readonly Statement[]): number | null {
  const stated = statements.filter(({ enrolledPatients }) => enrolledPatients !== null);
  const before = stated.find(({ referenceDate }) => referenceDate < (stated[0]?.referenceDate ?? ''));
  return before?.enrolledPatients ?? null;
}

/** Facts on which the last words of two sources about the latest date differ. */
function contradictionsIn(statements: readonly Statement[]): (keyof PracticeFacts)[] {
  const latest = statements.filter(({ referenceDate }) => referenceDate === statements[0]?.referenceDate);
  const bySource = new Map(latest.toReversed().map((statement) => [statement.source, statement]));
  if (bySource.size < 2) return [];
  return FACT_NAMES.filter((name) => {
    const values = [...bySource.values()].map((statement) => statement[name]);
    return new Set(values.filter((value) => value !== null)).size > 1;
  });
}

const doubleKey = ({ searchKey, postcode }: { searchKey: string; postcode: string }): string =>
  `${searchKey}\n${postcode}`;

/** AGB codes of open practices that share their name, place and postcode. */
async function doublesByKey({ q, t: { practices } }: Session): Promise<Map<string, string[]>> {
  const rows = await q
    .select({
      searchKey: practices.searchKey,
      postcode: practices.postcode,
      first: min(practices.agbCode),
      last: max(practices.agbCode),
    })
    .from(practices)
    .where(and(isNull(practices.closedOn), ne(practices.postcode, '')))
    .groupBy(practices.searchKey, practices.postcode)
    .having(sql`${count()} > 1`);
  return new Map(rows.map((row) => [doubleKey(row), [row.first ?? '', row.last ?? '']]));
}
