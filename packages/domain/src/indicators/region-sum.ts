import type { Quality } from '../quarters/snapshot.ts';
import type { FigureBound } from './area-kinds.ts';

/** A municipality's figure as far as a sum needs it. */
export type MemberFigure = {
  readonly areaCode: string;
  readonly value: number;
  readonly bound: FigureBound;
  readonly referenceDate: string;
  readonly source: string;
};

/** The municipality in a region from day to day, both included; an open end is null. */
export type Membership = {
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/**
 * A sum over the municipalities of a region. MEASURED: every municipality has a figure; ESTIMATED: `known` of the
 * `members` have, so the sum is too low; UNKNOWN: none has.
 */
export type RegionSum = {
  readonly value: number | null;
  readonly bound: FigureBound;
  readonly quality: Quality;
  readonly known: number;
  readonly members: number;
  readonly oldestDate: string | null;
  readonly newestDate: string | null;
  readonly source: string;
};

/**
 * The figures of municipalities added up to their region, with the membership of a day.
 * @param figures at most one per municipality, all under one version of one definition
 * @param on the day whose membership counts
 */
export function sumOfMembers(
  figures: ReadonlyMap<string, MemberFigure>,
  memberships: readonly Membership[],
  on: string,
): RegionSum {
  const members = new Set(
    memberships
      .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on))
      .map(({ municipalityCode }) => municipalityCode),
  );
  const known = [...members].flatMap((code) => figures.get(code) ?? []);
  const dates = known.map(({ referenceDate }) => referenceDate).sort();
  const bounds = new Set(known.map(({ bound }) => bound));
  bounds.delete('exact');
  const [onlyBound = 'exact', ...otherBounds] = bounds;
  return {
    value: known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0),
    bound: otherBounds.length > 0 ? 'about' : onlyBound,
    quality: known.length === 0 ? 'UNKNOWN' : known.length < members.size ? 'ESTIMATED' : 'MEASURED',
    known: known.length,
    members: members.size,
    oldestDate: dates[0] ?? null,
    newestDate: dates.at(-1) ?? null,
    source: [...new Set(known.map(({ source }) => source))].sort().join('; '),
  };
}
