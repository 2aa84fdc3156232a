import {
  type AreaSums,
  findPopulation,
  findPopulation75Plus,
  findRegions,
} from '@regiovast/db/regions/read-regions';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { QuarterValue } from '@regiovast/domain/quarters/snapshot';
import { type FeatureValues, similarRegions } from '@regiovast/domain/regions/similar-regions';
import { similarInputSchema, similarViewSchema } from '@regiovast/domain/regions/similar-regions.views';
import { procedure } from '../trpc/procedure.ts';
import { dayOf } from './get-overview.ts';
import { publishedSnapshots, valuesOf } from './published-quarter.ts';

const SIMILAR_SHOWN = 5;
const NONE: ReadonlyMap<string, QuarterValue> = new Map();

/**
 * F-5 · the regions most like one. Only from what is public or was published, also for the own area: every reader
 * gets the same answer, and nothing can be told from it that the sealed quarter does not tell.
 */
export const similar = procedure('regions.similar')
  .input(similarInputSchema)
  .output(similarViewSchema)
  .query(async ({ ctx: { deps, today }, input: { code, asOf } }) => {
    const on = dayOf(asOf, today);
    const { read } = deps.store;
    const [region] = await findRegions(read, { code }, on);
    if (!region) throw notFound();
    const [regions, population, aged, snapshots] = await Promise.all([
      findRegions(read, { type: region.type }, on),
      findPopulation(read, region.type, on),
      findPopulation75Plus(read, region.type, on),
      publishedSnapshots(read, on),
    ]);
    const latest = snapshots.findLast((snapshot) => snapshot.regionType === region.type) ?? null;
    const published = new Map(regions.map((row) => [row.code, latest ? valuesOf(latest, row.code) : NONE]));
    const comparable = regions.map((row) => ({
      code: row.code,
      name: row.name,
      values: featuresOf(row.code, { population, aged, published: published.get(row.code) ?? NONE }),
    }));
    const target = comparable.find((row) => row.code === code);
    if (!target) throw notFound();
    const scoreOf = (of: string): number | null => published.get(of)?.get('PRESSURE_SCORE')?.value ?? null;
    return {
      regionType: region.type,
      values: target.values,
      score: scoreOf(code),
      populationSource: population.source,
      populationReferenceDate: population.newestDate,
      publishedQuarter: latest?.quarter ?? null,
      publishedReferenceDate: latest?.referenceDate ?? null,
      regions: similarRegions(target, comparable, SIMILAR_SHOWN).map((row) => ({
        ...row,
        compared: [...row.compared],
        score: scoreOf(row.code),
      })),
    };
  });

type Known = {
  readonly population: AreaSums;
  readonly aged: AreaSums;
  readonly published: ReadonlyMap<string, QuarterValue>;
};

/** What is suppressed or unknown is missing, which is no 0. */
function featuresOf(code: string, { population, aged, published }: Known): FeatureValues {
  const inhabitants = population.byRegion.get(code) ?? null;
  const older = aged.byRegion.get(code) ?? null;
  return {
    inhabitants,
    share75Plus: inhabitants && older !== null ? Math.round((1_000 * older) / inhabitants) / 10 : null,
    gpsPer10k: published.get('GPS_PER_10K')?.value ?? null,
    stopShareFull: published.get('PATIENT_STOP_SHARE_FULL')?.value ?? null,
    stopSharePartial: published.get('PATIENT_STOP_SHARE_PARTIAL')?.value ?? null,
  };
}
