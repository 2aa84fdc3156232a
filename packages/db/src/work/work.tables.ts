import { sql } from 'drizzle-orm';
import {
  FINDING_SUBJECTS,
  type FindingSubject,
  SEVERITIES,
  type Severity,
} from '@regiovast/domain/work/finding-kinds';
import { VIEW_PAGES, type ViewPage } from '@regiovast/domain/work/view-pages';
import type { PeopleTables } from '../people/people.tables.ts';
import type { RegionTables } from '../regions/regions.tables.ts';
import { type ColumnKit, isDate, isDateOrder, isOneOf } from '../store/column-kit.ts';

type Needs = Pick<PeopleTables, 'persons'> & Pick<RegionTables, 'municipalities' | 'regions'>;

/** What people keep and what waits for them: saved views, findings of the data-quality rules, jobs. */
export function workTables(k: ColumnKit, { persons, municipalities, regions }: Needs) {
  const savedViews = k.table(
    'saved_views',
    {
      id: k.text().primaryKey(),
      personId: k
        .text()
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      page: k.text().$type<ViewPage>().notNull(),
      name: k.text().notNull(),
      /** The query of the address: columns, filters, sort. */
      search: k.text().notNull(),
      savedAt: k.text().notNull(),
    },
    (t) => [
      k.check('saved_views_page', isOneOf(t.page, VIEW_PAGES)),
      k.check('saved_views_name', sql`length(${t.name}) > 0`),
      k.uniqueIndex('saved_views_name_once').on(t.personId, t.page, t.name),
    ],
  );
  /** P-5 · what a rule found on a record, from the day it was found to the day it was mended. */
  const findings = k.table(
    'findings',
    {
      id: k.text().primaryKey(),
      ruleId: k.text().notNull(),
      severity: k.text().$type<Severity>().notNull(),
      subjectKind: k.text().$type<FindingSubject>().notNull(),
      subjectId: k.text().notNull(),
      /** Where the record lies, for the area of the reader; one of the two, or neither for national data. */
      municipalityCode: k.text().references(() => municipalities.code),
      regionCode: k.text().references(() => regions.code),
      /** The person whose record it is; null: whoever keeps the area. */
      ownerId: k.text().references(() => persons.id),
      /** Facts for the message: dates, counts, codes. */
      details: k.json<Record<string, string | number | null>>().notNull(),
      foundOn: k.text().notNull(),
      mendedOn: k.text(),
    },
    (t) => [
      k.check('findings_severity', isOneOf(t.severity, SEVERITIES)),
      k.check('findings_subject', isOneOf(t.subjectKind, FINDING_SUBJECTS)),
      k.check('findings_found', isDate(t.foundOn)),
      k.check('findings_mended', isDateOrder(t.foundOn, t.mendedOn)),
      k.uniqueIndex('findings_one_open_per_rule').on(t.subjectId, t.ruleId).where(sql`${t.mendedOn} is null`),
      k.index('findings_municipality').on(t.municipalityCode),
    ],
  );
  /** Jobs, whichever server process does them: leased while one runs, and how the last run went. */
  const jobRuns = k.table(
    'job_runs',
    {
      name: k.text().primaryKey(),
      /** The day for which it ran last. */
      lastRunOn: k.text().notNull(),
      leasedBy: k.text(),
      leasedUntil: k.text(),
      startedAt: k.text(),
      finishedAt: k.text(),
      /** What it did, in a count; null when the last run failed. */
      handled: k.integer(),
      /** A short code of what went wrong in the last run; null when it went well. */
      failure: k.text(),
    },
    (t) => [k.check('job_runs_day', isDate(t.lastRunOn))],
  );
  return { savedViews, findings, jobRuns };
}
