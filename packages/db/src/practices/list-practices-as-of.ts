import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { addMonthsOrLast } from '@regiovast/domain/kernel/calendar-date';
import type { PracticeListInput } from '@regiovast/domain/practices/practice.views';
import { and, asc, between, desc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { caseIsShown } from '../cases/case-scope.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { factOn } from './facts-as-of.ts';
import {
  inRegion,
  inState,
  isCodeStart,
  matches,
  phaseOrder,
  searchValues,
  stopOrder,
} from './practice-filters.ts';
import { practicesOn } from './practices-on.ts';

type AsOfInput = PracticeListInput & { readonly asOf: string; readonly owners: readonly string[] | null };

/**
 * F-4 · the list as it stood on a day: facts, phases, openness and regions as of then, the reader's area as of now.
 * The database filters and sorts on facts it works out from the statements; the page's own facts are read apart, so
 * that they are worked out for its rows only. Who and where a practice is, is not dated.
 */
export async function listPracticesAsOf(s: Session, scope: AreaScope, input: AsOfInput) {
  const { q, t } = s;
  const { practices, municipalities } = t;
  const { asOf } = input;
  const where = and(
    inArea(s, practices.municipalityCode, scope),
    inState(s, input.state, asOf),
    input.search === '' ? undefined : matches(s, searchOf(input.search)),
    input.regionCode ? inRegion(s, input.regionCode, asOf) : undefined,
    input.municipalityCode ? eq(practices.municipalityCode, input.municipalityCode) : undefined,
    input.patientStop
      ? eq(sql`coalesce(${factOn(s, 'patientStop', asOf)}, 'unknown')`, input.patientStop)
      : undefined,
    input.ownershipForm ? eq(practices.ownershipForm, input.ownershipForm) : undefined,
    input.owners ? inArray(practices.ownerOrganisation, [...input.owners]) : undefined,
    input.leaseWithinMonths
      ? between(factOn(s, 'leaseEndOn', asOf), asOf, addMonthsOrLast(asOf, input.leaseWithinMonths))
      : undefined,
    input.nothingSince
      ? sql`coalesce(${factOn(s, 'referenceDate', asOf)}, '') < ${input.nothingSince}`
      : undefined,
  );
  const direction = input.descending ? desc : asc;
  const sorted = q
    .select({ id: practices.id, position: sortOn(s, scope, input.sort, asOf).as('position') })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .where(where)
    .as('sorted');
  const [page, total] = await Promise.all([
    q
      .select({ id: sorted.id })
      .from(sorted)
      .orderBy(asc(sql`${sorted.position} is null`), direction(sorted.position), asc(sorted.id))
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize),
    q.$count(practices, where),
  ]);
  const ids = page.map(({ id }) => id);
  const rows = await practicesOn(s, scope, inArray(practices.id, ids), asOf);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), total };
}

const searchOf = (text: string) => {
  const values = searchValues(text);
  return { anywhere: values.anywhere, codeStart: isCodeStart(text) ? values.codeStart : null };
};

function sortOn(s: Session, scope: AreaScope, sort: PracticeListInput['sort'], day: string): SQL<unknown> {
  const { practices, municipalities } = s.t;
  switch (sort) {
    case 'name':
      return sql`${practices.searchKey}`;
    case 'agbCode':
      return sql`${practices.agbCode}`;
    case 'municipality':
      return sql`${municipalities.searchKey}`;
    case 'form':
      return sql`${practices.ownershipForm}`;
    case 'stop':
      return stopOrder(factOn(s, 'patientStop', day));
    case 'places':
      return factOn(s, 'placesAvailable', day);
    case 'lease':
      return factOn(s, 'leaseEndOn', day);
    case 'date':
      return factOn(s, 'referenceDate', day);
    case 'case':
      return phaseThen(s, scope, day);
    case 'enrolledPatients':
    case 'gpFte':
    case 'owners60Plus':
      return factOn(s, sort, day);
    default:
      return sort satisfies never;
  }
}

/** The position of the phase that the practice's open case had on the day. */
function phaseThen(s: Session, scope: AreaScope, day: string): SQL {
  const { q, t } = s;
  const { cases, caseMoves } = t;
  const lastMove = sql`(${q
    .select({ phase: caseMoves.toPhase })
    .from(caseMoves)
    .where(and(eq(caseMoves.caseId, cases.id), lte(caseMoves.effectiveOn, day)))
    .orderBy(desc(caseMoves.effectiveOn), desc(caseMoves.enteredAt), desc(caseMoves.id))
    .limit(1)})`;
  return sql`(${q
    .select({ position: sql`max(${phaseOrder(lastMove)})` })
    .from(cases)
    .where(
      and(eq(cases.practiceId, t.practices.id), caseIsShown(s, scope), inArray(lastMove, [...OPEN_PHASES])),
    )})`;
}
