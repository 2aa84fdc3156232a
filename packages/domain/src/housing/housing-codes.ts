import { z } from 'zod';

/** What is wrong with where a practice is housed, or where it would be (taxonomy 5). */
export const HOUSING_BOTTLENECKS = [
  'TOO_SMALL',
  'NO_ROOM_FOR_STAFF',
  'UNSUITABLE',
  'TOO_EXPENSIVE_RENT',
  'TOO_EXPENSIVE_PURCHASE',
  'REBUILD_COST',
  'LEASE_ENDS',
  'NO_LOCATION',
  'ZONING_CONFLICT',
  'PERMIT_DELAY',
  'NEW_BUILD_INFEASIBLE',
  'NO_FACILITY_IN_NEW_DISTRICT',
  'FINANCING_REFUSED',
] as const;
export const housingBottleneckSchema = z.enum(HOUSING_BOTTLENECKS);
export type HousingBottleneck = z.infer<typeof housingBottleneckSchema>;

/** Who has a step in the guidance (taxonomy 5); `MARKET`: owner, housing association, developer. */
export const HOUSING_PARTIES = ['GP', 'RHO', 'MUNICIPALITY', 'INSURER', 'MARKET'] as const;
export const housingPartySchema = z.enum(HOUSING_PARTIES);
export type HousingParty = z.infer<typeof housingPartySchema>;

/** H-6 · parties without an account: they answer their own step by a link, or the RHO records what they wrote. */
export const OUTSIDE_PARTIES = ['MUNICIPALITY', 'MARKET'] as const satisfies readonly HousingParty[];
export const outsidePartySchema = z.enum(OUTSIDE_PARTIES);
export type OutsideParty = z.infer<typeof outsidePartySchema>;

/** What each party can bring in (taxonomy 5). */
export const HOUSING_INSTRUMENTS = {
  GP: ['SIGNAL_IN_TIME', 'NEED_STATEMENT', 'JOINT_HOUSING', 'BUSINESS_CASE'],
  RHO: ['REGIONAL_NEED_MAP', 'CONTACT_POINT', 'PROCESS_SUPPORT', 'TEMPORARY_SPACE'],
  MUNICIPALITY: [
    'REFERENCE_NORM',
    'ENVIRONMENTAL_PLAN_SPACE',
    'PERMIT',
    'SOCIAL_LAND_PRICE',
    'MUNICIPAL_PROPERTY',
    'GUARANTEE_OR_LOAN',
    'CONTACT_PERSON',
    'NEED_MAP',
  ],
  INSURER: [
    'CONTACT_POINT',
    'TEMPORARY_CONTRIBUTION',
    'INCIDENTAL_CONTRIBUTION',
    'PROCESS_SUPPORT',
    'ACCESS_TEST',
  ],
  MARKET: ['OWNER_INVESTS', 'HOUSING_ASSOCIATION', 'DEVELOPER_AGREEMENT'],
} as const satisfies Readonly<Record<HousingParty, readonly string[]>>;
export type HousingInstrument = (typeof HOUSING_INSTRUMENTS)[HousingParty][number];
export const housingInstrumentSchema = z.enum([
  ...new Set(HOUSING_PARTIES.flatMap((party): HousingInstrument[] => [...HOUSING_INSTRUMENTS[party]])),
]);

/** How a practice holds its premises; no source gives a list, these are the product's own. */
export const TENURES = ['RENT', 'OWNED', 'LEASEHOLD', 'OTHER'] as const;
export const tenureSchema = z.enum(TENURES);
export type Tenure = z.infer<typeof tenureSchema>;

/** Condition of premises, from good to not fit for care; the product's own. */
export const PREMISES_CONDITIONS = ['GOOD', 'FAIR', 'POOR', 'UNFIT'] as const;
export const premisesConditionSchema = z.enum(PREMISES_CONDITIONS);
export type PremisesCondition = z.infer<typeof premisesConditionSchema>;

/** H-5 · how far the environmental plan and the permit of a location are; the product's own. */
export const PLANNING_STATUSES = [
  'UNKNOWN',
  'PLAN_CHANGE_NEEDED',
  'FITS_PLAN',
  'PERMIT_REQUESTED',
  'PERMIT_GRANTED',
  'PERMIT_REFUSED',
] as const;
export const planningStatusSchema = z.enum(PLANNING_STATUSES);
export type PlanningStatus = z.infer<typeof planningStatusSchema>;

/** H-5 · whether a location is still weighed, was chosen, or fell off. */
export const OPTION_STATES = ['OPEN', 'CHOSEN', 'DROPPED'] as const;
export const optionStateSchema = z.enum(OPTION_STATES);
export type OptionState = z.infer<typeof optionStateSchema>;

/** H-7 · how a case ended; the product's own. */
export const HOUSING_OUTCOMES = [
  'NEW_PREMISES',
  'EXTENDED',
  'SHARED_PREMISES',
  'TEMPORARY_SPACE',
  'STAYED',
  'NO_SOLUTION',
  'WITHDRAWN',
] as const;
export const housingOutcomeSchema = z.enum(HOUSING_OUTCOMES);
export type HousingOutcome = z.infer<typeof housingOutcomeSchema>;

/** H-1, C-8 · an access test is judged by the insurer; a later one takes the place of an earlier one. */
export const ACCESS_TEST_STATES = ['OFFERED', 'CONFIRMED', 'REFUSED'] as const;
export const accessTestStateSchema = z.enum(ACCESS_TEST_STATES);
export type AccessTestState = z.infer<typeof accessTestStateSchema>;
