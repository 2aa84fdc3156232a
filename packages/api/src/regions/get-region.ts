import { findMunicipalitiesOf, findRegions } from '@regiovast/db/regions/read-regions';
import { notFound } from '@regiovast/domain/kernel/errors';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import { regionInputSchema, regionViewSchema } from '@regiovast/domain/regions/region.views';
import { explainScore } from '../outlook/explain-score.ts';
import { comparableValue } from '../outlook/sealed-scores.ts';
import { procedure } from '../trpc/procedure.ts';
import { dayOf, readOverview } from './get-overview.ts';
import { valuesOf } from './published-quarter.ts';

export const get = procedure('regions.get')
  .input(regionInputSchema)
  .output(regionViewSchema)
  .query(async ({ ctx: { actor, deps, today }, input: { code, asOf } }) => {
    const on = dayOf(asOf, today);
    const [region] = await findRegions(deps.store.read, { code }, on);
    if (!region) throw notFound();
    const [{ rows, population, latest, live, scores }, municipalities] = await Promise.all([
      readOverview(deps, actor, region.type, { on, today }),
      findMunicipalitiesOf(deps.store.read, code, on),
    ]);
    const row = rows.find((candidate) => candidate.code === code);
    if (!row) throw notFound();
    const past = scores.sealed.map((snapshot) => ({ snapshot, values: valuesOf(snapshot, code) }));
    return {
      regionType: region.type,
      row,
      score: explainScore(scores, {
        code,
        live: live.get(code) ?? null,
        summary: row.score,
        reader: actor.organisationKind,
        on,
      }),
      referenceDate: on,
      asOf: on < today ? on : null,
      populationReferenceDate: population.newestDate,
      populationSource: population.source,
      publishedQuarter: latest?.quarter ?? null,
      minimumCount: MINIMUM_COUNT,
      trends: (latest?.definitions ?? []).map((definition) => ({
        indicatorCode: definition.code,
        unit: definition.unit,
        points: past.map(({ snapshot, values }) => ({
          quarter: snapshot.quarter,
          value: comparableValue(values.get(definition.code), snapshot, latest ?? undefined),
        })),
      })),
      municipalities,
      preferentSource: region.preferent?.source ?? null,
    };
  });
