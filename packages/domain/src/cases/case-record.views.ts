import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { recordFieldsSchema } from './case-record.schemas.ts';
import { discontinuityCauseSchema } from './causes.ts';
import { courseOfActionSchema, measureStateSchema } from './courses-of-action.ts';
import { riskPhaseSchema } from './phases.ts';
import { placeKindSchema } from './record-fields.ts';

/** Where patients went; a practice outside the reader's area has no name (C-6). */
const placementViewSchema = z.object({
  kind: placeKindSchema,
  practiceId: z.string().nullable(),
  practiceName: z.string().nullable(),
  patients: z.int(),
  placesStated: z.int().nullable(),
  placesOn: z.string().nullable(),
});
export type PlacementView = z.infer<typeof placementViewSchema>;

const measureViewSchema = z.object({
  course: courseOfActionSchema,
  state: measureStateSchema,
  note: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
});
export type MeasureView = z.infer<typeof measureViewSchema>;

/** Fields a case can have from the chain it is a location of (D-5). */
export const INHERITED_FIELDS = [
  'recordTransferState',
  'supervisorInformedOn',
  'communicationState',
] as const;

/** D-7 · the record of a case. */
export const caseRecordViewSchema = z.object({
  caseId: z.string(),
  version: z.int(),
  phase: riskPhaseSchema,
  fields: recordFieldsSchema,
  /** What the chain says where the case itself says nothing; null: it belongs to none. */
  chain: z
    .object({
      id: z.string(),
      number: z.string(),
      fields: recordFieldsSchema.pick({
        recordTransferState: true,
        supervisorInformedOn: true,
        communicationState: true,
      }),
    })
    .nullable(),
  enrolled: z.object({
    patients: z.int().nullable(),
    referenceDate: z.string().nullable(),
    source: z.string().nullable(),
  }),
  /** Insured of the insurer with which the case is shared. */
  ownInsured: z.int().nullable(),
  insurerName: z.string().nullable(),
  /** Other insurers that were told (D-4). */
  informed: z.array(z.object({ name: z.string(), on: z.string(), phase: riskPhaseSchema })),
  primaryCause: discontinuityCauseSchema,
  secondaryCauses: z.array(discontinuityCauseSchema),
  expectedEndOn: z.string().nullable(),
  measures: z.array(measureViewSchema),
  placements: z.object({
    /** First day of the phase in which they were placed; null: nobody was. */
    on: z.string().nullable(),
    rows: z.array(placementViewSchema),
    placed: z.int(),
    /** Patients there are; null: unknown. */
    patients: z.int().nullable(),
  }),
  can: z.object({
    setRecord: capabilitySchema,
    setOwnInsured: capabilitySchema,
    setCauses: capabilitySchema,
    setExpectedEnd: capabilitySchema,
    setMeasure: capabilitySchema,
    setPlacements: capabilitySchema,
  }),
});
export type CaseRecordView = z.infer<typeof caseRecordViewSchema>;
