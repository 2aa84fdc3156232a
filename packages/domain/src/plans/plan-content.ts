import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import {
  fundingBasisSchema,
  initiativeKindSchema,
  measureOriginSchema,
  partnerKindSchema,
} from './plan-codes.ts';
import { planSectionSchema } from './plan-sections.ts';
import { situationSchema } from './plan-situation.ts';
import { richTextSchema } from './rich-text.ts';

/** L-2 · a measurable goal: indicator, baseline, target, date. */
export const goalSchema = z.object({
  id: z.string(),
  lineageId: z.string(),
  wording: z.string(),
  indicatorCode: z.string(),
  baselineValue: z.number().nullable(),
  baselineOn: calendarDateSchema.nullable(),
  baselineSource: z.string(),
  targetValue: z.number(),
  targetOn: calendarDateSchema,
});
export type PlanGoal = z.infer<typeof goalSchema>;

/** What is reached by the end of a quarter. */
const measureStepSchema = z.object({ quarter: quarterSchema, partialResult: z.string() });

/** L-3 · a measure: from the catalogue, from the library of proven approaches, or the plan's own. Cost in cents. */
export const measureSchema = z.object({
  id: z.string(),
  lineageId: z.string(),
  origin: measureOriginSchema,
  course: courseOfActionSchema.nullable(),
  approachCode: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  partnerId: z.string().nullable(),
  owner: z.string(),
  startQuarter: quarterSchema.nullable(),
  endQuarter: quarterSchema.nullable(),
  costCents: z.int().nonnegative().nullable(),
  costNote: z.string(),
  fundingBasis: fundingBasisSchema.nullable(),
  goalId: z.string().nullable(),
  steps: z.array(measureStepSchema),
});
export type PlanMeasure = z.infer<typeof measureSchema>;

/** L-2 · a result obligation: an object of its own, tied to a measure. */
export const obligationSchema = z.object({
  id: z.string(),
  lineageId: z.string(),
  measureId: z.string(),
  wording: z.string(),
  targetValue: z.number(),
  unit: z.string(),
  dueOn: calendarDateSchema,
  evidence: z.string(),
});
export type PlanObligation = z.infer<typeof obligationSchema>;

/** L-7 · a takeover, start or chain, with what the RHO says of each core-value criterion; words, no verdict. */
export const initiativeSchema = z.object({
  id: z.string(),
  lineageId: z.string(),
  kind: initiativeKindSchema,
  name: z.string(),
  note: z.string(),
  answers: z.array(z.object({ criterion: z.string(), words: z.string(), evidence: z.string() })),
});
export type PlanInitiative = z.infer<typeof initiativeSchema>;

const contentPartnerSchema = z.object({
  id: z.string(),
  kind: partnerKindSchema,
  name: z.string(),
  task: z.string(),
});

/**
 * L-4 · the whole of a plan as it is signed, assessed and compared. Its canonical JSON is what a version stores, and
 * the SHA-256 of that text is the content hash.
 */
export const planContentSchema = z.object({
  format: z.literal(1),
  number: z.string(),
  title: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  rhoName: z.string(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  periodFrom: z.int(),
  periodTo: z.int(),
  templateVersion: z.int(),
  partners: z.array(contentPartnerSchema),
  sections: z.array(z.object({ code: planSectionSchema, document: richTextSchema })),
  situation: situationSchema.nullable(),
  goals: z.array(goalSchema),
  measures: z.array(measureSchema),
  obligations: z.array(obligationSchema),
  initiatives: z.array(initiativeSchema),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** What a comparison can differ in. */
export const PLAN_PIECES = [
  'frame',
  'partners',
  'situation',
  'section',
  'goal',
  'measure',
  'obligation',
  'initiative',
] as const;
export type PlanPiece = (typeof PLAN_PIECES)[number];

/** A piece of a version by which it is known through versions and periods, its words, and a hash of what it says. */
const outlinePieceSchema = z.object({
  piece: z.enum(PLAN_PIECES),
  /** Code of the section, lineage of a goal, measure, obligation or initiative; empty for what a plan has once. */
  key: z.string(),
  title: z.string(),
  hash: z.string(),
});

/** The pieces of a version, by which a comparison sees what differs without reading the texts. */
export const planOutlineSchema = z.array(outlinePieceSchema);
export type PlanOutline = z.infer<typeof planOutlineSchema>;
