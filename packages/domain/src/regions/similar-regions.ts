/**
 * What regions are compared on (F-5): demand (how many inhabitants, how many of 75 and over) and supply (GPs,
 * patient stops). All of it public or published, so that every reader gets the same answer.
 */
export const SIMILARITY_FEATURES = [
  'inhabitants',
  'share75Plus',
  'gpsPer10k',
  'stopShareFull',
  'stopSharePartial',
] as const;
export type SimilarityFeature = (typeof SIMILARITY_FEATURES)[number];
export type FeatureValues = Readonly<Record<SimilarityFeature, number | null>>;
export type ComparableRegion = {
  readonly code: string;
  readonly name: string;
  readonly values: FeatureValues;
};

/** How near a region is: within half a standard deviation per feature, within one, or further. */
export const NEARNESS = ['veryNear', 'near', 'far'] as const;
export type Nearness = (typeof NEARNESS)[number];

export type SimilarRegion = ComparableRegion & {
  /** Root mean square of the differences in standard deviations; 0 is alike in everything that is known. */
  readonly distance: number;
  readonly nearness: Nearness;
  /** The features that both regions have. */
  readonly compared: readonly SimilarityFeature[];
  /** Of those, the one in which they are most alike, and the one in which they differ most. */
  readonly mostAlike: SimilarityFeature;
  readonly leastAlike: SimilarityFeature;
};

/** With fewer features in common nothing is said. */
const LEAST_COMPARED = 2;
const VERY_NEAR = 0.5;
const NEAR = 1;

/** Sizes differ by factors, shares by points. */
const onScale = (feature: SimilarityFeature, value: number | null): number | null => {
  if (feature !== 'inhabitants' || value === null) return value;
  return value > 0 ? Math.log(value) : null;
};

type Scores = Readonly<Record<SimilarityFeature, number | null>>;

/** Every feature of every region in standard deviations from the mean of the regions that state it. */
function standardised(regions: readonly ComparableRegion[]): Map<string, Scores> {
  const columns = SIMILARITY_FEATURES.map((feature) => {
    const values = regions.map((region) => onScale(feature, region.values[feature]));
    const known = values.filter((value) => value !== null);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
    const deviation = Math.sqrt(variance);
    // Where all are the same, nobody differs; a rounding error is no difference either.
    const isSpread = deviation > Math.abs(mean) * 1e-12;
    return values.map((value) => (value === null ? null : isSpread ? (value - mean) / deviation : 0));
  });
  return new Map(
    regions.map(({ code }, index) => [
      code,
      Object.fromEntries(
        SIMILARITY_FEATURES.map((feature, column) => [feature, columns[column]?.[index] ?? null]),
      ) as Scores,
    ]),
  );
}

/**
 * F-5 · the regions nearest to one by demand and supply, nearest first. What the region itself lacks is left out
 * for all; what another lacks counts as if that region were drawn at random, so that few facts never make a
 * region look near. Ties go by code, whatever the order of the input.
 * @param most how many at most
 */
export function similarRegions(
  target: ComparableRegion,
  all: readonly ComparableRegion[],
  most: number,
): SimilarRegion[] {
  const others = all.filter(({ code }) => code !== target.code);
  const scores = standardised([target, ...others]);
  const own = scores.get(target.code);
  if (!own) return [];
  const features = SIMILARITY_FEATURES.filter((feature) => own[feature] !== null);
  return others
    .flatMap((region): SimilarRegion | [] => {
      const theirs = scores.get(region.code);
      const gaps = features.map((feature) => {
        const here = own[feature] ?? 0;
        const there = theirs?.[feature] ?? null;
        // A random region lies at mean 0 with variance 1, so its expected squared distance is this.
        return {
          feature,
          isKnown: there !== null,
          square: there === null ? here ** 2 + 1 : (here - there) ** 2,
        };
      });
      const known = gaps.filter(({ isKnown }) => isKnown).toSorted((a, b) => a.square - b.square);
      const [mostAlike] = known;
      const leastAlike = known.at(-1);
      if (known.length < LEAST_COMPARED || !mostAlike || !leastAlike) return [];
      const distance = Math.sqrt(gaps.reduce((sum, { square }) => sum + square, 0) / gaps.length);
      return {
        ...region,
        distance,
        nearness: distance < VERY_NEAR ? 'veryNear' : distance < NEAR ? 'near' : 'far',
        compared: SIMILARITY_FEATURES.filter((feature) => known.some((gap) => gap.feature === feature)),
        mostAlike: mostAlike.feature,
        leastAlike: leastAlike.feature,
      };
    })
    .toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, most);
}
