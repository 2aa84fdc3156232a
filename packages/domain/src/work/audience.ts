import { z } from 'zod';

/** W-4 · who reads a comment or a file: one's own organisation, or everybody who sees the record. */
export const AUDIENCES = ['organisation', 'everyone'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;
