import type { KeptRegionView, PlacedMunicipality } from '@regiovast/domain/regions/keep-regions.views';

/** What changing the members would do, in facts the screen puts into words. */
export type MemberConsequence = {
  /** Municipalities that come out of another region, and which regions those are. */
  readonly moves: { readonly names: readonly string[]; readonly regions: readonly string[] } | null;
  /** Municipalities that are left in no region of the type. */
  readonly orphans: readonly string[];
  /** Organisations whose sight follows from this region. */
  readonly organisations: readonly string[];
};

type Change = { readonly join: readonly string[]; readonly leave: readonly string[]; readonly take: boolean };

export type Region = Pick<KeptRegionView, 'code' | 'type' | 'municipalities' | 'preferent' | 'areaOf'>;

/** Who moves, who is left without a region, and whose sight changes on the day. */
export function memberConsequences(region: Region, change: Change, from: string): MemberConsequence {
  const of = (codes: readonly string[]): PlacedMunicipality[] =>
    region.municipalities.filter(({ code }) => codes.includes(code));
  const moving =
    region.type === 'custom' || !change.take
      ? []
      : of(change.join).filter(({ regionCode }) => regionCode !== null && regionCode !== region.code);
  const preferent = region.preferent.find(
    ({ validFrom, validTo }) => validFrom <= from && (validTo === null || validTo >= from),
  );
  return {
    moves:
      moving.length === 0
        ? null
        : {
            names: moving.map(({ name }) => name),
            regions: [...new Set(moving.map(({ regionName }) => regionName ?? ''))],
          },
    orphans: region.type === 'custom' ? [] : of(change.leave).map(({ name }) => name),
    organisations: [
      ...(preferent?.organisationId ? [preferent.insurerName] : []),
      ...(region.areaOf ? [region.areaOf.name] : []),
    ],
  };
}
