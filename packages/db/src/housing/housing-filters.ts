import type { HousingFilters } from '@regiovast/domain/housing/housing-list.views';
import { searchKey } from '@regiovast/domain/kernel/search-key';
import { and, eq, exists, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { housingIsVisible } from './housing-scope.ts';

/** Who asks: the scope of what exists for them, and the person whose cases are "mine". */
export type HousingReader = { readonly scope: AreaScope; readonly personId: string };

/**
 * C-2, C-6 · the condition under which a housing case is seen by the reader and passes the filters, for queries over
 * `housing_cases` joined with `municipalities` and left-joined with `practices`: the same for the page, the count and the file.
 */
export function passesHousingFilters(
  s: Session,
  { scope, personId }: HousingReader,
  filters: HousingFilters,
): SQL | undefined {
  const { housingCases } = s.t;
  const { steps, regionCode, municipalityCode, bottleneck, mineOnly, practiceId, caseId } = filters;
  return and(
    housingIsVisible(s, scope),
    isShown(s, filters),
    steps.length > 0 ? inArray(housingCases.step, steps) : undefined,
    regionCode === undefined ? undefined : liesInRegion(s, regionCode, scope.on),
    municipalityCode === undefined ? undefined : eq(housingCases.municipalityCode, municipalityCode),
    bottleneck === undefined ? undefined : hasBottleneck(s, bottleneck),
    mineOnly ? eq(housingCases.ownerId, personId) : undefined,
    practiceId === undefined ? undefined : eq(housingCases.practiceId, practiceId),
    caseId === undefined ? undefined : eq(housingCases.caseId, caseId),
    matchesSearch(s, filters.search),
  );
}

/** Who asks for the cases that are closed as a step of the course is not refused them by what is usually shown. */
function isShown({ t: { housingCases } }: Session, { shown, steps }: HousingFilters): SQL | undefined {
  if (shown === 'all' || steps.includes('CLOSED')) return undefined;
  return shown === 'open' ? ne(housingCases.step, 'CLOSED') : eq(housingCases.step, 'CLOSED');
}

/** Whether the case lies in a region of any division on the day. */
export const liesInRegion = ({ q, t }: Session, regionCode: string, on: string): SQL =>
  inArray(
    t.housingCases.municipalityCode,
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

const hasBottleneck = (
  { q, t: { housingCases, housingBottlenecks: bottlenecks } }: Session,
  bottleneck: NonNullable<HousingFilters['bottleneck']>,
): SQL =>
  exists(
    q
      .select({ one: sql`1` })
      .from(bottlenecks)
      .where(and(eq(bottlenecks.housingCaseId, housingCases.id), eq(bottlenecks.bottleneck, bottleneck))),
  );

const part = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

function matchesSearch({ t }: Session, search: string): SQL | undefined {
  const key = searchKey(search);
  if (key === '') return undefined;
  const { housingCases, practices, municipalities } = t;
  const typed = part(search.toLowerCase());
  return or(
    sql`lower(${housingCases.number}) like ${typed} escape '\\'`,
    sql`lower(${housingCases.initiativeName}) like ${typed} escape '\\'`,
    // A database may lower plain letters only: with its accents as they were written a name is found too.
    sql`${housingCases.initiativeName} like ${part(search)} escape '\\'`,
    sql`${practices.searchKey} like ${part(key)} escape '\\'`,
    sql`${municipalities.searchKey} like ${part(key)} escape '\\'`,
  );
}
