import { addMonths } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeListInput } from '@regiovast/domain/practices/practice.views';
import { and, asc, between, count, desc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, inArea, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { findOwnerSpellings } from './chains.ts';
import { listPracticesAsOf } from './list-practices-as-of.ts';
import {
  inRegion,
  inState,
  isCodeStart,
  matches,
  openCaseOf,
  phaseOrder,
  searchValues,
  stopOrder,
} from './practice-filters.ts';

/** A page of the practices in the area, filtered, sorted and counted by the database, now or as of a day (F-4). */
export async function listPractices(s: Session, scope: AreaScope, input: PracticeListInput) {
  const owners = input.chain === undefined ? null : await findOwnerSpellings(s, scope, input.chain);
  if (input.asOf !== undefined && input.asOf !== scope.on) {
    return listPracticesAsOf(s, scope, { ...input, asOf: input.asOf, owners });
  }
  return listToday(s, scope, { ...input, owners });
}

type TodayInput = PracticeListInput & { readonly owners: readonly string[] | null };

/**
 * Today the latest facts stand beside the practice, so that the list reads one row per practice. Both queries are
 * built once per set of filters and sort: building them costs more than running them.
 */
async function listToday(s: Session, scope: AreaScope, input: TodayInput) {
  const filters = shapeOf(input);
  const late = `${scope.kind}_${input.state}_${filters}`;
  const values = { ...scopeValues(scope), ...valuesOf(input, scope.on) };
  const rowsQuery = preparedQuery(s, `practices_${late}_${input.sort}${input.descending ? '_d' : ''}`, () =>
    buildRows(s, scope.kind, input),
  );
  const countQuery = preparedQuery(s, `practice_count_${late}`, () => buildCount(s, scope.kind, input));
  const [rows, [counted]] = await Promise.all([rowsQuery.execute(values), countQuery.execute(values)]);
  return {
    rows: rows.map((row) => ({ ...row, patientStop: row.patientStop ?? ('unknown' as const) })),
    total: counted?.total ?? 0,
  };
}

/** Which filters are set: everything but their values on which the text of the queries depends. */
const shapeOf = (input: TodayInput): string =>
  [
    input.search && (isCodeStart(input.search) ? 'a' : 's'),
    input.regionCode && 'r',
    input.municipalityCode && 'm',
    input.patientStop && 'p',
    input.ownershipForm && 'f',
    input.owners && `o${input.owners.length}`,
    input.leaseWithinMonths && 'l',
    input.nothingSince && 'n',
  ].join('');

const valuesOf = (input: TodayInput, on: string) => ({
  ...searchValues(input.search),
  regionCode: input.regionCode,
  municipalityCode: input.municipalityCode,
  patientStop: input.patientStop,
  ownershipForm: input.ownershipForm,
  ...Object.fromEntries((input.owners ?? []).map((name, index) => [`owner${index}`, name])),
  leaseUntil: input.leaseWithinMonths && addMonths(on, input.leaseWithinMonths),
  nothingSince: input.nothingSince,
  pageSize: input.pageSize,
  offset: (input.page - 1) * input.pageSize,
});

function filtersOf(s: Session, kind: AreaScope['kind'], input: TodayInput): SQL | undefined {
  const { practices } = s.t;
  const scope = lateScope(kind);
  const value = sql.placeholder;
  const codeStart = isCodeStart(input.search) ? value('codeStart') : null;
  return and(
    inArea(s, practices.municipalityCode, scope),
    inState(s, input.state, scope.on),
    input.search ? matches(s, { anywhere: value('anywhere'), codeStart }) : undefined,
    input.regionCode ? inRegion(s, value('regionCode'), scope.on) : undefined,
    input.municipalityCode ? eq(practices.municipalityCode, value('municipalityCode')) : undefined,
    input.patientStop
      ? sql`coalesce(${practices.patientStop}, 'unknown') = ${value('patientStop')}`
      : undefined,
    input.ownershipForm ? eq(practices.ownershipForm, value('ownershipForm')) : undefined,
    input.owners
      ? inArray(
          practices.ownerOrganisation,
          input.owners.map((_, index) => value(`owner${index}`)),
        )
      : undefined,
    input.leaseWithinMonths ? between(practices.leaseEndOn, scope.on, value('leaseUntil')) : undefined,
    input.nothingSince
      ? or(isNull(practices.referenceDate), lt(practices.referenceDate, value('nothingSince')))
      : undefined,
  );
}

const buildCount = (s: Session, kind: AreaScope['kind'], input: TodayInput) =>
  s.q
    .select({ total: count() })
    .from(s.t.practices)
    .where(filtersOf(s, kind, input));

/**
 * The ids of the page first, from the practices alone, and what stands beside them for those few: joined before
 * sorting, every practice that matches would be looked up in every table.
 */
function buildRows(s: Session, kind: AreaScope['kind'], input: TodayInput) {
  const { q, t } = s;
  const { practices, municipalities, cases } = t;
  const scope = lateScope(kind);
  const order = orderOf(s, input);
  const sorted = q.select({ id: practices.id }).from(practices).$dynamic();
  if (input.sort === 'municipality') {
    sorted.innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode));
  }
  if (input.sort === 'case') sorted.leftJoin(cases, openCaseOf(s, scope));
  const page = sorted
    .where(filtersOf(s, kind, input))
    .orderBy(...order)
    .limit(sql.placeholder('pageSize'))
    .offset(sql.placeholder('offset'));
  return q
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
      leaseEndOn: practices.leaseEndOn,
      referenceDate: practices.referenceDate,
      openCasePhase: cases.phase,
      closedOn: practices.closedOn,
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .leftJoin(cases, openCaseOf(s, scope))
    .where(inArray(practices.id, page))
    .orderBy(...order);
}

/** Columns that always have a value; their index gives the order, so nothing is asked about null. */
const NEVER_NULL: readonly PracticeListInput['sort'][] = ['name', 'agbCode', 'municipality', 'form'];

/** Unknown comes last, whichever way the list is sorted, on both engines. */
function orderOf(s: Session, { sort, descending }: TodayInput): SQL[] {
  const column = sortsOf(s)[sort];
  const nullsLast = NEVER_NULL.includes(sort) ? [] : [asc(sql`${column} is null`)];
  return [...nullsLast, descending ? desc(column) : asc(column), asc(s.t.practices.id)];
}

function sortsOf({ t }: Session): Record<PracticeListInput['sort'], SQL> {
  const { practices, municipalities, cases } = t;
  return {
    name: sql`${practices.searchKey}`,
    agbCode: sql`${practices.agbCode}`,
    municipality: sql`${municipalities.searchKey}`,
    form: sql`${practices.ownershipForm}`,
    enrolledPatients: sql`${practices.enrolledPatients}`,
    gpFte: sql`${practices.gpFte}`,
    owners60Plus: sql`${practices.owners60Plus}`,
    stop: stopOrder(practices.patientStop),
    places: sql`${practices.placesAvailable}`,
    lease: sql`${practices.leaseEndOn}`,
    date: sql`${practices.referenceDate}`,
    case: phaseOrder(cases.phase),
  };
}
