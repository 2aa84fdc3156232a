import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { HOUSING_ALARM_KINDS } from './housing-alarms.ts';
import { optionStateSchema, planningStatusSchema } from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';
import { optionWeightsSchema } from './option-criteria.ts';
import { SCORE_GAPS } from './option-scores.ts';
import { optionPlaceSchema } from './option.schemas.ts';
import { TIME_LINE_KINDS, TIME_LINE_STATES } from './time-line.ts';

const criterionScoreSchema = z.union([
  z.object({ score: z.int(), gap: z.null() }),
  z.object({ score: z.null(), gap: z.enum(SCORE_GAPS) }),
]);

const optionViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  place: optionPlaceSchema.nullable(),
  floorAreaM2: z.int().nullable(),
  consultingRooms: z.int().nullable(),
  yearlyCostCents: z.int().nullable(),
  oneOffCostCents: z.int().nullable(),
  planningStatus: planningStatusSchema,
  permitExpectedOn: z.string().nullable(),
  completionOn: z.string().nullable(),
  note: z.string(),
  state: optionStateSchema,
  stateReason: z.string().nullable(),
  reach: z.object({
    kilometres: z.number().nullable(),
    isAbout: z.boolean(),
    isSameMunicipality: z.boolean(),
  }),
  /** 0 to 100 per criterion, or what is unknown. */
  scores: z.object({
    SIZE: criterionScoreSchema,
    YEARLY_COST: criterionScoreSchema,
    ONE_OFF_COST: criterionScoreSchema,
    COMPLETION: criterionScoreSchema,
    PLANNING: criterionScoreSchema,
    REACH: criterionScoreSchema,
  }),
});
export type OptionView = z.infer<typeof optionViewSchema>;

const alarmSchema = z.object({
  kind: z.enum(HOUSING_ALARM_KINDS),
  on: z.string(),
  days: z.int(),
  optionId: z.string().nullable(),
  cell: z.string().nullable(),
});

const timeLineEventSchema = z.object({
  kind: z.enum(TIME_LINE_KINDS),
  on: z.string(),
  state: z.enum(TIME_LINE_STATES),
  step: housingStepSchema.nullable(),
  optionId: z.string().nullable(),
  cell: z.string().nullable(),
});

/** H-5 · the locations of a case side by side, what they are held against, its time line and its alarms. */
export const optionsViewSchema = z.object({
  housingCaseId: z.string(),
  /** S-3 · of the whole case. */
  version: z.int(),
  today: z.string(),
  /** In the order in which they were added. */
  options: z.array(optionViewSchema),
  weights: optionWeightsSchema,
  /** Nobody set weights yet: all are the same. */
  areWeightsEqual: z.boolean(),
  wanted: z.object({ floorAreaM2: z.int().nullable(), consultingRooms: z.int().nullable() }),
  leaseEndsOn: z.string().nullable(),
  deadlineOn: z.string().nullable(),
  reach: z.object({
    radiusKm: z.number(),
    detourFactor: z.number(),
    validFrom: z.string(),
    /** The product's own proposal, no decision of the sector. */
    isDefault: z.boolean(),
  }),
  /** Where the practice is now; the point of its municipality where that is all that is known. */
  from: z.object({ latitude: z.number(), longitude: z.number(), isAbout: z.boolean() }),
  alarms: z.array(alarmSchema),
  timeLine: z.array(timeLineEventSchema),
  /** The cells of the guidance that alarms and time line name. */
  cells: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
  can: z.object({ set: capabilitySchema, judge: capabilitySchema, setWeights: capabilitySchema }),
});
export type OptionsView = z.infer<typeof optionsViewSchema>;
