import { searchKey } from '../kernel/search-key.ts';
import type { PatientStop } from './practice-facts.ts';

/** P-4 · what an owner organisation is recognised by, however its name is spelt: capitals, accents, spaces. */
export const chainKey = (ownerOrganisation: string): string => searchKey(ownerOrganisation);

type ChainPractice = {
  readonly isOpen: boolean;
  readonly enrolledPatients: number | null;
  readonly gpFte: number | null;
  readonly placesAvailable: number | null;
  readonly patientStop: PatientStop;
  readonly leaseEndOn: string | null;
  readonly regionCode: string | null;
  readonly openCasePhase: string | null;
};

/** Sums over the open practices of a chain; each sum with how many practices it knows of. */
export type ChainTotals = {
  readonly practices: number;
  readonly closedPractices: number;
  readonly regions: number;
  readonly enrolledPatients: number | null;
  readonly practicesWithEnrolled: number;
  readonly gpFte: number | null;
  readonly practicesWithGpFte: number;
  readonly placesAvailable: number | null;
  readonly practicesWithPlaces: number;
  readonly fullStops: number;
  readonly partialStops: number;
  readonly practicesWithKnownStop: number;
  /** Those the reader may see; null for who may see none at all, which is not 0. */
  readonly openCases: number | null;
  /** The first lease that ends on or after the day. */
  readonly nextLeaseEndOn: string | null;
};

/** The sum of what is known, and of how many; nothing known is unknown, not 0. */
function sumOf(values: readonly (number | null)[]): { sum: number | null; known: number } {
  const known = values.filter((value) => value !== null);
  // In whole ten-thousandths, so that fractions add up to the same sum in any order.
  const sum = known.reduce((total, value) => total + Math.round(value * 10_000), 0) / 10_000;
  return { sum: known.length === 0 ? null : sum, known: known.length };
}

/** P-4 · what the practices of one owner add up to; closed ones are counted apart and not in the sums. */
export function chainTotals(
  all: readonly ChainPractice[],
  { day, seesCases }: { readonly day: string; readonly seesCases: boolean },
): ChainTotals {
  const open = all.filter(({ isOpen }) => isOpen);
  const enrolled = sumOf(open.map(({ enrolledPatients }) => enrolledPatients));
  const fte = sumOf(open.map(({ gpFte }) => gpFte));
  const places = sumOf(open.map(({ placesAvailable }) => placesAvailable));
  const leases = open.flatMap(({ leaseEndOn }) =>
    leaseEndOn !== null && leaseEndOn >= day ? [leaseEndOn] : [],
  );
  const withStop = (stop: PatientStop): number =>
    open.filter(({ patientStop }) => patientStop === stop).length;
  return {
    practices: open.length,
    closedPractices: all.length - open.length,
    regions: new Set(open.flatMap(({ regionCode }) => regionCode ?? [])).size,
    enrolledPatients: enrolled.sum,
    practicesWithEnrolled: enrolled.known,
    gpFte: fte.sum,
    practicesWithGpFte: fte.known,
    placesAvailable: places.sum,
    practicesWithPlaces: places.known,
    fullStops: withStop('full'),
    partialStops: withStop('partial'),
    practicesWithKnownStop: open.length - withStop('unknown'),
    openCases: seesCases ? open.filter(({ openCasePhase }) => openCasePhase !== null).length : null,
    nextLeaseEndOn: leases.sort()[0] ?? null,
  };
}
