import { findExchangeStatements, sumPlaces } from '@regiovast/db/regions/exchange';
import { findRegionRow } from '@regiovast/db/regions/kept-regions';
import { findRegionsWithin } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { notFound } from '@regiovast/domain/kernel/errors';
import { byNewest, exchangeOn, exchangeSince, shownPlaced } from '@regiovast/domain/regions/exchange.rules';
import {
  exchangeInputSchema,
  type ExchangeView,
  exchangeViewSchema,
} from '@regiovast/domain/regions/exchange.views';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { SignedIn } from '../trpc/deps.ts';
import { areaOf, procedure } from '../trpc/procedure.ts';

type Region = NonNullable<Awaited<ReturnType<typeof findRegionRow>>>;

/** The reader's own area; the platform's is the country. */
const ownArea = (actor: SignedIn, on: string) =>
  actor.organisationKind === 'platform' ? ({ kind: 'everywhere', on } as const) : areaOf(actor, on);

/**
 * R-5 · whether the actor may state the exchange here: the platform everywhere, an RHO in working regions that lie
 * wholly in its area. Of a part of a region one RHO cannot speak for the rest.
 */
export const mayStateExchange = (actor: SignedIn, region: Region, isWithin: boolean): boolean =>
  may(actor, 'regions.setExchange') &&
  (actor.organisationKind === 'platform' || (region.type === WORKING_REGION_TYPE && isWithin));

/** Whether the region lies wholly in the actor's area. */
export const liesWithin = async (s: Session, actor: SignedIn, region: Region, on: string): Promise<boolean> =>
  (await findRegionsWithin(s, region.type, ownArea(actor, on))).has(region.code);

/** R-5 · the exchange of a region as of a day; supply only of the reader's own area, as it is today (C-4). */
export async function exchangeView(
  s: Session,
  actor: SignedIn,
  code: string,
  { today, asOf = today }: { today: string; asOf?: string | undefined },
): Promise<ExchangeView> {
  const region = await findRegionRow(s, code);
  if (!region) throw notFound();
  const [stated, isWithin] = await Promise.all([
    findExchangeStatements(s, code),
    liesWithin(s, actor, region, today),
  ]);
  const statements = stated.map((row) => ({ ...row, ...shownPlaced(row.placedPatients, isWithin) }));
  const can = asOf === today && mayStateExchange(actor, region, isWithin);
  const supply = isWithin && asOf === today ? await sumPlaces(s, ownArea(actor, today), code) : null;
  return {
    code,
    asOf,
    current: exchangeOn(statements, asOf) ?? null,
    since: exchangeSince(statements, asOf) ?? null,
    history: statements.filter(({ validFrom }) => validFrom <= asOf).toSorted(byNewest),
    supply: supply && { ...supply, referenceDate: today },
    set: { can, because: can ? [] : ['NOT_ALLOWED'] },
  };
}

export const exchange = procedure('regions.exchange')
  .input(exchangeInputSchema)
  .output(exchangeViewSchema)
  .query(({ ctx: { actor, deps, today }, input: { code, asOf } }) =>
    exchangeView(deps.store.read, actor, code, { today, asOf }),
  );
