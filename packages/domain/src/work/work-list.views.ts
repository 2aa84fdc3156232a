import { z } from 'zod';
import { ARRANGEMENT_TABS } from '../arrangements/arrangement-tabs.ts';
import { termKindSchema } from '../cases/case-terms.ts';
import { HOUSING_ALARM_KINDS } from '../housing/housing-alarms.ts';
import { HOUSING_TABS } from '../housing/housing-tabs.ts';
import { IMPORT_KINDS } from '../imports/import-kinds.ts';
import { PLAN_TABS } from '../plans/plan-tabs.ts';
import { QUALITY_RULE_IDS } from './quality-catalogue.ts';
import { WORK_GROUPS, WORK_KINDS } from './work-kinds.ts';

const workKindSchema = z.enum(WORK_KINDS);
export const housingAlarmKindSchema = z.enum(HOUSING_ALARM_KINDS);

/** Where the one next step is taken. */
const workPlaceSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('case'), caseId: z.string(), part: z.enum(['overview', 'talk', 'plan']) }),
  z.object({ at: z.literal('findings'), ruleId: z.enum(QUALITY_RULE_IDS) }),
  z.object({ at: z.literal('import'), id: z.string(), importKind: z.enum(IMPORT_KINDS) }),
  z.object({ at: z.literal('quarter'), quarter: z.string() }),
  z.object({ at: z.literal('plan'), planId: z.string(), tab: z.enum(PLAN_TABS) }),
  z.object({ at: z.literal('arrangement'), arrangementId: z.string(), tab: z.enum(ARRANGEMENT_TABS) }),
  z.object({ at: z.literal('follow'), requestId: z.string() }),
  z.object({ at: z.literal('housing'), housingCaseId: z.string(), tab: z.enum(HOUSING_TABS) }),
]);
export type WorkPlace = z.infer<typeof workPlaceSchema>;

export const workItemSchema = z.object({
  /** The same as long as the same thing waits. */
  key: z.string(),
  kind: workKindSchema,
  dueOn: z.string().nullable(),
  group: z.enum(WORK_GROUPS),
  /** The right under which the step is taken: nothing is listed that the reader may not do. */
  step: z.string(),
  place: workPlaceSchema,
  record: z.object({ number: z.string(), practiceName: z.string(), municipalityName: z.string() }).nullable(),
  /** The continuity plan it is about; its title is the RHO's own until it is released, so not here. */
  plan: z.object({ number: z.string(), regionName: z.string() }).nullable(),
  /** The arrangement it is about, or that another insurer asks to follow; its title is for its parties only, so not here. */
  arrangement: z.object({ number: z.string(), regionName: z.string() }).nullable(),
  /** The housing case it is about. */
  housing: z.object({ number: z.string(), municipalityName: z.string() }).nullable(),
  /** What is to be done as somebody wrote it, or the name of a file. */
  title: z.string().nullable(),
  term: termKindSchema.nullable(),
  /** H-5 · what is about to go wrong with a housing case. */
  alarm: housingAlarmKindSchema.nullable(),
  /** How many records it is about; null: the one. */
  count: z.int().nullable(),
});
export type WorkItem = z.infer<typeof workItemSchema>;

export const workListInputSchema = z.object({ kind: workKindSchema.optional() });

/** W-1 · what waits for the reader, with how much of each kind there is, also of what is not shown. */
export const workListSchema = z.object({
  items: z.array(workItemSchema),
  kinds: z.array(z.object({ kind: workKindSchema, count: z.int() })),
  total: z.int(),
});
export type WorkList = z.infer<typeof workListSchema>;

/** What the frame shows on every page. */
export const workCountsSchema = z.object({
  /** Everything that waits, and how much of it is late or due today. */
  mine: z.int(),
  pressing: z.int(),
  unread: z.int(),
});
