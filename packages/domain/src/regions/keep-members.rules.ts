import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, type Violation, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { sealedWithoutReason, type SealedQuarter } from './sealed-past.ts';
import type { RegionType } from './region-types.ts';

/** A municipality in a region from a day, to a day or still. */
export type Membership = {
  readonly regionCode: string;
  readonly regionName: string;
  readonly municipalityCode: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

/** What is known when membership changes: the region, the municipalities named, and every row of theirs. */
export type MemberFacts = {
  readonly region: { readonly code: string; readonly type: RegionType };
  readonly municipalities: ReadonlyMap<
    string,
    { readonly name: string; readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null }
  >;
  /** Of regions of the same type; of a custom region its own rows are enough. */
  readonly memberships: readonly Membership[];
  readonly lastSealed: SealedQuarter | null;
};

export type MemberChange = {
  readonly from: CalendarDate;
  readonly join: readonly string[];
  readonly leave: readonly string[];
  /** Whether a municipality that joins leaves the region of the same type it is in. */
  readonly takeFromOthers: boolean;
  readonly reason: string | null;
};

/** One row to write; `end` keeps the row up to and including `validTo`, `remove` is for a row that held no day. */
export type MemberWrite =
  | { readonly kind: 'begin'; readonly municipalityCode: string }
  | { readonly kind: 'end'; readonly row: Membership; readonly validTo: CalendarDate }
  | { readonly kind: 'remove'; readonly row: Membership };

const holdsOn = (row: Membership, day: CalendarDate): boolean =>
  row.validFrom <= day && (row.validTo === null || row.validTo >= day);

/** Rows that cannot stand beside membership of this region: custom regions may overlap, other types may not. */
const competing = ({ region, memberships }: MemberFacts, municipalityCode: string): Membership[] =>
  memberships.filter(
    (row) =>
      row.municipalityCode === municipalityCode &&
      (region.type !== 'custom' || row.regionCode === region.code),
  );

/**
 * Whether membership can change so from the day on (spec section 2): a municipality must exist, lies in one region
 * of a type on a day, and a day in a sealed quarter asks for a reason. Violations name municipality and region.
 */
export function decideMembers(facts: MemberFacts, change: MemberChange): Verdict {
  return verdictOf(
    sealedWithoutReason(facts.lastSealed, change.from, change.reason),
    ...change.join.map((code) => joinViolation(facts, change, code)),
    ...change.leave.map((code) => leaveViolation(facts, change, code)),
  );
}

function joinViolation(facts: MemberFacts, change: MemberChange, code: string): Violation | null {
  const municipality = facts.municipalities.get(code);
  const exists =
    municipality !== undefined &&
    municipality.validFrom <= change.from &&
    (municipality.validTo === null || municipality.validTo >= change.from);
  const name = municipality?.name ?? code;
  if (!municipality || !exists) {
    return { code: 'REGION_MUNICIPALITY_UNKNOWN', details: { municipality: name, from: change.from } };
  }
  const rows = competing(facts, code);
  const holding = rows.find((row) => holdsOn(row, change.from));
  const later = rows.find((row) => row.validFrom > change.from);
  if (holding?.regionCode === facts.region.code) {
    return { code: 'REGION_MEMBER_ALREADY', details: { municipality: name } };
  }
  if (later) {
    const details = { municipality: name, region: later.regionName, from: later.validFrom };
    return { code: 'REGION_MEMBER_LATER', details };
  }
  return violatedIf(holding !== undefined && !change.takeFromOthers, 'REGION_MEMBER_ELSEWHERE', {
    municipality: name,
    region: holding?.regionName ?? '',
  });
}

const ownRow = (facts: MemberFacts, code: string, day: CalendarDate): Membership | undefined =>
  facts.memberships.find(
    (row) => row.regionCode === facts.region.code && row.municipalityCode === code && holdsOn(row, day),
  );

const leaveViolation = (facts: MemberFacts, { from }: MemberChange, code: string): Violation | null =>
  violatedIf(!ownRow(facts, code, from), 'REGION_MEMBER_NOT', {
    municipality: facts.municipalities.get(code)?.name ?? code,
    from,
  });

const endBefore = (row: Membership, from: CalendarDate): MemberWrite =>
  row.validFrom < from ? { kind: 'end', row, validTo: addDays(from, -1) } : { kind: 'remove', row };

/** The rows a change that was decided writes, ends first: nothing overlaps on the way. */
export function planMembers(facts: MemberFacts, change: MemberChange): MemberWrite[] {
  const left = change.leave.flatMap((code) => ownRow(facts, code, change.from) ?? []);
  const taken = change.join.flatMap((code) =>
    competing(facts, code).filter((row) => holdsOn(row, change.from)),
  );
  return [
    ...[...left, ...taken].map((row) => endBefore(row, change.from)),
    ...change.join.map((municipalityCode): MemberWrite => ({ kind: 'begin', municipalityCode })),
  ];
}
