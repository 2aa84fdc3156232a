import { z } from 'zod';

/** Records that notices, comments, files and history are about; later rooms add theirs. */
export const SUBJECT_KINDS = [
  'case',
  'chainCase',
  'practice',
  'plan',
  'arrangement',
  'followRequest',
  'housingCase',
] as const;
export const subjectKindSchema = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof subjectKindSchema>;
