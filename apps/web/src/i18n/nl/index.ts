import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { people } from './people.ts';
import { practices } from './practices.ts';
import { quarters } from './quarters.ts';
import { regions } from './regions.ts';
import { regionTools } from './region-tools.ts';
import { terms } from './terms.ts';
import { work } from './work.ts';

export const nl = {
  cases,
  errors,
  frame,
  imports,
  people,
  practices,
  quarters,
  regions,
  regionTools,
  terms,
  work,
} as const;
