import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { TERM_STANDINGS } from './case-terms.ts';
import { discontinuityCauseSchema } from './causes.ts';
import { RISK_PHASES, riskPhaseSchema } from './phases.ts';
import { caseLeadSchema } from './record-fields.ts';

/** Where the case stands between the RHO and the preferent insurer (D-4). */
export const SHARING_STATES = ['notShared', 'shared', 'acknowledged'] as const;
export const sharingStateSchema = z.enum(SHARING_STATES);
export type SharingState = z.infer<typeof sharingStateSchema>;

/** D-7 · an accepted risk that still holds, or one that waits for a decision. */
export const ACCEPTANCE_FILTERS = ['ACCEPTED', 'PROPOSED'] as const;

const LONGEST_SEARCH = 100;
/** Control characters in a search mean nothing, and a database may refuse them (S-5). */
const searchTextSchema = z.string().transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim());

/**
 * Which cases are asked for: the same for the table, the board, the calendar, the map and the download. What is left
 * out narrows nothing; without phases only open cases come, unless those that ended are asked for too.
 */
export const caseFiltersSchema = z.object({
  search: searchTextSchema.pipe(z.string().max(LONGEST_SEARCH)).default(''),
  phases: z.array(riskPhaseSchema).max(RISK_PHASES.length).default([]),
  regionCode: regionCodeSchema.optional(),
  municipalityCode: z
    .string()
    .regex(/^[A-Z0-9-]{1,10}$/)
    .optional(),
  cause: discontinuityCauseSchema.optional(),
  /** Whether `cause` may also be a secondary one. */
  anyCause: z.boolean().default(false),
  sharing: sharingStateSchema.optional(),
  lead: caseLeadSchema.optional(),
  /** Those of which the reader is the owner. */
  mineOnly: z.boolean().default(false),
  /** D-5 · locations of this failing chain. */
  chainCaseId: idSchema.optional(),
  termStanding: z.enum(TERM_STANDINGS).optional(),
  acceptance: z.enum(ACCEPTANCE_FILTERS).optional(),
  includeEnded: z.boolean().default(false),
  /** With an open action whose day has passed. */
  overdueOnly: z.boolean().default(false),
  openedFrom: calendarDateSchema.optional(),
  openedTo: calendarDateSchema.optional(),
  endFrom: calendarDateSchema.optional(),
  endTo: calendarDateSchema.optional(),
});
export type CaseFilters = z.infer<typeof caseFiltersSchema>;
/** As somebody asks: what is left out gets its default. */
export type CaseFiltersInput = z.input<typeof caseFiltersSchema>;
