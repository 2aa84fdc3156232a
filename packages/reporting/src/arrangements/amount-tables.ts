import { type AmountTotals, totalsOf, yearOfQuarter } from '@regiovast/domain/arrangements/amounts';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import type { AgreementContent } from '@regiovast/domain/arrangements/arrangement-paper';
import type { PaperBlock } from '../papers/paper-blocks.ts';
import type { AgreementFormat } from './agreement-format.ts';

type Line = AgreementContent['lines'][number];
type LineAmount = Line['amounts'][number];

/**
 * A-6 · the totals of an agreement at every level.
 * @throws RangeError when its amounts do not make up the total that was approved
 */
function agreementTotals({ lines, totalCents }: AgreementContent): AmountTotals {
  const totals = totalsOf(
    lines.flatMap(({ id, amounts }) => amounts.map(({ quarter, cents }) => ({ lineId: id, quarter, cents }))),
  );
  if (totals.total !== totalCents) throw new RangeError('The amounts do not make up the total');
  return totals;
}

/** Every quarter of the agreement by its year: those of its period, and any other that holds an amount. */
function quartersByYear(content: AgreementContent): [year: number, quarters: string[]][] {
  const amounts = content.lines.flatMap((line) => line.amounts.map(({ quarter }) => quarter));
  const quarters = [...new Set([...quartersOfPeriod(content), ...amounts])].sort();
  return [...Map.groupBy(quarters, yearOfQuarter)];
}

/** A-7 · what is paid per year at most, for the article itself. */
export function yearTable(content: AgreementContent, format: AgreementFormat): PaperBlock {
  const { amounts: words } = format.words;
  const { byYear, total } = agreementTotals(content);
  return {
    kind: 'table',
    title: words.perYear,
    header: [words.year, words.amount],
    rows: [
      ...quartersByYear(content).map(([year]) => [String(year), format.euro(byYear.get(year) ?? 0)]),
      [words.total, format.euro(total)],
    ],
    widths: [2, 3],
    figures: [1],
    hasRowHeaders: true,
    hasTotal: true,
  };
}

/**
 * A-7 · every amount of the agreement: the lines with how they are computed, then line by quarter, one table per year, so
 * that twenty quarters stay as wide as four.
 */
export function annexBlocks(content: AgreementContent, format: AgreementFormat): PaperBlock[] {
  const { amounts: words } = format.words;
  const totals = agreementTotals(content);
  const { lines } = content;
  return [
    { kind: 'heading', level: 1, text: words.annex },
    { kind: 'note', text: words.annexNote },
    { kind: 'heading', level: 2, text: words.lines },
    {
      kind: 'table',
      title: words.lines,
      header: [words.line, words.calculation, words.total],
      rows: [
        ...lines.map((line) => [
          line.label,
          calculationOf(line, format),
          format.euro(totals.byLine.get(line.id) ?? 0),
        ]),
        [words.total, '', format.euro(totals.total)],
      ],
      widths: [5, 6, 3],
      figures: [2],
      hasRowHeaders: true,
      hasTotal: true,
    },
    ...quartersByYear(content).flatMap(([year, quarters]): PaperBlock[] => [
      { kind: 'heading', level: 2, text: String(year) },
      {
        kind: 'table',
        title: `${words.annex}: ${String(year)}`,
        header: [words.line, ...quarters.map(format.quarter), words.yearTotal(String(year))],
        rows: [
          ...lines.map((line) => {
            const inYear = line.amounts.filter(({ quarter }) => yearOfQuarter(quarter) === year);
            return [
              line.label,
              ...quarters.map((quarter) =>
                cellOf(
                  line,
                  inYear.find((amount) => amount.quarter === quarter),
                  format,
                ),
              ),
              inYear.length === 0 ? words.none : format.euro(sumOf(inYear)),
            ];
          }),
          [
            words.quarterTotal,
            ...quarters.map((quarter) => format.euro(totals.byQuarter.get(quarter) ?? 0)),
            format.euro(totals.byYear.get(year) ?? 0),
          ],
        ],
        widths: [7, ...quarters.map(() => 4), 4],
        figures: [...quarters.keys(), quarters.length].map((index) => index + 1),
        hasRowHeaders: true,
        hasTotal: true,
      },
    ]),
  ];
}

const sumOf = (amounts: readonly LineAmount[]): number =>
  totalsOf(amounts.map(({ quarter, cents }) => ({ lineId: '', quarter, cents }))).total;

function cellOf({ kind }: Line, amount: LineAmount | undefined, format: AgreementFormat): string {
  const { amounts: words } = format.words;
  if (!amount) return words.none;
  const { quantity, cents } = amount;
  if (kind === 'FIXED' || quantity === null) return format.euro(cents);
  const count = kind === 'PER_HOUR' ? format.hours(quantity) : format.number(quantity);
  return `${format.euro(cents)}\n${words.quantities[kind](count)}`;
}

function calculationOf({ kind, unitCents, breakEvenPatients }: Line, format: AgreementFormat): string {
  const { amounts: words } = format.words;
  if (kind === 'FIXED' || unitCents === null) return words.fixed;
  const price = format.euro(unitCents);
  if (kind === 'PER_HOUR') return words.perHour(price);
  return breakEvenPatients === null
    ? words.perPatientOnly(price)
    : words.perPatient(price, format.number(breakEvenPatients));
}
