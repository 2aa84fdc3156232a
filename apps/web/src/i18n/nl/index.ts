import { guarded } from './guarded.ts';
import { caseRecord } from './case-record.ts';
import { caseImpact } from './case-impact.ts';
import { caseViews } from './case-views.ts';
import { caseTerms } from './case-terms.ts';
import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { escalation } from './escalation.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { notices } from './notices.ts';
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
  caseViews,
  caseImpact,
  caseRecord,
  caseTerms,
  cases,
  guarded,
  errors,
  escalation,
  frame,
  imports,
  jobs,
  notices,
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
