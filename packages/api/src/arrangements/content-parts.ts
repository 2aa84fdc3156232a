import { type FoundArrangement, findAmounts, findLines } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';

/** Who receives it, by the name of the day. */
export function beneficiaryName({
  arrangement: row,
  practiceName,
  rhoName,
}: Pick<FoundArrangement, 'arrangement' | 'practiceName' | 'rhoName'>): string {
  switch (row.beneficiaryKind) {
    case 'PRACTICE':
      return practiceName ?? '';
    case 'RHO':
      return rhoName;
    case 'STARTING_PRACTICE':
      return row.startingPracticeName ?? '';
    default:
      return row.beneficiaryKind satisfies never;
  }
}

/** The lines of an arrangement as they stand now, each with its planned amounts per quarter in order. */
export async function plannedLines(s: Session, arrangementId: string): Promise<ArrangementContent['lines']> {
  const lines = await findLines(s, arrangementId);
  const amounts = Map.groupBy(await findAmounts(s, arrangementId), ({ lineId }) => lineId);
  return lines.map(({ id, label, kind, unitCents, breakEvenPatients }) => ({
    id,
    label,
    kind,
    unitCents,
    breakEvenPatients,
    amounts: (amounts.get(id) ?? []).map(({ quarter, plannedQuantity, plannedCents }) => ({
      quarter,
      quantity: plannedQuantity,
      cents: plannedCents,
    })),
  }));
}
