import { z } from 'zod';

/** Courses of action (taxonomy 3): what can be done for a practice at risk. */
export const COURSES_OF_ACTION = [
  'RECRUIT_OWNER',
  'RETAIN_OWNER',
  'SUPPORT_OWNER',
  'PRACTICE_MANAGEMENT',
  'START_ZERO_PRACTICE',
  'TAKEOVER_SUPPORT',
  'EXTEND_PRACTICE',
  'NURSERY_PRACTICE',
  'RHO_EMPLOYS_GP',
  'REGIONAL_TRAINING',
  'MATCHMAKING',
  'PATIENT_SPREAD',
  'PATIENT_EXCHANGE',
  'CARE_MEDIATION',
  'TEMPORARY_LOCATION',
  'EMERGENCY_SURGERY',
  'ONLINE_BRIDGING',
  'TASKFORCE',
  'DESK',
  'HOUSING_SUPPORT',
  'INNOVATIVE_WORKING',
  'DIGITAL_HYBRID',
  'PERSONAL_SUPPORT',
] as const;
export const courseOfActionSchema = z.enum(COURSES_OF_ACTION);
export type CourseOfAction = z.infer<typeof courseOfActionSchema>;

/** D-7 · what came of an alternative that was examined. */
export const MEASURE_STATES = ['EXAMINED', 'REJECTED', 'CHOSEN', 'DONE'] as const;
export const measureStateSchema = z.enum(MEASURE_STATES);
export type MeasureState = z.infer<typeof measureStateSchema>;
