import { z } from 'zod';
import { IMPORT_KINDS } from '../imports/import-kinds.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { FINDING_SUBJECTS, SEVERITIES } from './finding-kinds.ts';
import { FINDING_OWNERS, QUALITY_RULE_IDS } from './quality-catalogue.ts';

const ruleIdSchema = z.enum(QUALITY_RULE_IDS);
const severitySchema = z.enum(SEVERITIES);
const ownerSchema = z.enum(FINDING_OWNERS);

const FINDING_SORTS = ['severity', 'rule', 'foundOn'] as const;

export const findingListInputSchema = pageInputSchema.extend({
  severity: severitySchema.optional(),
  ruleId: ruleIdSchema.optional(),
  kind: z.enum(FINDING_SUBJECTS).optional(),
  owner: ownerSchema.optional(),
  regionCode: regionCodeSchema.optional(),
  /** Only what waits for the reader in person: their cases, the files they brought. */
  mineOnly: z.boolean().default(false),
  sort: z.enum(FINDING_SORTS).default('severity'),
  descending: z.boolean().default(false),
});
export type FindingListInput = z.infer<typeof findingListInputSchema>;

/** The record a finding is about, by what leads to the place where it is mended. */
const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('practice'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('case'), id: z.string(), number: z.string(), name: z.string() }),
  z.object({ kind: z.literal('region'), code: z.string(), name: z.string() }),
  z.object({ kind: z.literal('municipality'), code: z.string(), name: z.string() }),
  z.object({ kind: z.literal('indicator'), code: z.string(), nameNl: z.string(), nameEn: z.string() }),
  z.object({ kind: z.literal('import'), id: z.string(), importKind: z.enum(IMPORT_KINDS), name: z.string() }),
]);

export const findingRowSchema = z.object({
  id: z.string(),
  ruleId: ruleIdSchema,
  severity: severitySchema,
  owner: ownerSchema,
  /** Name of the RHO of the area or of the person; null: the platform, or nobody keeps the area. */
  ownerName: z.string().nullable(),
  subject: subjectSchema,
  municipalityName: z.string().nullable(),
  regionName: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  foundOn: z.string(),
});
export type FindingRow = z.infer<typeof findingRowSchema>;

/**
 * A page of findings, with how many there are by severity, by who mends them and by rule. Each count leaves out its
 * own filter, so that it says what choosing it would show.
 */
export const findingPageSchema = pageOf(findingRowSchema).extend({
  severities: z.array(z.object({ severity: severitySchema, count: z.int() })),
  owners: z.array(z.object({ owner: ownerSchema, count: z.int() })),
  rules: z.array(z.object({ ruleId: ruleIdSchema, count: z.int() })),
});
export type FindingPage = z.infer<typeof findingPageSchema>;
