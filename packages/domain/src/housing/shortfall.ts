import { type Cents, roundToCents, sumCents } from '../kernel/money.ts';
import type { ComponentYear } from './housing-reference.ts';

/** H-4 · what housing costs in a year, and for how many patients the tariff pays for it. */
export type HousingCost = {
  readonly year: number;
  readonly yearlyCostCents: Cents;
  readonly enrolledPatients: number;
  /** Where the cost comes from. */
  readonly source: string;
};

/** H-4 · a year with everything that it is computed from; null: the component of the year is unknown. */
export type ShortfallYear = HousingCost & {
  readonly component: Pick<ComponentYear, 'centsPer1000' | 'source'> | null;
  /** What the tariff pays for housing: enrolled / 1,000 × component, in whole cents. */
  readonly componentCents: Cents | null;
  /** Cost less component; below 0: the tariff pays more than it costs. */
  readonly shortfallCents: Cents | null;
  /** Fewest enrolled at which the component covers the cost; null: the component is unknown, or nothing a patient. */
  readonly breakEvenPatients: number | null;
};

/** Sums over the years of which the component is known. */
type ShortfallTotal = {
  readonly costCents: Cents;
  readonly componentCents: Cents;
  readonly shortfallCents: Cents;
};

export type HousingShortfall = {
  /** Oldest year first. */
  readonly years: readonly ShortfallYear[];
  /** The years that are summed. */
  readonly knownYears: readonly number[];
  /** The years without a component, which are in no sum. */
  readonly unknownYears: readonly number[];
  /** Null: of no year the component is known. */
  readonly total: ShortfallTotal | null;
};

const PER = 1_000n;

/**
 * H-4 · what the tariff of a year pays for housing: enrolled / 1,000 × component, rounded to whole cents (half a cent away from
 * zero). It is rounded here, before it is taken off the cost, so that the three amounts that are shown add up.
 */
export const componentCentsOf = (enrolledPatients: number, centsPer1000: Cents): Cents =>
  roundToCents(BigInt(enrolledPatients) * BigInt(centsPer1000), PER);

/**
 * H-4 · the fewest patients at which the component, in whole cents, covers the cost: the first number that has no shortfall,
 * also when it has none because half a cent was rounded. Null: no number of patients does.
 */
export function breakEvenPatientsOf(costCents: Cents, centsPer1000: Cents): number | null {
  if (costCents <= 0) return 0;
  if (centsPer1000 <= 0) return null;
  // n × component / 1,000 ≥ cost − ½ cent, in whole numbers.
  const above = (2n * BigInt(costCents) - 1n) * PER;
  const below = 2n * BigInt(centsPer1000);
  return Number((above + below - 1n) / below);
}

function shortfallOf(cost: HousingCost, component: ComponentYear | undefined): ShortfallYear {
  if (!component)
    return { ...cost, component: null, componentCents: null, shortfallCents: null, breakEvenPatients: null };
  const { centsPer1000, source } = component;
  const componentCents = componentCentsOf(cost.enrolledPatients, centsPer1000);
  return {
    ...cost,
    component: { centsPer1000, source },
    componentCents,
    shortfallCents: sumCents([cost.yearlyCostCents, -componentCents]),
    breakEvenPatients: breakEvenPatientsOf(cost.yearlyCostCents, centsPer1000),
  };
}

const isKnown = (
  year: ShortfallYear,
): year is ShortfallYear & { readonly componentCents: Cents; readonly shortfallCents: Cents } =>
  year.componentCents !== null && year.shortfallCents !== null;

/**
 * H-4 · the shortfall per year and over the period. A year without a component is unknown, never 0, and is left out of every
 * sum: the total says over which years it is.
 */
export function housingShortfall(
  costs: readonly HousingCost[],
  components: readonly ComponentYear[],
): HousingShortfall {
  const years = costs
    .toSorted((one, other) => one.year - other.year)
    .map((cost) =>
      shortfallOf(
        cost,
        components.find(({ year }) => year === cost.year),
      ),
    );
  const known = years.filter(isKnown);
  return {
    years,
    knownYears: known.map(({ year }) => year),
    unknownYears: years.filter((year) => !isKnown(year)).map(({ year }) => year),
    total:
      known.length === 0
        ? null
        : {
            costCents: sumCents(known.map(({ yearlyCostCents }) => yearlyCostCents)),
            componentCents: sumCents(known.map(({ componentCents }) => componentCents)),
            shortfallCents: sumCents(known.map(({ shortfallCents }) => shortfallCents)),
          },
  };
}

/** What a one-off contribution does to the shortfall over the period. */
type ContributionCover = {
  readonly contributionCents: Cents;
  /** What of it falls on a shortfall: never more than there is. */
  readonly coveredCents: Cents;
  /** Covered of the shortfall in hundredths of a percent, rounded down; null: there is no shortfall. */
  readonly shareBasisPoints: number | null;
  /** Shortfall that remains. */
  readonly leftCents: Cents;
  /** Contribution beyond the shortfall. */
  readonly beyondCents: Cents;
};

/**
 * H-4 · what a one-off contribution covers of the shortfall over the period. The share is rounded down: 100% is only said where
 * not a cent remains.
 */
export function contributionCover(shortfallCents: Cents, contributionCents: Cents): ContributionCover {
  const toCover = Math.max(shortfallCents, 0);
  const coveredCents = Math.min(contributionCents, toCover);
  return {
    contributionCents,
    coveredCents,
    shareBasisPoints: toCover === 0 ? null : Number((BigInt(coveredCents) * 10_000n) / BigInt(toCover)),
    leftCents: toCover - coveredCents,
    beyondCents: contributionCents - coveredCents,
  };
}
