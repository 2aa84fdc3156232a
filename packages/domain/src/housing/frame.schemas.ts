import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import {
  HOUSING_BOTTLENECKS,
  housingBottleneckSchema,
  premisesConditionSchema,
  tenureSchema,
} from './housing-codes.ts';
import { housingMunicipalitySchema } from './housing-list.views.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';

const LIMITS = HOUSING_LIMITS;
/** Years in which premises can be wanted. */
const WANTED_YEARS = { first: 2020, last: 2100 } as const;

const wholeUpTo = (most: number) => z.int().min(0).max(most).nullable();

/** The facts of a case; each is given, emptied with null, or left out. */
const factsSchema = z.object({
  problem: z.string().trim().max(LIMITS.words),
  bottlenecks: z.array(housingBottleneckSchema).min(1).max(HOUSING_BOTTLENECKS.length),
  enrolledPatients: wholeUpTo(LIMITS.patients),
  enrolledAtCompletion: wholeUpTo(LIMITS.patients),
  premisesAddress: z.string().trim().max(LIMITS.address),
  floorAreaM2: wholeUpTo(LIMITS.floorAreaM2),
  consultingRooms: wholeUpTo(LIMITS.rooms),
  tenure: tenureSchema.nullable(),
  leaseEndsOn: calendarDateSchema.nullable(),
  condition: premisesConditionSchema.nullable(),
  wantedFloorAreaM2: wholeUpTo(LIMITS.floorAreaM2),
  wantedConsultingRooms: wholeUpTo(LIMITS.rooms),
  wantedYear: z.int().min(WANTED_YEARS.first).max(WANTED_YEARS.last).nullable(),
  /** H-7 · the practice agrees that municipalities are handed its need. */
  isOnNeedMap: z.boolean(),
  ownerId: idSchema,
  /** A discontinuity case of the same practice. */
  caseId: idSchema.nullable(),
});

/**
 * S-3 · changes the facts of an open case: what is left out stays as it is, null empties it. An initiative can be renamed or
 * moved to another municipality until it becomes a practice; from then on both follow from the register.
 */
export const setHousingFrameSchema = seenHousingSchema.extend(factsSchema.partial().shape).extend({
  initiativeName: z.string().trim().min(2).max(LIMITS.name).optional(),
  municipalityCode: housingMunicipalitySchema.optional(),
  /** The practice that the initiative became. */
  practiceId: idSchema.optional(),
});
export type SetHousingFrame = z.infer<typeof setHousingFrameSchema>;
