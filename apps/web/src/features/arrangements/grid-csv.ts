import { textOfCell } from '@regiovast/domain/arrangements/cell-text';
import { csvFileText } from '@regiovast/domain/imports/csv-lines';
import { type NumberLanguage, textOfCents } from '@regiovast/domain/kernel/number-text';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { centsAt, type GridDraft, totalsOfDraft } from './grid-draft.ts';

/** Words of the file, in the reader's language. */
export type CsvWords = {
  readonly line: string;
  readonly price: string;
  readonly most: string;
  readonly count: string;
  readonly total: string;
  readonly amount: string;
  readonly patients: string;
  readonly hours: string;
  readonly quarter: (quarter: Quarter) => string;
};

/** The grid as a file: per line its amounts to the cent and, where there is a price, what was counted; then the totals. */
export function gridCsv(
  draft: GridDraft,
  quarters: readonly Quarter[],
  language: NumberLanguage,
  words: CsvWords,
): string {
  const euros = (cents: number | null | undefined): string => textOfCents(cents ?? null, language);
  const totals = totalsOfDraft(draft);
  const header = [
    words.line,
    words.price,
    words.most,
    words.count,
    ...quarters.map(words.quarter),
    words.total,
  ];
  const rows = draft.flatMap((line) => {
    const terms = [line.label, euros(line.unitCents), String(line.breakEvenPatients ?? '')];
    const amounts = [
      ...terms,
      words.amount,
      ...quarters.map((quarter) => euros(centsAt(line, quarter))),
      euros(totals.byLine.get(String(line.key)) ?? 0),
    ];
    if (line.kind === 'FIXED') return [amounts];
    const counts = quarters.map((quarter) => textOfCell(line, line.values[quarter] ?? null, language));
    return [amounts, [...terms, line.kind === 'PER_HOUR' ? words.hours : words.patients, ...counts, '']];
  });
  const foot = [
    words.total,
    '',
    '',
    words.amount,
    ...quarters.map((quarter) => euros(totals.byQuarter.get(quarter))),
    euros(totals.total),
  ];
  return csvFileText([header, ...rows, foot]);
}
