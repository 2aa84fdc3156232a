import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { people } from './people.ts';
import { practices } from './practices.ts';
import { quarters } from './quarters.ts';
import { regions } from './regions.ts';
import { terms } from './terms.ts';

/** Every text in English; loaded when somebody asks for it. */
export const en = { cases, errors, frame, imports, people, practices, quarters, regions, terms };
