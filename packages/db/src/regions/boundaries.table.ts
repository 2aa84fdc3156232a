import { sql } from 'drizzle-orm';
import { BOUNDARY_DIVISIONS, type BoundaryDivision } from '@regiovast/domain/regions/boundary-divisions';
import type { ImportTables } from '../imports/imports.tables.ts';
import { type ColumnKit, isOneOf } from '../store/column-kit.ts';

/** Official boundaries per division, simplified for the screen; an import replaces those before it. */
export function boundaryTable(k: ColumnKit, { imports }: Pick<ImportTables, 'imports'>) {
  const boundaries = k.table(
    'boundaries',
    {
      division: k.text().$type<BoundaryDivision>().primaryKey(),
      /** TopoJSON text with one object `areas`; every geometry's id is the code of its area. */
      topology: k.text().notNull(),
      source: k.text().notNull(),
      importedAt: k.text().notNull(),
      importId: k.text().references(() => imports.id),
    },
    (t) => [
      k.check('boundaries_division', isOneOf(t.division, BOUNDARY_DIVISIONS)),
      k.check('boundaries_source', sql`length(${t.source}) > 0`),
    ],
  );
  return { boundaries };
}
