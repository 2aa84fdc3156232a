import { findAllRegions, findFiguresLike } from '@regiovast/db/imports/figures-of-import';
import { findMapping } from '@regiovast/db/imports/import-mappings';
import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { findAllMunicipalities } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { readFigures } from '@regiovast/domain/imports/indicator-figures';
import type { Assumption, MappingOrigin } from '@regiovast/domain/imports/indicator-import.views';
import { type IndicatorMapping, indicatorMappingSchema } from '@regiovast/domain/imports/indicator-mapping';
import {
  type IndicatorRehearsal,
  referenceOf,
  rehearseFigures,
} from '@regiovast/domain/imports/indicator-rehearsal';
import type { ImportReport } from '@regiovast/domain/imports/import.views';
import {
  type MappingContext,
  type MappingProblem,
  mappingProblems,
} from '@regiovast/domain/imports/mapping-problems';
import { proposeMapping } from '@regiovast/domain/imports/mapping-proposal';
import { reuseMapping } from '@regiovast/domain/imports/mapping-reuse';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { readTable, type TableFile } from './read-table.ts';

/** Cells that may hold a figure: national tables by district with a hundred columns fit; a mistake does not. */
const LIMIT_CELLS = 2_000_000;
/** Different indicators, dates and sources: what one query can be asked. */
const LIMIT_DIFFERENT = 2_000;

/** P-2 · A file of figures as headers and rows; the separator is the one that makes the most columns. */
export const readIndicatorTable = (bytes: Uint8Array): Promise<TableFile> =>
  readTable(bytes, { countKnown: (headers) => headers.length });

/** What files of figures are held against. */
export async function mappingContext(session: Session, today: string): Promise<MappingContext> {
  return {
    areas: {
      municipalities: await findAllMunicipalities(session),
      regions: await findAllRegions(session),
    },
    definitions: await listDefinitions(session),
    today,
  };
}

/** How a file would be read and what must still be decided about it. */
export type ChosenMapping = {
  readonly mapping: IndicatorMapping;
  readonly origin: MappingOrigin;
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly MappingProblem[];
};

/** What whoever imports says of it beforehand; null: not said. */
export type MappingWish = {
  readonly given: IndicatorMapping | null;
  /** A period for all figures, whatever the file says. */
  readonly period?: string | null;
  readonly source?: string | null;
};

/** P-2 · The mapping given, else the one remembered for these headers, else a proposal from the data. */
export async function chooseMapping(
  session: Session,
  table: TableFile,
  fileName: string,
  context: MappingContext,
  { given, period = null, source = null }: MappingWish,
): Promise<ChosenMapping> {
  const withProblems = ({ mapping: chosen, origin, assumptions }: Omit<ChosenMapping, 'problems'>) => {
    const mapping: IndicatorMapping = {
      ...chosen,
      ...(period === null ? {} : { period: { from: 'fixed', period } }),
      ...(source === null ? {} : { source: { from: 'fixed', text: source } }),
    };
    const isSaid = (assumption: Assumption) =>
      (assumption === 'PERIOD_FROM_FILE_NAME' && period !== null) ||
      (assumption === 'SOURCE_FROM_FILE_NAME' && source !== null);
    return {
      mapping,
      origin,
      assumptions: assumptions.filter((assumption) => !isSaid(assumption)),
      problems: mappingProblems(table.headers, mapping, context),
    };
  };
  if (given) return withProblems({ mapping: given, origin: 'given', assumptions: [] });
  const proposal = proposeMapping(table, fileName, context);
  const found = await findMapping(session, 'indicators', table.headers);
  const remembered = indicatorMappingSchema.safeParse(found?.mapping);
  if (remembered.success) {
    return withProblems({ ...reuseMapping(remembered.data, proposal, fileName), origin: 'remembered' });
  }
  return withProblems({ ...proposal, origin: 'proposed' });
}

/**
 * P-2 · What a table would do to the figures as the session sees them; writes nothing.
 * @throws DomainError IMPORT_MAPPING_INCOMPLETE, IMPORT_TOO_LARGE
 */
export async function rehearseIndicators(
  session: Session,
  table: TableFile,
  mapping: IndicatorMapping,
  context: MappingContext,
): Promise<IndicatorRehearsal & { readonly read: ReturnType<typeof readFigures> }> {
  const problems = mappingProblems(table.headers, mapping, context);
  if (problems.length > 0) throw new DomainError('IMPORT_MAPPING_INCOMPLETE', { problems: problems.length });
  if (table.rows.length * mapping.values.length > LIMIT_CELLS) {
    throw new DomainError('IMPORT_TOO_LARGE', { limitCells: LIMIT_CELLS });
  }
  const read = readFigures(table, mapping, context);
  const reference = referenceOf(read);
  if (Object.values(reference).some((different) => different.length > LIMIT_DIFFERENT)) {
    throw new DomainError('IMPORT_TOO_LARGE', { limitDifferent: LIMIT_DIFFERENT });
  }
  return { ...rehearseFigures(read, await findFiguresLike(session, reference)), read };
}

/** The report of a file whose columns are not pointed out yet: only how many rows it has is known. */
export const unmappedReport = ({ rows }: TableFile): ImportReport => ({
  rows: rows.length,
  new: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  refusals: [],
  committed: false,
});
