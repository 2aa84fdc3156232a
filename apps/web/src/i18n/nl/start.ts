import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { regions } from './regions.ts';
import { terms } from './terms.ts';

/** What the start page says; it comes with the program, the other texts with the first other page. */
export const start = { errors, frame, regions, terms } as const;
