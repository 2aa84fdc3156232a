import { z } from 'zod';
import { DOMAIN_ERROR_CODES } from './errors.ts';

/** What the reader may do now and, if not, every reason; comes with a view, so that a screen never works it out. */
export const capabilitySchema = z.object({ can: z.boolean(), because: z.array(z.enum(DOMAIN_ERROR_CODES)) });
export type Capability = z.infer<typeof capabilitySchema>;
