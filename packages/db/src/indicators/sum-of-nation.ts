import type { PublishedFigure } from '@regiovast/domain/indicators/published-figure';
import { NATION } from '@regiovast/domain/quarters/snapshot';
import { and, count, eq, inArray, max, min, sum } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { latestIds } from './read-figures.ts';

/** A sum says how old its oldest part is: with that part it expires. */
export type SummedNation = PublishedFigure & { readonly oldestDate: string };

/**
 * The country as the sum of its municipalities of the day, for every indicator that adds up and of which every
 * municipality has a figure: a sum of a part is no national figure.
 */
export async function sumOfNation(s: Session, on: string): Promise<SummedNation[]> {
  const { q, t } = s;
  const { municipalities, indicatorFigures: figures, indicatorDefinitions: definitions } = t;
  const summable = q
    .select({ code: definitions.code })
    .from(definitions)
    .where(eq(definitions.aggregation, 'sum'));
  const among = and(eq(figures.areaKind, 'municipality'), inArray(figures.indicatorCode, summable));
  const existing = holdsOn(municipalities.validFrom, municipalities.validTo, on);
  const [sums, size] = await Promise.all([
    q
      .select({
        indicatorCode: figures.indicatorCode,
        definitionVersion: figures.definitionVersion,
        value: sum(figures.value).mapWith(Number),
        known: count(),
        oldestDate: min(figures.referenceDate),
        newestDate: max(figures.referenceDate),
        firstSource: min(figures.source),
        lastSource: max(figures.source),
      })
      .from(municipalities)
      .innerJoin(figures, eq(figures.areaCode, municipalities.code))
      .where(and(existing, inArray(figures.id, latestIds(s, on, among))))
      .groupBy(figures.indicatorCode, figures.definitionVersion),
    q.$count(municipalities, existing),
  ]);
  return sums
    .filter(({ known }) => known === size)
    .map(({ indicatorCode, definitionVersion, value, oldestDate, newestDate, firstSource, lastSource }) => ({
      indicatorCode,
      definitionVersion,
      areaKind: 'nation',
      areaCode: NATION,
      areaName: null,
      referenceDate: newestDate ?? on,
      oldestDate: oldestDate ?? on,
      periodLabel: oldestDate === newestDate ? null : `${oldestDate} - ${newestDate}`,
      value,
      bound: 'exact',
      source: [...new Set([firstSource ?? '', lastSource ?? ''])].join('; '),
      note: null,
    }));
}
