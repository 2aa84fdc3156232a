import { z } from 'zod';
import { accessTestOutcomeSchema } from '../arrangements/arrangement-codes.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import {
  accessTestStateSchema,
  housingBottleneckSchema,
  housingOutcomeSchema,
  premisesConditionSchema,
  tenureSchema,
} from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';
import { HOUSING_TERMS } from './next-term.ts';

const namedSchema = z.object({ id: z.string(), name: z.string() });
const linkedSchema = z.object({ id: z.string(), number: z.string() });

/** H-1 … H-7 · a housing case as its reader sees it, and what the reader may do with it now. */
export const housingViewSchema = z.object({
  id: z.string(),
  number: z.string(),
  /** S-3 · of the whole case: every change names the version it saw. */
  version: z.int(),
  /** One of the two: a practice, or an initiative that is yet to have one. */
  practice: namedSchema.nullable(),
  initiativeName: z.string().nullable(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  /** The care office region of the municipality on the day; null: it lies in none. */
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  rho: namedSchema,
  /** The insurer it was shared with; null: it is the RHO's own (C-2). */
  insurer: namedSchema.nullable(),
  sharedOn: z.string().nullable(),
  /** Who is preferent in the region now, and so is shared with next; null when that does not work with Regiovast. */
  preferentInsurer: namedSchema.nullable(),
  /** The discontinuity case; null where there is none or the reader may not see it (C-6). */
  case: linkedSchema.nullable(),
  /** Arrangements that contribute to it and that the reader sees (C-1). */
  arrangements: z.array(linkedSchema),
  step: housingStepSchema,
  stepSince: z.string(),
  /** Every step it came to, in the order in which it did. Why is the RHO's own: null to an insurer (C-2). */
  moves: z.array(z.object({ to: housingStepSchema, effectiveOn: z.string(), reason: z.string().nullable() })),
  /** Where it can go from here, closing excepted, and what is lacking for that; empty for who does not move it. */
  nextSteps: z.array(z.object({ to: housingStepSchema, can: capabilitySchema })),
  /** H-5 · the next date: the lease ends, or the chosen location is ready. */
  nextTerm: z.object({ kind: z.enum(HOUSING_TERMS), on: z.string() }).nullable(),
  openedOn: z.string(),
  problem: z.string(),
  bottlenecks: z.array(housingBottleneckSchema),
  enrolledPatients: z.int().nullable(),
  enrolledAtCompletion: z.int().nullable(),
  premises: z.object({
    address: z.string(),
    floorAreaM2: z.int().nullable(),
    consultingRooms: z.int().nullable(),
    tenure: tenureSchema.nullable(),
    leaseEndsOn: z.string().nullable(),
    condition: premisesConditionSchema.nullable(),
  }),
  wanted: z.object({
    floorAreaM2: z.int().nullable(),
    consultingRooms: z.int().nullable(),
    year: z.int().nullable(),
  }),
  isOnNeedMap: z.boolean(),
  /** H-1 · the last access test. */
  accessTest: z.object({ outcome: accessTestOutcomeSchema, state: accessTestStateSchema }).nullable(),
  outcome: housingOutcomeSchema.nullable(),
  closedOn: z.string().nullable(),
  closingNote: z.string().nullable(),
  owner: namedSchema,
  can: z.object({
    edit: capabilitySchema,
    share: capabilitySchema,
    offerAccessTest: capabilitySchema,
    decideAccessTest: capabilitySchema,
    answer: capabilitySchema,
    counterSign: capabilitySchema,
    setCosts: capabilitySchema,
    setOption: capabilitySchema,
    sendLink: capabilitySchema,
    move: capabilitySchema,
    close: capabilitySchema,
    reopen: capabilitySchema,
  }),
});
export type HousingView = z.infer<typeof housingViewSchema>;
