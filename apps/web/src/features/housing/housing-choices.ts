import type { HousingBottleneck, PremisesCondition, Tenure } from '@regiovast/domain/housing/housing-codes';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';

const keysOf = <Key extends string>(keys: Readonly<Record<Key, 0>>): readonly Key[] =>
  Object.keys(keys) as Key[];

// Every code once, in the domain's order, without the schema library that the domain's own lists bring along: these are
// read with the address of a page.

export const STEP_CHOICES = keysOf<HousingStep>({
  REPORTED: 0,
  ACCESS_TEST: 0,
  ROLES_AGREED: 0,
  OPTIONS: 0,
  FINANCIAL_BOTTLENECK: 0,
  DECISION: 0,
  REALISATION: 0,
  CLOSED: 0,
});

export const BOTTLENECK_CHOICES = keysOf<HousingBottleneck>({
  TOO_SMALL: 0,
  NO_ROOM_FOR_STAFF: 0,
  UNSUITABLE: 0,
  TOO_EXPENSIVE_RENT: 0,
  TOO_EXPENSIVE_PURCHASE: 0,
  REBUILD_COST: 0,
  LEASE_ENDS: 0,
  NO_LOCATION: 0,
  ZONING_CONFLICT: 0,
  PERMIT_DELAY: 0,
  NEW_BUILD_INFEASIBLE: 0,
  NO_FACILITY_IN_NEW_DISTRICT: 0,
  FINANCING_REFUSED: 0,
});

export const TENURE_CHOICES = keysOf<Tenure>({ RENT: 0, OWNED: 0, LEASEHOLD: 0, OTHER: 0 });
export const CONDITION_CHOICES = keysOf<PremisesCondition>({ GOOD: 0, FAIR: 0, POOR: 0, UNFIT: 0 });
