import type { FileReading, ImportReport, Refusal } from '@regiovast/domain/imports/import.views';

const WIDEST_VALUE = 40;
const SEPARATOR_NAMES: Readonly<Record<NonNullable<FileReading['separator']>, string>> = {
  ',': 'komma',
  ';': 'puntkomma',
  '\t': 'tab',
};

/** Spec section 13 fixes these fields and no others: scripts read them. */
export function importReportJson(report: ImportReport): string {
  const { rows, new: isNew, changed, unchanged, refused, committed } = report;
  const refusals = report.refusals.map(({ row, column, value, code, message }) => ({
    row,
    column,
    value,
    code,
    message,
  }));
  return JSON.stringify({ rows, new: isNew, changed, unchanged, refused, refusals, committed });
}

/** The same for people: how the file was read, the counts, every refusal, and whether anything was written. */
export function importReportText({
  fileName,
  isRehearsal,
  reading,
  report,
}: {
  readonly fileName: string;
  readonly isRehearsal: boolean;
  readonly reading: FileReading;
  readonly report: ImportReport;
}): string {
  const counts = [
    ['nieuw', report.new],
    ['gewijzigd', report.changed],
    ['ongewijzigd', report.unchanged],
    ['geweigerd', report.refused],
  ] as const;
  return [
    `${fileName}: ${report.rows} rijen (${readingWords(reading)})`,
    ...counts.map(([label, count]) => `  ${label.padEnd(12)}${String(count).padStart(7)}`),
    ...(report.refusals.length > 0 ? ['', ...refusalLines(report.refusals)] : []),
    '',
    outcome(report, isRehearsal),
  ].join('\n');
}

function readingWords({ encoding, separator, sheet }: FileReading): string {
  if (!sheet) return [encoding, separator && SEPARATOR_NAMES[separator]].filter(Boolean).join(', ');
  const others = sheet.others.length > 0 ? `; niet gelezen: ${sheet.others.join(', ')}` : '';
  const hidden = sheet.hiddenRows > 0 ? `; ${sheet.hiddenRows} verborgen rijen meegelezen` : '';
  return `blad ${sheet.name}${others}${hidden}`;
}

function outcome({ rows, refused, committed }: ImportReport, isRehearsal: boolean): string {
  if (committed) return `${rows - refused} rijen overgenomen.`;
  if (rows === refused) return 'Elke rij is geweigerd; er is niets overgenomen.';
  return isRehearsal ? 'Proef: er is niets geschreven.' : 'Er is niets overgenomen.';
}

function refusalLines(refusals: readonly Refusal[]): string[] {
  const cells = refusals.map(({ row, column, value, message }) => [
    String(row),
    column,
    clipped(value),
    message,
  ]);
  const table = [['rij', 'kolom', 'waarde', 'reden'], ...cells];
  const widths = [0, 1, 2].map((at) => Math.max(...table.map((line) => (line[at] ?? '').length)));
  return table.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** One line in the table, whatever stands in the cell: a control character must not steer the terminal. */
function clipped(value: string): string {
  const line = value.replace(/\p{Cc}+/gu, ' ');
  return line.length > WIDEST_VALUE ? `${line.slice(0, WIDEST_VALUE - 1)}…` : line;
}
