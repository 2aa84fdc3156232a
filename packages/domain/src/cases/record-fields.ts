import { z } from 'zod';

/** D-4 · who has the lead of a case: the RHO, or from `ACUTE` the preferent insurer. */
export const CASE_LEADS = ['rho', 'insurer'] as const;
export const caseLeadSchema = z.enum(CASE_LEADS);
export type CaseLead = z.infer<typeof caseLeadSchema>;

/** D-7 · how patients are cared for until the lasting solution (a choice from taxonomy 3). */
export const BRIDGING_KINDS = [
  'RHO_EMPLOYS_GP',
  'PATIENT_SPREAD',
  'TEMPORARY_LOCATION',
  'EMERGENCY_SURGERY',
  'ONLINE_BRIDGING',
  'CARE_MEDIATION',
  'OTHER',
] as const;
export const bridgingKindSchema = z.enum(BRIDGING_KINDS);
export type BridgingKind = z.infer<typeof bridgingKindSchema>;

/** D-7 · where the handing over of patient records stands. */
export const RECORD_TRANSFER_STATES = [
  'NOT_STARTED',
  'ANNOUNCED',
  'IN_PROGRESS',
  'DONE',
  'NOT_NEEDED',
] as const;
export const recordTransferStateSchema = z.enum(RECORD_TRANSFER_STATES);
export type RecordTransferState = z.infer<typeof recordTransferStateSchema>;

/** D-7 · who has been told. */
export const COMMUNICATION_STATES = ['NONE', 'TEAM_INFORMED', 'PATIENTS_INFORMED', 'PUBLIC'] as const;
export const communicationStateSchema = z.enum(COMMUNICATION_STATES);
export type CommunicationState = z.infer<typeof communicationStateSchema>;

/** D-2 · where patients went: to a practice of the register, or to what is none. */
export const PLACE_KINDS = [
  'PRACTICE',
  'TEMPORARY_LOCATION',
  'ONLINE_PRACTICE',
  'OUT_OF_AREA',
  'OTHER',
] as const;
export const placeKindSchema = z.enum(PLACE_KINDS);
export type PlaceKind = z.infer<typeof placeKindSchema>;
