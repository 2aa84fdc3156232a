import type { NormUnit, RoomNorm } from './housing-reference.ts';

/** Why a need is not known: never 0 instead. */
export const NEED_UNKNOWN = ['NO_NORM', 'NO_PATIENTS'] as const;
export type NeedUnknown = (typeof NEED_UNKNOWN)[number];

/** What a practice has, wants, and for how many; null: nobody said. */
export type NeedFacts = {
  readonly enrolledPatients: number | null;
  readonly enrolledAtCompletion: number | null;
  readonly there: PerUnit;
  readonly wanted: PerUnit;
};
type PerUnit = Readonly<Record<NormUnit, number | null>>;

/** What a norm says of a number of patients, in whole rooms or whole m². */
type NeedAt = {
  readonly patients: number | null;
  readonly need: number | null;
  /** Need less what is there; below 0: there is more than the norm asks. Null: one of the two is unknown. */
  readonly missing: number | null;
};

/** One norm beside what is there and what is wanted. */
export type NeedLine = {
  readonly norm: RoomNorm;
  readonly now: NeedAt;
  readonly atCompletion: NeedAt;
  readonly there: number | null;
  readonly wanted: number | null;
  /** Wanted less the need at completion; below 0: less is wanted than the norm asks. */
  readonly wantedBeyondNeed: number | null;
};

/** Hundredths of a unit, per 1,000 patients. */
const PARTS = 100n * 1_000n;

/**
 * H-3 · what a norm asks for a number of patients, rounded up: half a room does not hold a consultation, and an m² less is one
 * short. Whole numbers all the way: 2,000 patients at 1.50 per 1,000 are 3, not 4 by the tail of a float.
 */
export function neededOf(
  { per1000Hundredths }: Pick<RoomNorm, 'per1000Hundredths'>,
  patients: number,
): number {
  const parts = BigInt(patients) * BigInt(per1000Hundredths);
  return Number((parts + PARTS - 1n) / PARTS);
}

/** `one` less `other`; null as long as either is unknown. */
const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

function needAt(norm: RoomNorm, patients: number | null, there: number | null): NeedAt {
  const need = patients === null ? null : neededOf(norm, patients);
  return { patients, need, missing: less(need, there) };
}

/**
 * H-3 · every norm by itself, beside what is there and what is wanted: two norms of one unit are two readings of the same
 * premises, so they are never added up. Without a norm there is no line, and so no number.
 */
export function housingNeed(norms: readonly RoomNorm[], facts: NeedFacts): NeedLine[] {
  return norms.map((norm) => {
    const there = facts.there[norm.unit];
    const wanted = facts.wanted[norm.unit];
    const atCompletion = needAt(norm, facts.enrolledAtCompletion, there);
    return {
      norm,
      now: needAt(norm, facts.enrolledPatients, there),
      atCompletion,
      there,
      wanted,
      wantedBeyondNeed: less(wanted, atCompletion.need),
    };
  });
}

/** R-1, H-3 · why no need can be told; null: at least one can. */
export function needUnknown(norms: readonly RoomNorm[], facts: NeedFacts): NeedUnknown | null {
  if (norms.length === 0) return 'NO_NORM';
  return facts.enrolledPatients === null && facts.enrolledAtCompletion === null ? 'NO_PATIENTS' : null;
}
