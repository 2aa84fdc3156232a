import { searchKey } from '@regiovast/domain/kernel/search-key';
import { PRACTICE_SEARCH_HITS } from '@regiovast/domain/practices/practice.views';
import { and, asc, lt, sql } from 'drizzle-orm';
import { type AreaScope, inArea, lateScope, scopeValues } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { isCodeStart, matches, openCaseOf, searchValues } from './practice-filters.ts';

/** A further word tells no practice from another. */
const MOST_WORDS = 6;

/**
 * Practices in the area of which every word is in the name or the place, in any order, or begins the AGB code; for
 * the first field of a signal. Closed ones come last, so that who types their name learns why they cannot be chosen.
 */
export function searchPractices(s: Session, scope: AreaScope, text: string) {
  const { q, t } = s;
  const words = searchKey(text).split(' ').slice(0, MOST_WORDS);
  const kinds = words.map((word) => (isCodeStart(word) ? 'c' : 't')).join('');
  const query = preparedQuery(s, `practice_search_${scope.kind}_${kinds}`, () => {
    const late = lateScope(scope.kind);
    const isClosed = lt(t.practices.closedOn, late.on);
    return q
      .select({
        id: t.practices.id,
        agbCode: t.practices.agbCode,
        name: t.practices.name,
        place: t.practices.place,
        enrolledPatients: t.practices.enrolledPatients,
        placesAvailable: t.practices.placesAvailable,
        referenceDate: t.practices.referenceDate,
        closedOn: t.practices.closedOn,
        caseId: t.cases.id,
        caseNumber: t.cases.number,
      })
      .from(t.practices)
      .leftJoin(t.cases, openCaseOf(s, late))
      .where(
        and(
          inArea(s, t.practices.municipalityCode, late),
          ...words.map((word, index) =>
            matches(s, {
              anywhere: sql.placeholder(`anywhere${index}`),
              codeStart: isCodeStart(word) ? sql.placeholder(`codeStart${index}`) : null,
            }),
          ),
        ),
      )
      .orderBy(
        asc(sql`case when ${isClosed} then 1 else 0 end`),
        asc(t.practices.searchKey),
        asc(t.practices.id),
      )
      .limit(PRACTICE_SEARCH_HITS);
  });
  const values = words.flatMap((word, index) => {
    const { anywhere, codeStart } = searchValues(word);
    return [
      [`anywhere${index}`, anywhere],
      [`codeStart${index}`, codeStart],
    ];
  });
  return query.execute({ ...Object.fromEntries(values), ...scopeValues(scope) });
}
