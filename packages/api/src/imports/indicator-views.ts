import { findImport } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import type { IndicatorImportView, MappingView } from '@regiovast/domain/imports/indicator-import.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { keptTable, parsedMapping } from './indicator-import.ts';
import { chooseMapping, mappingContext } from './indicator-reading.ts';
import { indicatorUndoView } from './indicator-undo.ts';

/** Enough to see how figures come about. */
const ROWS_SHOWN = 60;
const LONGEST_CELL = 200;

/**
 * A kept file of figures without its contents.
 * @throws DomainError NOT_FOUND
 */
export async function indicatorImportView(session: Session, id: string): Promise<IndicatorImportView> {
  const found = await findImport(session, id);
  if (found?.import.kind !== 'indicators') throw notFound();
  const { fileName, bytes, state, uploadedAt, reading, report, mapping } = found.import;
  return {
    id,
    kind: 'indicators',
    fileName,
    bytes,
    state,
    uploadedAt,
    uploadedBy: found.uploadedBy ?? '',
    reading,
    report,
    mapping: parsedMapping(mapping),
    undo: state === 'committed' ? await indicatorUndoView(session, id) : null,
  };
}

/**
 * P-2 · The first rows of a kept file beside how they would be read: by the mapping kept with the import, else the one
 * remembered for its headers, else a proposal.
 * @throws DomainError NOT_FOUND
 */
export async function mappingView(session: Session, id: string, today: string): Promise<MappingView> {
  const { table, fileName, kept } = await keptTable(session, id);
  const { areas, definitions } = await mappingContext(session, today);
  const context = { areas, definitions, today };
  const isKept = kept.import.state !== 'unmapped';
  const given = isKept ? parsedMapping(kept.import.mapping) : null;
  const { mapping, origin, assumptions } = await chooseMapping(session, table, fileName, context, { given });
  return {
    fileName,
    headers: [...table.headers],
    rows: table.rows.slice(0, ROWS_SHOWN).map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) => cell.slice(0, LONGEST_CELL)),
    })),
    rowCount: table.rows.length,
    mapping,
    origin: isKept ? 'kept' : origin,
    assumptions: [...assumptions],
    areas: { municipalities: [...areas.municipalities], regions: [...areas.regions] },
    definitions: [...definitions],
    today,
  };
}
