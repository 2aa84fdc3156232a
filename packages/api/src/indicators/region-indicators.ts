import type { SummedFigure } from '@regiovast/db/indicators/sum-by-region';
import { POPULATION } from '@regiovast/db/regions/seed-regions';
import { bandOf, benchmarkOf } from '@regiovast/domain/indicators/benchmark';
import type { Definition } from '@regiovast/domain/indicators/definition';
import type {
  RegionFigure,
  RegionIndicator,
  RegionIndicatorsView,
} from '@regiovast/domain/indicators/indicator.views';
import { type Inhabitants, perThousand } from '@regiovast/domain/indicators/per-thousand';
import type { ShownFigure } from '@regiovast/domain/indicators/published-figure';
import { type Membership, sumOfMembers } from '@regiovast/domain/indicators/region-sum';
import { ownFigure, summedFigure } from './region-figure.ts';

export type RegionMaterial = {
  readonly code: string;
  readonly on: string;
  readonly definitions: readonly Definition[];
  /** Figures of the region itself, oldest first. */
  readonly own: readonly ShownFigure[];
  /** Figures of its municipalities, oldest first. */
  readonly ofMembers: readonly ShownFigure[];
  readonly members: readonly Membership[];
  /** The latest figures of all regions of the type, and the sums over their municipalities. */
  readonly latestOwn: readonly ShownFigure[];
  readonly sums: readonly SummedFigure[];
  readonly inhabitants: ReadonlyMap<string, readonly Inhabitants[]>;
  readonly national: readonly ShownFigure[];
};

type Keyed = { readonly indicatorCode: string; readonly definitionVersion: number };
const isUnder =
  ({ code, version }: Definition) =>
  (figure: Keyed): boolean =>
    figure.indicatorCode === code && figure.definitionVersion === version;

/** Every indicator with a figure for the region itself, or one that its municipalities add up to. */
export const regionIndicators = (material: RegionMaterial): RegionIndicator[] =>
  newestWithFigures(material).flatMap((definition) => regionIndicator(definition, material) ?? []);

/** Per indicator the newest version of its definition under which there is a figure; versions never mix. */
function newestWithFigures({ definitions, own, ofMembers }: RegionMaterial): Definition[] {
  const used = definitions.filter(
    (definition) =>
      own.some(isUnder(definition)) ||
      (definition.aggregation === 'sum' && ofMembers.some(isUnder(definition))),
  );
  return [...new Map(used.map((definition) => [definition.code, definition])).values()];
}

function regionIndicator(definition: Definition, material: RegionMaterial): RegionIndicator | null {
  const own = material.own.filter(isUnder(definition));
  const latest = own.at(-1);
  const sums = latest ? [] : completeSums(definition, material);
  const figure = latest ? ownFigure(latest) : latestSum(definition, material);
  if (!figure) return null;
  const rate =
    latest || definition.code === POPULATION
      ? null
      : perThousand(figure, material.inhabitants.get(material.code) ?? []);
  return {
    definition,
    figure,
    rate,
    national: material.national.find(isUnder(definition)) ?? null,
    benchmark: benchmark(definition, figure, material),
    trend: latest ? own : sums,
  };
}

function latestSum(definition: Definition, { code, ofMembers, members, on }: RegionMaterial) {
  const latest = new Map(ofMembers.filter(isUnder(definition)).map((figure) => [figure.areaCode, figure]));
  return summedFigure(definition, code, sumOfMembers(latest, members, on), on);
}

/** The sums of the days on which every municipality has a figure: a sum of a part would look like a fall. */
function completeSums(
  definition: Definition,
  { code, ofMembers, members, on }: RegionMaterial,
): ShownFigure[] {
  const byDay = Map.groupBy(ofMembers.filter(isUnder(definition)), ({ referenceDate }) => referenceDate);
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, figures]) => {
      const sum = sumOfMembers(new Map(figures.map((row) => [row.areaCode, row])), members, on);
      return sum.quality === 'MEASURED' ? (summedFigure(definition, code, sum, on) ?? []) : [];
    });
}

/** The quartiles over all regions of the type; a region of which a part is unknown has no place in them. */
function benchmark(
  definition: Definition,
  figure: RegionFigure,
  { code, latestOwn, sums, inhabitants }: RegionMaterial,
): RegionIndicator['benchmark'] {
  if (definition.code === POPULATION || figure.quality !== 'MEASURED') return null;
  const isOwn = figure.members === null;
  const values = isOwn
    ? latestOwn.filter(isUnder(definition)).map(({ areaCode, value }) => ({ regionCode: areaCode, value }))
    : sums
        .filter(isUnder(definition))
        .filter(({ known, members }) => known === members)
        .flatMap(({ regionCode, value, newestDate }) => {
          const of = inhabitants.get(regionCode) ?? [];
          const rate = perThousand({ value, referenceDate: newestDate }, of);
          return rate ? { regionCode, value: rate.value } : [];
        });
  const own = values.find(({ regionCode }) => regionCode === code);
  const quartiles = benchmarkOf(values.map(({ value }) => ({ definition, value })));
  return own && quartiles ? { ...quartiles, band: bandOf(own.value, quartiles) } : null;
}

/** What single municipalities of the region have under indicators that do not add up, the latest of each. */
export function placesOf({ definitions, ofMembers }: RegionMaterial): RegionIndicatorsView['places'] {
  return definitions
    .filter(({ aggregation }) => aggregation !== 'sum')
    .flatMap((definition) => {
      const latest = new Map(
        ofMembers.filter(isUnder(definition)).map((figure) => [figure.areaCode, figure]),
      );
      return [...latest.values()].map((figure) => ({ definition, figure }));
    });
}
