import { LARGEST_AMOUNT_CENTS } from '../arrangements/amounts.ts';
import { quartersOfPeriod } from '../arrangements/arrangement-period.ts';
import { ARRANGEMENT_LIMITS } from '../arrangements/arrangement.schemas.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import type { Quarter } from '../kernel/quarter.ts';
import type { FiledArrangement, FiledLine } from './arrangement-file.ts';
import { refuse } from './cell.ts';
import type { ArrangementRow, ReadFrame } from './read-arrangement-row.ts';

type Line = Omit<FiledLine, 'amounts'> & {
  readonly row: number;
  readonly amounts: Map<
    Quarter,
    { readonly quarter: Quarter; readonly quantity: number | null; readonly cents: Cents }
  >;
};

/** The lines in the order in which they first stand in the file, each with its quarters in order. */
export function linesOf(rows: readonly ArrangementRow[], frame: ReadFrame | null): FiledLine[] {
  const quarters = frame && frame.periodFrom <= frame.periodTo ? new Set(quartersOfPeriod(frame)) : null;
  const lines = new Map<string, Line>();
  let total = 0;
  for (const { amount, cells, number } of rows) {
    if (!amount) continue;
    const { line: label, kind, unitCents, breakEvenPatients, quarter, quantity, cents } = amount;
    const line = lines.get(label) ?? {
      label,
      kind,
      unitCents,
      breakEvenPatients,
      row: number,
      amounts: new Map(),
    };
    lines.set(label, line);
    if (lines.size > ARRANGEMENT_LIMITS.lines) {
      const message = `Een afspraak telt ten hoogste ${ARRANGEMENT_LIMITS.lines} regels. Voeg regels samen.`;
      cells.note('line', refuse('TOO_MANY_LINES', message));
      lines.delete(label);
      continue;
    }
    const differs = (['kind', 'unitCents', 'breakEvenPatients'] as const).find(
      (key) => line[key] !== amount[key],
    );
    if (differs !== undefined) {
      const field = ({ kind: 'lineKind', unitCents: 'unitPrice', breakEvenPatients: 'breakEven' } as const)[
        differs
      ];
      cells.note(
        field,
        refuse(
          'LINE_DIFFERS',
          `Rij ${line.row} zegt van deze regel iets anders. Maak ze gelijk of geef de regel een eigen naam.`,
        ),
      );
    }
    if (line.amounts.has(quarter))
      cells.note(
        'quarter',
        refuse(
          'QUARTER_TWICE',
          `${quarter} van deze regel staat al eerder in het bestand. Laat één rij staan.`,
        ),
      );
    if (quarters && !quarters.has(quarter))
      cells.note(
        'quarter',
        refuse(
          'QUARTER_OUTSIDE',
          `${quarter} ligt buiten de looptijd van de afspraak. Herstel het kwartaal of de looptijd.`,
        ),
      );
    line.amounts.set(quarter, { quarter, quantity, cents });
    total = sumCents([total, cents]);
    if (total > LARGEST_AMOUNT_CENTS)
      cells.note(
        'amount',
        refuse('AMOUNT_INVALID', 'De afspraak komt boven 1 miljard euro. Controleer de bedragen.'),
      );
  }
  return [...lines.values()].map(({ label, kind, unitCents, breakEvenPatients, amounts }) => ({
    label,
    kind,
    unitCents,
    breakEvenPatients,
    amounts: [...amounts.values()].sort((one, other) => (one.quarter < other.quarter ? -1 : 1)),
  }));
}

/** A-5 · what was paid per quarter: never without a contract, never more in all than was agreed. */
export function paymentsOf(rows: readonly ArrangementRow[], isDraft: boolean): FiledArrangement['payments'] {
  const read = rows.flatMap(({ amount, cells }) => (amount ? [{ ...amount, cells }] : []));
  const agreed = sumCents(read.map(({ cents }) => cents));
  const paid = new Map<Quarter, Cents>();
  let total = 0;
  for (const { quarter, paidCents, cells } of read) {
    if (paidCents === 0) continue;
    if (isDraft)
      cells.note(
        'paid',
        refuse(
          'PAID_WITHOUT_CONTRACT',
          'Zonder contract is er niets te betalen. Vul het contract in of laat de cel leeg.',
        ),
      );
    const before = total;
    total = sumCents([total, paidCents]);
    if (total > agreed && before <= agreed)
      cells.note(
        'paid',
        refuse(
          'PAID_ABOVE_CONTRACT',
          'Tot en met deze rij is meer betaald dan de hele afspraak kost. Controleer de bedragen.',
        ),
      );
    paid.set(quarter, sumCents([paid.get(quarter) ?? 0, paidCents]));
  }
  return [...paid]
    .map(([quarter, cents]) => ({ quarter, cents }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}
