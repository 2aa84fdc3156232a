import type { BoundaryMapping } from '@regiovast/domain/imports/boundary-import.views';
import type { ImportReport } from '@regiovast/domain/imports/import.views';

const MISSING_NAMED = 20;

/** For people: how the file was read, the counts, every refusal, what is missing, and whether anything was written. */
export function boundaryReportText({
  fileName,
  isRehearsal,
  mapping: { division, property, crs, source },
  report,
  missing,
}: {
  readonly fileName: string;
  readonly isRehearsal: boolean;
  readonly mapping: BoundaryMapping;
  readonly report: ImportReport;
  readonly missing: readonly { readonly code: string; readonly name: string }[];
}): string {
  const counts = [
    ['nieuw', report.new],
    ['gewijzigd', report.changed],
    ['ongewijzigd', report.unchanged],
    ['geweigerd', report.refused],
  ] as const;
  return [
    `${fileName}: ${report.rows} vlakken (${crs}), indeling ${division} naar eigenschap ${inLine(property)}`,
    `  bron: ${inLine(source)}`,
    ...counts.map(([label, count]) => `  ${label.padEnd(12)}${String(count).padStart(7)}`),
    ...report.refusals.map(
      ({ row, column, value, message }) =>
        `  vlak ${row}, ${inLine(column)} "${inLine(value)}": ${inLine(message)}`,
    ),
    ...missingLines(missing),
    '',
    outcome(report, isRehearsal),
  ].join('\n');
}

function missingLines(missing: readonly { readonly code: string; readonly name: string }[]): string[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MISSING_NAMED).map(({ code, name }) => `${name} (${code})`);
  const rest = missing.length > MISSING_NAMED ? ` en ${missing.length - MISSING_NAMED} andere` : '';
  return [
    '',
    `Let op: ${missing.length} gebieden hebben geen grens in dit bestand: ${named.join(', ')}${rest}.`,
  ];
}

function outcome({ refused, committed, rows, unchanged }: ImportReport, isRehearsal: boolean): string {
  if (committed && rows === unchanged) return 'De grenzen stonden er al zo; er is niets veranderd.';
  if (committed) return `${rows} grenzen overgenomen.`;
  if (refused > 0) return 'Er is niets overgenomen: grenzen gaan alle samen of niet.';
  return isRehearsal ? 'Proef: er is niets geschreven.' : 'Er is niets overgenomen.';
}

/** A control character in a file must not steer the terminal. */
const inLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
