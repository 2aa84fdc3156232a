import type {
  ArrangementType,
  BeneficiaryKind,
  Nature,
} from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';

const keysOf = <Key extends string>(keys: Readonly<Record<Key, 0>>): readonly Key[] =>
  Object.keys(keys) as Key[];

// Every code once, in the domain's order, without the schema library that the domain's own lists bring along: these are
// read with the address of a page.

export const STATUS_CHOICES = keysOf<ArrangementStatus>({
  DRAFT: 0,
  PROPOSED: 0,
  ASSESSED_POSITIVE: 0,
  ASSESSED_NEGATIVE: 0,
  AGREED: 0,
  CONTRACTED: 0,
  ACTIVE: 0,
  ENDED: 0,
  EVALUATED: 0,
  WITHDRAWN: 0,
});

export const TYPE_CHOICES = keysOf<ArrangementType>({
  ZERO_PRACTICE_BRIDGE: 0,
  PRACTICE_START_MODULE: 0,
  TAKEOVER_SUPPORT: 0,
  PRACTICE_MANAGEMENT: 0,
  SPECIAL_AREA_ALLOWANCE: 0,
  SPECIAL_PERFORMANCE: 0,
  RHO_COORDINATION: 0,
  HOUSING_CONTRIBUTION: 0,
  EMERGENCY_BRIDGING: 0,
  INNOVATION: 0,
  OTHER_TAILORED: 0,
});

export const NATURE_CHOICES = keysOf<Nature>({ INCIDENTAL: 0, TEMPORARY: 0, STRUCTURAL: 0 });

export const BENEFICIARY_CHOICES = keysOf<BeneficiaryKind>({ PRACTICE: 0, RHO: 0, STARTING_PRACTICE: 0 });

export const FUNDING_CHOICES = keysOf<FundingBasis>({
  S1: 0,
  S2: 0,
  S3: 0,
  O_AND_I: 0,
  INSURER_MODULE: 0,
  MUNICIPAL: 0,
  OTHER: 0,
});

export const COURSE_CHOICES = keysOf<CourseOfAction>({
  RECRUIT_OWNER: 0,
  RETAIN_OWNER: 0,
  SUPPORT_OWNER: 0,
  PRACTICE_MANAGEMENT: 0,
  START_ZERO_PRACTICE: 0,
  TAKEOVER_SUPPORT: 0,
  EXTEND_PRACTICE: 0,
  NURSERY_PRACTICE: 0,
  RHO_EMPLOYS_GP: 0,
  REGIONAL_TRAINING: 0,
  MATCHMAKING: 0,
  PATIENT_SPREAD: 0,
  PATIENT_EXCHANGE: 0,
  CARE_MEDIATION: 0,
  TEMPORARY_LOCATION: 0,
  EMERGENCY_SURGERY: 0,
  ONLINE_BRIDGING: 0,
  TASKFORCE: 0,
  DESK: 0,
  HOUSING_SUPPORT: 0,
  INNOVATIVE_WORKING: 0,
  DIGITAL_HYBRID: 0,
  PERSONAL_SUPPORT: 0,
});
