import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { planningStatusSchema } from './housing-codes.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';
import { optionWeightsSchema } from './option-criteria.ts';

const LIMITS = HOUSING_LIMITS;
const costSchema = centsSchema.min(0).max(LIMITS.cents).nullable();

/** H-5 · both coordinates or none: half a place is no place. Degrees, WGS84, in the Netherlands. */
export const optionPlaceSchema = z.object({
  latitude: z.number().min(50).max(54),
  longitude: z.number().min(3).max(8),
});

/** H-5 · a location; what is unknown is null, never 0. */
export const optionFieldsSchema = z.object({
  name: z.string().trim().min(1).max(LIMITS.name),
  address: z.string().trim().max(LIMITS.address),
  municipalityCode: z.string().min(1).max(12),
  place: optionPlaceSchema.nullable(),
  floorAreaM2: z.int().min(0).max(LIMITS.floorAreaM2).nullable(),
  consultingRooms: z.int().min(0).max(LIMITS.rooms).nullable(),
  yearlyCostCents: costSchema,
  oneOffCostCents: costSchema,
  planningStatus: planningStatusSchema,
  permitExpectedOn: calendarDateSchema.nullable(),
  completionOn: calendarDateSchema.nullable(),
  note: z.string().trim().max(LIMITS.words),
});
export type OptionFields = z.infer<typeof optionFieldsSchema>;

/** Adds a location, or changes the one that is named. */
export const setOptionSchema = seenHousingSchema.extend({
  optionId: idSchema.nullable(),
  option: optionFieldsSchema,
});

const reasonSchema = z.string().trim().min(1).max(LIMITS.reason);

/** H-5 · a location is chosen or falls off with a reason; what is weighed again has none. */
export const optionJudgementSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('CHOSEN'), reason: reasonSchema }),
  z.object({ state: z.literal('DROPPED'), reason: reasonSchema }),
  z.object({ state: z.literal('OPEN') }),
]);
export type OptionJudgement = z.infer<typeof optionJudgementSchema>;

export const judgeOptionSchema = seenHousingSchema.extend({
  optionId: idSchema,
  judgement: optionJudgementSchema,
});

export const setWeightsSchema = seenHousingSchema.extend({ weights: optionWeightsSchema });
