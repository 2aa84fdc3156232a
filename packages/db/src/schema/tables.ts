import { auditTables } from '../audit/audit.tables.ts';
import { caseTables } from '../cases/cases.tables.ts';
import { importTables } from '../imports/imports.tables.ts';
import { peopleTables } from '../people/people.tables.ts';
import { practiceTables } from '../practices/practices.tables.ts';
import { quarterTables } from '../quarters/quarters.tables.ts';
import { preferentInsurerTable } from '../regions/preferent-insurers.table.ts';
import { regionTables } from '../regions/regions.tables.ts';
import type { ColumnKit } from '../store/column-kit.ts';

/** Every table of the house, built with the columns of one engine. */
export function buildTables(k: ColumnKit) {
  const region = regionTables(k);
  const people = peopleTables(k, region);
  const preferent = preferentInsurerTable(k, { ...region, ...people });
  const imports = importTables(k, people);
  const practice = practiceTables(k, { ...region, ...people, ...imports });
  const cases = caseTables(k, { ...practice, ...people });
  const quarters = quarterTables(k, people);
  return {
    ...region,
    ...people,
    ...preferent,
    ...imports,
    ...practice,
    ...cases,
    ...quarters,
    ...auditTables(k),
  };
}
export type Tables = ReturnType<typeof buildTables>;
