/** A municipality by its code and name of today. */
export type NeedMunicipality = { readonly code: string; readonly name: string };

/** Open housing cases of a municipality that want their premises in a year, as the store counts them. */
export type CountedNeed = {
  readonly municipality: NeedMunicipality;
  /** Null: nobody said by when. */
  readonly year: number | null;
  /** H-7 · whether the practices agreed to be in what is handed over. */
  readonly isOnNeedMap: boolean;
  readonly cases: number;
  /** Sums over the cases that state it; null: none does. */
  readonly wantedFloorAreaM2: number | null;
  readonly casesWithFloorArea: number;
  readonly wantedRooms: number | null;
  readonly casesWithRooms: number;
};

/** Numbers of a number of cases; what a case does not state is counted apart, never as 0. */
export type NeedSum = {
  readonly cases: number;
  readonly wantedFloorAreaM2: number | null;
  readonly casesWithoutFloorArea: number;
  readonly wantedRooms: number | null;
  readonly casesWithoutRooms: number;
};

/** H-7 · a line of the need map: no practice, no number of a case. */
export type NeedMapRow = NeedSum & {
  readonly municipality: NeedMunicipality;
  readonly year: number | null;
};

/** Cases whose practices did not agree: for the RHO's own eyes, in no file. */
type HeldBack = {
  readonly municipality: NeedMunicipality;
  readonly year: number | null;
  readonly cases: number;
};

/** By name of the municipality, then by year; without a year last. */
const inOrder = (
  one: Pick<NeedMapRow, 'municipality' | 'year'>,
  other: Pick<NeedMapRow, 'municipality' | 'year'>,
): number =>
  compared(one.municipality.name, other.municipality.name) ||
  compared(one.municipality.code, other.municipality.code) ||
  (one.year ?? Infinity) - (other.year ?? Infinity) ||
  0;

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * H-7 · the need map and what is held back of it. Consent is asked per case, so a count of 1 is shown; a case without it is not
 * in the map at all, also not in a remainder.
 */
export function needMapOf(counted: readonly CountedNeed[]): {
  readonly rows: NeedMapRow[];
  readonly heldBack: HeldBack[];
} {
  const ordered = counted.toSorted(inOrder);
  return {
    rows: ordered
      .filter(({ isOnNeedMap }) => isOnNeedMap)
      .map(
        ({
          municipality,
          year,
          cases,
          wantedFloorAreaM2,
          casesWithFloorArea,
          wantedRooms,
          casesWithRooms,
        }) => ({
          municipality,
          year,
          cases,
          wantedFloorAreaM2,
          casesWithoutFloorArea: cases - casesWithFloorArea,
          wantedRooms,
          casesWithoutRooms: cases - casesWithRooms,
        }),
      ),
    heldBack: ordered
      .filter(({ isOnNeedMap }) => !isOnNeedMap)
      .map(({ municipality, year, cases }) => ({ municipality, year, cases })),
  };
}

/** Sum of what is known; null: nothing is. */
const sumKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sumOf(known);
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The sum of lines of the need map. */
export const sumNeed = (rows: readonly NeedSum[]): NeedSum => ({
  cases: sumOf(rows.map(({ cases }) => cases)),
  wantedFloorAreaM2: sumKnown(rows.map(({ wantedFloorAreaM2 }) => wantedFloorAreaM2)),
  casesWithoutFloorArea: sumOf(rows.map(({ casesWithoutFloorArea }) => casesWithoutFloorArea)),
  wantedRooms: sumKnown(rows.map(({ wantedRooms }) => wantedRooms)),
  casesWithoutRooms: sumOf(rows.map(({ casesWithoutRooms }) => casesWithoutRooms)),
});

/** The lines of each municipality, in their order, with their sum. */
export function needByMunicipality(rows: readonly NeedMapRow[]): {
  readonly municipality: NeedMunicipality;
  readonly rows: readonly NeedMapRow[];
  readonly sum: NeedSum;
}[] {
  return [...Map.groupBy(rows, ({ municipality }) => municipality.code).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ municipality: first.municipality, rows: own, sum: sumNeed(own) }] : [];
  });
}
