/** D-6 · how far patients are taken to go, as of a day; dated reference data. */
export type Reach = {
  /** Kilometres, of the straight line times the factor. */
  readonly radiusKm: number;
  /** How many times longer the way is taken to be than the straight line; at least 1. */
  readonly detourFactor: number;
};

/** The product's own proposal; no source prescribes a reach (dossier: unknown). */
export const DEFAULT_REACH: Reach = { radiusKm: 10, detourFactor: 1.3 };

/** The distance that is shown: kilometres of the straight line times the factor. */
export const statedKilometres = (straightKm: number, { detourFactor }: Reach): number =>
  straightKm * detourFactor;

/** D-6 · whether a practice at this straight-line distance lies within reach. */
export const isWithinReach = (straightKm: number, reach: Reach): boolean =>
  statedKilometres(straightKm, reach) <= reach.radiusKm;

/** Radius of the circle on a map within which practices are within reach, in straight-line kilometres. */
export const straightRadiusKm = ({ radiusKm, detourFactor }: Reach): number => radiusKm / detourFactor;

/** Who needs a place. */
export type Demand = {
  /** Patients affected, or all that are enrolled; null: unknown. */
  readonly patients: number | null;
  /** Patients of this case that have a place already. */
  readonly placed: number;
};

/** A practice within reach. */
export type Supply = {
  /** Places it stated; null: it stated none. */
  readonly placesStated: number | null;
  /** Patients of this case that it took after it stated its places. */
  readonly taken: number;
  /** It is at risk itself, as far as the reader sees: its places do not count. */
  readonly isAtRisk: boolean;
};

export type Impact = {
  /** Patients who still need a place; null: how many there are is unknown. */
  readonly toPlace: number | null;
  /** Places left within reach at practices that state them; null: nobody within reach states any. */
  readonly places: number | null;
  readonly practicesWithPlaces: number;
  /** Practices that state no places: what they have room for is not counted as nought. */
  readonly practicesUnknown: number;
  readonly practicesAtRisk: number;
  /** Patients who need a place and can have one; null: unknown. */
  readonly placeable: number | null;
  /** Patients with nowhere to go; null: unknown. */
  readonly nowhere: number | null;
  /** Fewer may have nowhere to go: some practices did not state their places. */
  readonly isAtMost: boolean;
};

/** Places a practice has left for this case. */
export const placesLeft = ({ placesStated, taken }: Supply): number | null =>
  placesStated === null ? null : Math.max(0, placesStated - taken);

/**
 * D-6 · what a case does to its patients: who still needs a place, what there is within reach, who has nowhere to go.
 * Whoever has a place, can have one or has nowhere to go adds up to the patients there are.
 */
export function impactOf({ patients, placed }: Demand, supplies: readonly Supply[]): Impact {
  const sound = supplies.filter(({ isAtRisk }) => !isAtRisk);
  const left = sound.map(placesLeft).filter((places) => places !== null);
  const practicesUnknown = sound.length - left.length;
  const sum = left.reduce((all, places) => all + places, 0);
  // Nobody within reach is nought; nobody who says so is unknown.
  const places = left.length === 0 && practicesUnknown > 0 ? null : sum;
  const toPlace = patients === null ? null : Math.max(0, patients - placed);
  const placeable =
    toPlace === 0 ? 0 : toPlace === null || places === null ? null : Math.min(toPlace, places);
  const nowhere = toPlace === null || placeable === null ? null : toPlace - placeable;
  return {
    toPlace,
    places,
    practicesWithPlaces: left.length,
    practicesUnknown,
    practicesAtRisk: supplies.length - sound.length,
    placeable,
    nowhere,
    isAtMost: nowhere !== null && nowhere > 0 && practicesUnknown > 0,
  };
}
