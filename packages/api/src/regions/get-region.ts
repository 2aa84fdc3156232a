import { findMunicipalitiesOf, findRegions } from '@regiovast/db/regions/read-regions';
import { notFound } from '@regiovast/domain/kernel/errors';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import { regionInputSchema, regionViewSchema } from '@regiovast/domain/regions/region.views';
import { procedure } from '../trpc/procedure.ts';
import { readOverview } from './get-overview.ts';
import { valuesOf } from './published-quarter.ts';

export const get = procedure('regions.get')
  .input(regionInputSchema)
  .output(regionViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { code } }) => {
    const [region] = await findRegions(deps.store.read, { code }, today);
    if (!region) throw notFound();
    const [{ rows, population, latest, snapshots }, municipalities] = await Promise.all([
      readOverview(deps, actor, region.type, today),
      findMunicipalitiesOf(deps.store.read, code, today),
    ]);
    const row = rows.find((candidate) => candidate.code === code);
    if (!row) throw notFound();
    const past = snapshots
      .filter((snapshot) => snapshot.regionType === region.type)
      .map((snapshot) => ({ quarter: snapshot.quarter, values: valuesOf(snapshot, code) }));
    return {
      regionType: region.type,
      row,
      referenceDate: today,
      populationReferenceDate: population.newestDate,
      populationSource: population.source,
      publishedQuarter: latest?.quarter ?? null,
      minimumCount: MINIMUM_COUNT,
      trends: (latest?.definitions ?? []).map((definition) => ({
        indicatorCode: definition.code,
        unit: definition.unit,
        points: past.map(({ quarter, values }) => ({
          quarter,
          value: values.get(definition.code)?.value ?? null,
        })),
      })),
      municipalities,
      preferentSource: region.preferent?.source ?? null,
    };
  });
