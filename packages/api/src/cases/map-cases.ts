import { findCasesOnMap } from '@regiovast/db/cases/case-map';
import {
  type CaseMap,
  caseMapInputSchema,
  caseMapSchema,
  MAP_CASES,
  type MapCase,
} from '@regiovast/domain/cases/case-map.views';
import { procedure } from '../trpc/procedure.ts';
import { readerOf, rowTerm } from './case-rows.ts';

type Found = Awaited<ReturnType<typeof findCasesOnMap>>['rows'][number];

function mapCase(found: Found, today: string): MapCase {
  const { latitude, longitude, centreLatitude, centreLongitude, termKind, termOn, holdUntil, ...row } = found;
  const isKnown = latitude !== null && longitude !== null;
  return {
    ...row,
    term: rowTerm({ termKind, termOn, holdUntil }, today),
    latitude: isKnown ? latitude : centreLatitude,
    longitude: isKnown ? longitude : centreLongitude,
    isApproximate: !isKnown,
  };
}

/** The municipalities of the cases with their middles: those with most cases first, then by name. */
function placesOf(rows: readonly Found[]): CaseMap['places'] {
  const byName = Map.groupBy(rows, ({ municipalityName }) => municipalityName);
  return [...byName]
    .toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
    .flatMap(([name, [first]]) =>
      first ? [{ name, latitude: first.centreLatitude, longitude: first.centreLongitude }] : [],
    );
}

/** Where the cases are: at their practice, or about there when only its municipality is known. */
export const map = procedure('cases.map')
  .input(caseMapInputSchema)
  .output(caseMapSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const reader = readerOf(actor, scope);
    const { rows, total } = await findCasesOnMap(deps.store.read, reader, input, MAP_CASES);
    return { total, cases: rows.map((row) => mapCase(row, today)), places: placesOf(rows) };
  });
