import type { FiledRows } from '@regiovast/db/imports/insert-filed-arrangements';
import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { centsPerPlaceOf } from '@regiovast/domain/arrangements/cost-per-place';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import {
  importedPaidOn,
  importedPaymentReference,
  standingOf,
} from '@regiovast/domain/imports/arrangement-file';
import type { KnownParties } from '@regiovast/domain/imports/arrangement-file-parties';
import type { AcceptedArrangement } from '@regiovast/domain/imports/rehearse-arrangements';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import { sumCents } from '@regiovast/domain/kernel/money';
import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';
import { contentOf } from '../arrangements/build-content.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { filedArrangementId } from './judge-arrangements.ts';

/** What is the same for every arrangement of a file. */
export type Filing = {
  readonly importId: string;
  readonly actor: SignedIn;
  readonly ids: IdSource;
  readonly at: string;
  readonly today: string;
  /** What an arrangement of a type is usually paid from; the file does not say. */
  readonly basisOf: (type: ArrangementType) => FundingBasis;
  readonly parties: KnownParties;
};

/** The rows of one new arrangement, with every name around it. */
export function rowsOfFiled(
  { reference, filed }: AcceptedArrangement,
  number: string,
  { importId, actor, ids, at, today, basisOf, parties }: Filing,
) {
  const { frame, payments } = filed;
  const id = filedArrangementId(actor.organisationId, reference);
  const lines = filed.lines.map((line) => ({ ...line, amounts: [...line.amounts], id: ids.next() }));
  const isContract = frame.contractedOn !== null;
  const versionId = isContract ? ids.next() : null;
  const arrangement = {
    ...frame,
    ...standingOf(frame, today),
    id,
    number,
    insurerId: actor.organisationId,
    fundingBasis: basisOf(frame.type),
    planId: null,
    planMeasureId: null,
    caseId: null,
    housingCaseId: null,
    accessTestOutcome: null,
    accessTestOn: null,
    accessTestReason: null,
    expectedOn: frame.expectedPlaces === null ? null : frame.periodTo,
    expectedOutcome: '',
    whyHere: '',
    whyMeasure: '',
    ownerId: actor.personId,
    proposedVersionId: versionId,
    // C-1: a contract exists on both sides.
    offeredAt: isContract ? at : null,
    endReason: null,
    copiedFromId: null,
    importId,
    createdAt: at,
    createdBy: actor.personId,
    updatedAt: at,
    version: 1,
  };
  const content = versionId === null ? null : frozen(arrangement, lines, actor, parties, today);
  return {
    arrangement,
    lines: lines.map(({ id: lineId, label, kind, unitCents, breakEvenPatients }, position) => ({
      id: lineId,
      arrangementId: id,
      position,
      label,
      kind,
      unitCents,
      breakEvenPatients,
    })),
    amounts: lines.flatMap((line) =>
      line.amounts.map(({ quarter, quantity, cents }) => ({
        lineId: line.id,
        quarter,
        arrangementId: id,
        plannedQuantity: quantity,
        plannedCents: cents,
      })),
    ),
    versions:
      versionId === null || content === null
        ? []
        : [
            {
              id: versionId,
              arrangementId: id,
              number: 1,
              ...content,
              frozenAt: at,
              frozenBy: actor.personId,
            },
          ],
    payments: payments.map(({ quarter, cents }) => ({
      id: ids.next(),
      arrangementId: id,
      kind: 'PAYMENT' as const,
      quarter,
      amountCents: cents,
      reference: importedPaymentReference(reference, quarter),
      paidOn: importedPaidOn(quarter, frame.contractedOn ?? today, today),
      recordedAt: at,
      recordedBy: actor.personId,
    })),
  };
}
type FiledRow = ReturnType<typeof rowsOfFiled>;

/** C-8 · the content of a contract that was taken over; nobody knows any more what the priority test of its day said. */
function frozen(
  row: ArrangementRow,
  lines: ArrangementContent['lines'],
  actor: SignedIn,
  { regions, rhosOfPlace, practices }: KnownParties,
  today: string,
) {
  const rhoName = [...rhosOfPlace.values()].flat().find(({ id }) => id === row.rhoId)?.name ?? '';
  const totalCents = sumCents(lines.flatMap(({ amounts }) => amounts.map(({ cents }) => cents)));
  const priority = {
    asOf: today,
    pressure: null,
    patientsWithoutPlace: null,
    totalCents,
    centsPerPlace: centsPerPlaceOf(totalCents, row.expectedPlaces),
    comparison: null,
  };
  const content = contentOf(
    {
      arrangement: row,
      insurerName: actor.organisationName,
      rhoName,
      regionName: regions.find(({ code }) => code === row.regionCode)?.name ?? row.regionCode,
      practiceName: practices.find(({ id }) => id === row.practiceId)?.name ?? null,
      housingNumber: null,
    },
    priority,
    lines,
  );
  const text = canonicalJson(content);
  return { content: text, contentSha256: sha256Hex(text), totalCents };
}

/** The rows of all, table by table. */
export const tablesOf = (rows: readonly FiledRow[]): FiledRows => ({
  arrangements: rows.map(({ arrangement }) => arrangement),
  lines: rows.flatMap(({ lines }) => lines),
  amounts: rows.flatMap(({ amounts }) => amounts),
  versions: rows.flatMap(({ versions }) => versions),
  payments: rows.flatMap(({ payments }) => payments),
});
