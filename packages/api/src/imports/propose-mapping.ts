import { findAllMunicipalities } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { municipalityFinder } from '@regiovast/domain/imports/find-municipality';
import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { proposePracticeMapping } from '@regiovast/domain/imports/propose-practice-mapping';
import type { TableFile } from './read-table.ts';

/** Enough rows to tell what a column holds. */
const ROWS_LOOKED_AT = 200;

/** P-2 · What the columns of a file probably mean, by its headers and first rows. */
export async function proposeMapping(
  read: Session,
  { headers, rows, reading }: TableFile,
  today: string,
): Promise<PracticeMapping> {
  const findMunicipality = municipalityFinder(await findAllMunicipalities(read), today);
  const cells = rows.slice(0, ROWS_LOOKED_AT).map((row) => row.cells);
  const proposal = proposePracticeMapping(headers, cells, findMunicipality);
  return { ...proposal, sheet: reading.sheet?.name ?? null };
}

/** Whether a file can be about practices: without AGB codes nothing in it can be recognised. */
export const isPlausible = async (read: Session, table: TableFile, today: string): Promise<boolean> =>
  (await proposeMapping(read, table, today)).columns.agbCode !== undefined;
