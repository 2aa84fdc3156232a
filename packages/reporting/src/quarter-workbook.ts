import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { coverSheet, DEMO_NOTICE, quarterTitle } from './cover-sheet.ts';
import { regionSheet } from './region-sheet.ts';
import { valueSheet } from './value-sheet.ts';
import type { Workbook } from './workbook.ts';

/** The quarter as a workbook; XLSX and ODS are two spellings of this one description. */
export const quarterWorkbook = (snapshot: QuarterSnapshot): Workbook => ({
  title: quarterTitle(snapshot),
  subject: snapshot.isDemo ? DEMO_NOTICE : `Peildatum ${snapshot.referenceDate}`,
  savedAt: snapshot.closedAt,
  sheets: [coverSheet(snapshot), regionSheet(snapshot), valueSheet(snapshot)],
});
