import { type Reach, statedKilometres } from '../cases/impact.ts';
import { kilometresBetween, locate, type Place } from '../practices/distance.ts';

/** Where something lies: its own coordinates when known, and its municipality in any case. */
export type HousingPlace = {
  readonly own: { readonly latitude: number | null; readonly longitude: number | null };
  readonly municipality: Place;
  readonly municipalityCode: string;
};

export type OptionReach = {
  /** Of the straight line times the factor, to a tenth; null: unknown. No travel time: none is known. */
  readonly kilometres: number | null;
  /** Measured from or to the point of a municipality, because coordinates are unknown. */
  readonly isAbout: boolean;
  readonly isSameMunicipality: boolean;
};

/**
 * H-5, D-6 · how far a location lies from where the practice is now. Two points of one municipality say nothing: then the
 * distance is unknown, never 0.
 */
export function reachOfOption(from: HousingPlace, to: HousingPlace, reach: Reach): OptionReach {
  const [here, there] = [locate(from.own, from.municipality), locate(to.own, to.municipality)];
  const isSameMunicipality = from.municipalityCode === to.municipalityCode;
  const isUnknown = here.isAbout && there.isAbout && isSameMunicipality;
  const stated = statedKilometres(kilometresBetween(here.place, there.place), reach);
  return {
    kilometres: isUnknown ? null : Math.round(stated * 10) / 10,
    isAbout: here.isAbout || there.isAbout,
    isSameMunicipality,
  };
}
