import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { fundingBasisSchema } from '../plans/plan-codes.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { accessTestOutcomeSchema, arrangementTypeSchema, natureSchema } from './arrangement-codes.ts';
import { ARRANGEMENT_LIMITS, arrangementInputSchema, seenArrangementSchema } from './arrangement.schemas.ts';

const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2100-12-31';
const LIMITS = ARRANGEMENT_LIMITS;
const words = (most: number) => z.string().trim().max(most);

const arrangementTitleSchema = z.string().trim().min(3).max(LIMITS.title);
const dayOfPeriodSchema = calendarDateSchema.refine((day) => day >= FIRST_DAY && day <= LAST_DAY, {
  error: 'PERIOD_ORDER',
});
const PERIOD_ERROR = { error: 'PERIOD_ORDER', path: ['periodTo'] };

/** A-1 · who receives it; the RHO that is party to it follows from the practice, and is chosen for the other two. */
export const beneficiarySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PRACTICE'), practiceId: idSchema }),
  z.object({ kind: z.literal('RHO'), rhoId: idSchema }),
  z.object({
    kind: z.literal('STARTING_PRACTICE'),
    rhoId: idSchema,
    startingPracticeName: z.string().trim().min(1).max(LIMITS.startingPracticeName),
  }),
]);
export type BeneficiaryInput = z.infer<typeof beneficiarySchema>;

/** A-1 · the measure of a released plan that it serves. */
export const servedMeasureSchema = z.object({ planId: idSchema, measureId: idSchema });

const frameWordsSchema = z.object({
  fundingBasis: fundingBasisSchema,
  nature: natureSchema,
  course: courseOfActionSchema,
  resultObligation: words(LIMITS.resultObligation),
});

/**
 * A-1 · begins a draft. What is left out comes from the measure it serves, else from the template of its type. The lines of
 * the template are written in the language of who begins it.
 */
export const startArrangementSchema = frameWordsSchema
  .partial()
  .extend({
    title: arrangementTitleSchema,
    regionCode: regionCodeSchema,
    type: arrangementTypeSchema,
    beneficiary: beneficiarySchema,
    periodFrom: dayOfPeriodSchema,
    periodTo: dayOfPeriodSchema,
    measure: servedMeasureSchema.nullable().default(null),
    caseId: idSchema.nullable().default(null),
    /** H-1 · of a housing contribution: the housing case it is for. */
    housingCaseId: idSchema.nullable().default(null),
    language: z.enum(['nl', 'en']).default('nl'),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, PERIOD_ERROR);

/** A-1 · a new draft out of an earlier one; everything moves to the new first day by whole quarters. */
export const duplicateArrangementSchema = arrangementInputSchema.extend({
  title: arrangementTitleSchema,
  periodFrom: dayOfPeriodSchema,
});

/**
 * A-1, S-3 · changes the frame of a draft: what is left out stays as it is, null empties it. Both days of a period are given
 * together. A quarter with amounts outside the new period is refused, unless `moveAmounts` shifts them all by as many
 * quarters as the first day moves.
 */
export const setArrangementFrameSchema = seenArrangementSchema
  .extend(frameWordsSchema.partial().shape)
  .extend({
    title: arrangementTitleSchema.optional(),
    ownerId: idSchema.optional(),
    type: arrangementTypeSchema.optional(),
    beneficiary: beneficiarySchema.optional(),
    structuralReason: words(LIMITS.reason).nullable().optional(),
    measure: servedMeasureSchema.nullable().optional(),
    caseId: idSchema.nullable().optional(),
    /** H-1 · kept with a housing contribution only. */
    housingCaseId: idSchema.nullable().optional(),
    /** Kept with a housing contribution only that is for no housing case: else the test of the case counts. */
    accessTest: z
      .object({
        outcome: accessTestOutcomeSchema,
        on: calendarDateSchema,
        reason: z.string().trim().min(1).max(LIMITS.reason),
      })
      .nullable()
      .optional(),
    periodFrom: dayOfPeriodSchema.optional(),
    periodTo: dayOfPeriodSchema.optional(),
    moveAmounts: z.boolean().default(false),
    reviewOn: calendarDateSchema.nullable().optional(),
    expectedPlaces: z.int().min(0).max(LIMITS.places).nullable().optional(),
    expectedOn: calendarDateSchema.nullable().optional(),
    expectedOutcome: words(LIMITS.words).optional(),
  })
  .refine(
    ({ periodFrom, periodTo }) =>
      (periodFrom === undefined) === (periodTo === undefined) &&
      (periodFrom === undefined || periodTo === undefined || periodFrom <= periodTo),
    PERIOD_ERROR,
  );
export type SetArrangementFrame = z.infer<typeof setArrangementFrameSchema>;
