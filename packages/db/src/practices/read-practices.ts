import { searchKey } from '@regiovast/domain/kernel/search-key';
import type { PracticeListInput } from '@regiovast/domain/practices/practice.views';
import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { and, asc, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { caseIsShown, isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Rows offered while someone types the name of a practice. */
const SEARCH_HITS = 10;

const openCaseOf = (s: Session, scope: AreaScope): SQL | undefined =>
  and(
    eq(s.t.cases.practiceId, s.t.practices.id),
    inArray(s.t.cases.phase, [...OPEN_PHASES]),
    caseIsShown(s, scope),
  );

/** The text anywhere in the name or place, or at the start of the AGB code; wildcards in the text are ordinary signs. */
function matches({ t }: Session, text: string): SQL | undefined {
  if (text === '') return undefined;
  const escaped = searchKey(text).replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return or(
    sql`${t.practices.searchKey} like ${`%${escaped}%`} escape '\\'`,
    /^\d+$/.test(escaped) ? like(t.practices.agbCode, `${escaped}%`) : undefined,
  );
}

const inRegion = ({ q, t }: Session, regionCode: string, on: string): SQL =>
  inArray(
    t.practices.municipalityCode,
    q
      .select({ code: t.regionMemberships.municipalityCode })
      .from(t.regionMemberships)
      .where(
        and(
          eq(t.regionMemberships.regionCode, regionCode),
          holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on),
        ),
      ),
  );

/** A page of the practices in the area that are open on the day, filtered, sorted and counted by the database. */
export async function listPractices(s: Session, scope: AreaScope, input: PracticeListInput) {
  const { q, t } = s;
  const { practices, municipalities } = t;
  const where = and(
    inArea(s, practices.municipalityCode, scope),
    isOpenOn(s, scope.on),
    matches(s, input.search),
    input.regionCode ? inRegion(s, input.regionCode, scope.on) : undefined,
    input.municipalityCode ? eq(practices.municipalityCode, input.municipalityCode) : undefined,
    input.patientStop ? eq(sql`coalesce(${practices.patientStop}, 'unknown')`, input.patientStop) : undefined,
    input.ownershipForm ? eq(practices.ownershipForm, input.ownershipForm) : undefined,
  );
  const sorts = {
    name: practices.searchKey,
    municipality: municipalities.searchKey,
    enrolledPatients: practices.enrolledPatients,
    gpFte: practices.gpFte,
    owners60Plus: practices.owners60Plus,
  };
  const column = sorts[input.sort];
  const direction = input.descending ? desc : asc;
  const [rows, total] = await Promise.all([
    q
      .select({
        id: practices.id,
        agbCode: practices.agbCode,
        name: practices.name,
        place: practices.place,
        municipalityName: municipalities.name,
        ownershipForm: practices.ownershipForm,
        enrolledPatients: practices.enrolledPatients,
        gpFte: practices.gpFte,
        owners: practices.owners,
        owners60Plus: practices.owners60Plus,
        patientStop: practices.patientStop,
        placesAvailable: practices.placesAvailable,
        referenceDate: practices.referenceDate,
        openCasePhase: t.cases.phase,
      })
      .from(practices)
      .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
      .leftJoin(t.cases, openCaseOf(s, scope))
      .where(where)
      // Unknown comes last, whichever way the list is sorted, on both engines.
      .orderBy(asc(sql`${column} is null`), direction(column), asc(practices.id))
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize),
    q.$count(practices, where),
  ]);
  return {
    rows: rows.map((row) => ({ ...row, patientStop: row.patientStop ?? ('unknown' as const) })),
    total,
  };
}

/** Practices in the area whose name, place or AGB code matches, for the first field of a signal. */
export function searchPractices(s: Session, scope: AreaScope, text: string) {
  const { q, t } = s;
  return q
    .select({
      id: t.practices.id,
      agbCode: t.practices.agbCode,
      name: t.practices.name,
      place: t.practices.place,
      enrolledPatients: t.practices.enrolledPatients,
      referenceDate: t.practices.referenceDate,
      caseId: t.cases.id,
      caseNumber: t.cases.number,
    })
    .from(t.practices)
    .leftJoin(t.cases, openCaseOf(s, scope))
    .where(and(inArea(s, t.practices.municipalityCode, scope), isOpenOn(s, scope.on), matches(s, text)))
    .orderBy(asc(t.practices.searchKey), asc(t.practices.id))
    .limit(SEARCH_HITS);
}

/** One practice in the area with its municipality and visible open case; null when absent or outside (C-6). */
export async function findPractice(s: Session, scope: AreaScope, id: string) {
  const { q, t } = s;
  const [row] = await q
    .select({
      practice: t.practices,
      municipalityName: t.municipalities.name,
      caseId: t.cases.id,
      caseNumber: t.cases.number,
      casePhase: t.cases.phase,
    })
    .from(t.practices)
    .innerJoin(t.municipalities, eq(t.municipalities.code, t.practices.municipalityCode))
    .leftJoin(t.cases, openCaseOf(s, scope))
    .where(and(eq(t.practices.id, id), inArea(s, t.practices.municipalityCode, scope)));
  return row ?? null;
}

/** Every statement made of a practice, newest first, with who recorded it. */
export function findStatements({ q, t }: Session, practiceId: string) {
  return q
    .select({ statement: t.practiceStatements, recordedBy: t.persons.name })
    .from(t.practiceStatements)
    .leftJoin(t.persons, eq(t.persons.id, t.practiceStatements.recordedBy))
    .where(eq(t.practiceStatements.practiceId, practiceId))
    .orderBy(desc(t.practiceStatements.referenceDate), desc(t.practiceStatements.recordedAt));
}
