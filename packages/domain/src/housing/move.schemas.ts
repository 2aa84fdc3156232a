import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';
import { housingStepSchema } from './housing-steps.ts';

/** Moves a case to another step of its course; closing and reopening ask for more and are acts of their own. */
export const moveHousingSchema = seenHousingSchema.extend({
  to: housingStepSchema.exclude(['CLOSED']),
  effectiveOn: calendarDateSchema,
  /** Asked when it goes back. */
  reason: z.string().trim().max(HOUSING_LIMITS.reason).default(''),
});
export type MoveHousing = z.infer<typeof moveHousingSchema>;
