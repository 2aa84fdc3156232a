import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { caseVersionSchema } from './case.schemas.ts';
import { DISCONTINUITY_CAUSES, discontinuityCauseSchema, signalReporterSchema } from './causes.ts';
import { courseOfActionSchema, measureStateSchema } from './courses-of-action.ts';
import { PATIENTS_MAX, placementsSchema } from './placements.ts';
import { bridgingKindSchema, communicationStateSchema, recordTransferStateSchema } from './record-fields.ts';

/** D-7 · the fields of the record that are filled in by hand; null: unknown. */
export const recordFieldsSchema = z.object({
  reportedBy: signalReporterSchema.nullable(),
  /** Null: all that are enrolled. */
  affectedPatients: z.int().min(0).max(PATIENTS_MAX).nullable(),
  staffFte: z.number().min(0).max(200).multipleOf(0.01).nullable(),
  bridgingKind: bridgingKindSchema.nullable(),
  recordTransferState: recordTransferStateSchema.nullable(),
  supervisorInformedOn: calendarDateSchema.nullable(),
  communicationState: communicationStateSchema.nullable(),
});
export type RecordFields = z.infer<typeof recordFieldsSchema>;
export const RECORD_FIELDS = Object.keys(recordFieldsSchema.shape) as readonly (keyof RecordFields)[];

/** D-7 · only the fields that change are sent (S-3). */
export const setRecordInputSchema = caseVersionSchema.extend({ fields: recordFieldsSchema.partial() });

/** D-7 · insured of the preferent insurer among the patients: an aggregate. */
export const setOwnInsuredInputSchema = caseVersionSchema.extend({
  ownInsured: z.int().min(0).max(PATIENTS_MAX).nullable(),
});

/** Why a fact of a case was changed outside a move: a code, so that it can stand in the history. */
export const CHANGE_REASONS = ['NEW_INFORMATION', 'SITUATION_CHANGED', 'CORRECTION'] as const;
export const changeReasonSchema = z.enum(CHANGE_REASONS);
export type ChangeReason = z.infer<typeof changeReasonSchema>;

export const setCausesInputSchema = caseVersionSchema.extend({
  primaryCause: discontinuityCauseSchema,
  secondaryCauses: z.array(discontinuityCauseSchema).max(DISCONTINUITY_CAUSES.length),
  reason: changeReasonSchema,
});

export const setExpectedEndInputSchema = caseVersionSchema.extend({
  expectedEndOn: calendarDateSchema.nullable(),
  reason: changeReasonSchema,
});

/** D-7 · an alternative that was examined; one row per course of action. */
export const setMeasureInputSchema = caseVersionSchema.extend({
  course: courseOfActionSchema,
  state: measureStateSchema,
  note: z.string().trim().max(500).default(''),
});
export const removeMeasureInputSchema = caseVersionSchema.extend({ course: courseOfActionSchema });

/** D-7 · the whole division of patients over places, as it should be. */
export const setPlacementsInputSchema = caseVersionSchema.extend({
  placements: placementsSchema.min(1),
});
