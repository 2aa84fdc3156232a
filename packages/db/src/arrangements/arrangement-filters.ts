import type { ArrangementFilters } from '@regiovast/domain/arrangements/arrangement-list.views';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import { and, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { arrangementIsVisible } from './arrangement-scope.ts';

/** Who asks: the organisation that is party to it, and the person whose arrangements are "mine". */
export type ArrangementReader = { readonly scope: AreaScope; readonly personId: string };

/**
 * C-1, C-6 · the condition under which an arrangement is seen by the reader and passes the filters, for queries over
 * `arrangements` left-joined with `practices`: the same for the page, the count, the sum and the download.
 */
export function passesArrangementFilters(
  s: Session,
  { scope, personId }: ArrangementReader,
  filters: ArrangementFilters,
): SQL | undefined {
  const { arrangements } = s.t;
  const { regionCode, statuses, types, course, search, year, mineOnly } = filters;
  return and(
    arrangementIsVisible(s, scope),
    regionCode === undefined ? undefined : eq(arrangements.regionCode, regionCode),
    statuses.length > 0 ? inArray(arrangements.status, statuses) : undefined,
    types.length > 0 ? inArray(arrangements.type, types) : undefined,
    course === undefined ? undefined : eq(arrangements.course, course),
    matchesSearch(s, search),
    year === undefined
      ? undefined
      : and(lte(arrangements.periodFrom, `${year}-12-31`), gte(arrangements.periodTo, `${year}-01-01`)),
    mineOnly ? eq(arrangements.ownerId, personId) : undefined,
  );
}

const part = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

function matchesSearch({ t }: Session, search: string): SQL | undefined {
  const key = searchKey(search);
  if (key === '') return undefined;
  const { arrangements, practices } = t;
  const typed = part(search.toLowerCase());
  return or(
    sql`lower(${arrangements.number}) like ${typed} escape '\\'`,
    sql`lower(${arrangements.title}) like ${typed} escape '\\'`,
    sql`lower(${arrangements.startingPracticeName}) like ${typed} escape '\\'`,
    sql`${practices.searchKey} like ${part(key)} escape '\\'`,
  );
}
