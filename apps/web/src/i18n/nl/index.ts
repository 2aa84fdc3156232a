import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { escalation } from './escalation.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { people } from './people.ts';
import { pointMap } from './point-map.ts';
import { practices } from './practices.ts';
import { quarters } from './quarters.ts';
import { regions } from './regions.ts';
import { regionTools } from './region-tools.ts';
import { signalQueue } from './signal-queue.ts';
import { terms } from './terms.ts';
import { work } from './work.ts';

export const nl = {
  cases,
  errors,
  escalation,
  frame,
  imports,
  people,
  pointMap,
  practices,
  quarters,
  regions,
  regionTools,
  signalQueue,
  terms,
  work,
} as const;
