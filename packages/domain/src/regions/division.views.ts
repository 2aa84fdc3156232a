import { z } from 'zod';
import { regionTypeSchema } from './region-types.ts';

/** A way in which the country is divided, with the number of regions it has today. */
export const divisionSchema = z.object({ type: regionTypeSchema, regions: z.int().positive() });
