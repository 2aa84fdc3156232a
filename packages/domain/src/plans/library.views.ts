import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { approachSchema } from './plan-reference.ts';

/** L-3 · what a plan takes its measures from: the courses of action, and the proven approaches that hold today. */
export const libraryViewSchema = z.object({
  courses: z.array(courseOfActionSchema),
  approaches: z.array(approachSchema),
  version: z.int(),
  validFrom: z.string(),
  source: z.string(),
});
