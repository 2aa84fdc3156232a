import { boundaries } from './boundaries.ts';
import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { escalation } from './escalation.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { outlook } from './outlook.ts';
import { indicatorImports } from './indicator-imports.ts';
import { people } from './people.ts';
import { practiceRecord } from './practice-record.ts';
import { pointMap } from './point-map.ts';
import { practices } from './practices.ts';
import { quarters } from './quarters.ts';
import { regionAdmin } from './region-admin.ts';
import { regions } from './regions.ts';
import { regionTools } from './region-tools.ts';
import { signalQueue } from './signal-queue.ts';
import { terms } from './terms.ts';
import { work } from './work.ts';

/** Every text in English; loaded when somebody asks for it. */
export const en = {
  boundaries,
  cases,
  errors,
  escalation,
  findings,
  frame,
  imports,
  indicators,
  outlook,
  indicatorImports,
  people,
  practiceRecord,
  pointMap,
  practices,
  quarters,
  regionAdmin,
  regions,
  regionTools,
  signalQueue,
  terms,
  work,
};
