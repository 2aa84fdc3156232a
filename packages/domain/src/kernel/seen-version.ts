import { z } from 'zod';

/** What either engine holds as the version of a row; far above any that will ever be reached. */
const HIGHEST = 1_000_000_000;

/** S-3, S-5 · the version of a row as its writer saw it. */
export const seenVersionSchema = z.int().positive().max(HIGHEST);

/** The same where 0 stands for what was not there yet. */
export const seenOrNoneSchema = z.int().nonnegative().max(HIGHEST);
