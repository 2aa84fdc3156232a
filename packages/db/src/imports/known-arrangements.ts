import type { FiledLine, FiledPayment } from '@regiovast/domain/imports/arrangement-file';
import { importedPaymentReference } from '@regiovast/domain/imports/arrangement-file';
import type { KnownArrangement } from '@regiovast/domain/imports/rehearse-arrangements';
import { and, asc, eq } from 'drizzle-orm';
import { findDeclinedAmong } from '../arrangements/declined-version.ts';
import { amongIds } from '../store/among.ts';
import type { Session } from '../store/store.ts';

/**
 * C-1 · arrangements of an insurer that came with an earlier file, as they stand now, by their reference in the file. Six
 * statements however many they are. Of payments only those that came with a file count: later ones are no change of it.
 * @param references reference by id
 */
export async function findFiledArrangements(
  s: Session,
  insurerId: string,
  references: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, KnownArrangement>> {
  if (references.size === 0) return new Map();
  const { q, t } = s;
  const { arrangements, arrangementLines, arrangementAmounts, arrangementPayments } = t;
  const rows = await q
    .select()
    .from(arrangements)
    .where(and(eq(arrangements.insurerId, insurerId), amongIds(s, arrangements.id, [...references.keys()])));
  const ids = rows.map(({ id }) => id);
  const lines = await q
    .select()
    .from(arrangementLines)
    .where(amongIds(s, arrangementLines.arrangementId, ids))
    .orderBy(asc(arrangementLines.position), asc(arrangementLines.id));
  const amounts = await q
    .select()
    .from(arrangementAmounts)
    .where(amongIds(s, arrangementAmounts.arrangementId, ids))
    .orderBy(asc(arrangementAmounts.quarter));
  const payments = await q
    .select()
    .from(arrangementPayments)
    .where(amongIds(s, arrangementPayments.arrangementId, ids))
    .orderBy(asc(arrangementPayments.quarter));
  const declined = await findDeclinedAmong(s, ids);
  const linesOf = Map.groupBy(lines, ({ arrangementId }) => arrangementId);
  const amountsOf = Map.groupBy(amounts, ({ lineId }) => lineId);
  const paymentsOf = Map.groupBy(payments, ({ arrangementId }) => arrangementId);
  const filedLine = (line: (typeof lines)[number]): FiledLine => ({
    label: line.label,
    kind: line.kind,
    unitCents: line.unitCents,
    breakEvenPatients: line.breakEvenPatients,
    amounts: (amountsOf.get(line.id) ?? []).map(({ quarter, plannedQuantity, plannedCents }) => ({
      quarter,
      quantity: plannedQuantity,
      cents: plannedCents,
    })),
  });
  const filedPayments = (id: string, reference: string): FiledPayment[] =>
    (paymentsOf.get(id) ?? [])
      .filter((payment) => payment.reference === importedPaymentReference(reference, payment.quarter))
      .map(({ quarter, amountCents }) => ({ quarter, cents: amountCents }));
  return new Map(
    rows.map(({ id, status, version, offeredAt, ...row }) => {
      const reference = references.get(id) ?? '';
      const frame = {
        title: row.title,
        type: row.type,
        nature: row.nature,
        structuralReason: row.structuralReason,
        regionCode: row.regionCode,
        beneficiaryKind: row.beneficiaryKind,
        practiceId: row.practiceId,
        startingPracticeName: row.startingPracticeName,
        rhoId: row.rhoId,
        course: row.course,
        resultObligation: row.resultObligation,
        periodFrom: row.periodFrom,
        periodTo: row.periodTo,
        reviewOn: row.reviewOn,
        expectedPlaces: row.expectedPlaces,
        contractReference: row.contractReference,
        contractedOn: row.contractedOn,
      };
      const filed = {
        frame,
        lines: (linesOf.get(id) ?? []).map(filedLine),
        payments: filedPayments(id, reference),
      };
      return [
        reference,
        { id, status, version, isRhoFixed: offeredAt !== null || declined.has(id), filed },
      ] as const;
    }),
  );
}
