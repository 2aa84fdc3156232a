import { contentOfVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { type DeclinedVersion, findDeclinedVersion } from '@regiovast/db/arrangements/declined-version';
import {
  type ArrangementAmountRow,
  type ArrangementLineRow,
  type FoundArrangement,
  findAmounts,
  findArrangementIn,
  findKnownArrangement,
  findLines,
} from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { notFound } from '@regiovast/domain/kernel/errors';

/** An arrangement as its page shows it to one of its parties. */
export type ShownArrangement = FoundArrangement & {
  /** The version that the RHO reads because it declined it; null: the reader has the arrangement as it stands. */
  readonly declined: DeclinedVersion | null;
};

/**
 * C-1, C-6 · the arrangement as its party has it: the insurer, and the RHO it is offered to, as it stands; an RHO that
 * declined it the version it declined, until the next offer. What the insurer redrafts, who works on it and whether it
 * goes on with it are its own until then, as they were before the first offer: lists, sums and work leave such an
 * arrangement out, its page and its paper show that version, and no step can be taken on it.
 * @throws NOT_FOUND
 */
export async function mustFindShown(
  s: Session,
  scope: AreaScope,
  arrangementId: string,
): Promise<ShownArrangement> {
  const found = await findArrangementIn(s, scope, arrangementId);
  if (found) return { ...found, declined: null };
  const known = await findKnownArrangement(s, scope, arrangementId);
  const declined = known && (await findDeclinedVersion(s, arrangementId));
  if (!declined) throw notFound();
  return { ...asDeclined(known, declined), declined };
}

/** Field by field, so that what is added to an arrangement does not show until somebody decides that it does. */
function asDeclined(
  { arrangement: row, insurerName, rhoName }: FoundArrangement,
  declined: DeclinedVersion,
): FoundArrangement {
  const content = contentOfVersion(declined);
  const { accessTest, beneficiary, expected } = content;
  return {
    arrangement: {
      id: row.id,
      number: row.number,
      insurerId: row.insurerId,
      rhoId: row.rhoId,
      copiedFromId: row.copiedFromId,
      importId: row.importId,
      createdAt: row.createdAt,
      createdBy: row.createdBy,
      title: content.title,
      regionCode: content.region.code,
      type: content.type,
      fundingBasis: content.fundingBasis,
      nature: content.nature,
      structuralReason: content.structuralReason,
      beneficiaryKind: beneficiary.kind,
      practiceId: beneficiary.practiceId,
      startingPracticeName: beneficiary.kind === 'STARTING_PRACTICE' ? beneficiary.name : null,
      course: content.course,
      resultObligation: content.resultObligation,
      planId: content.planId,
      planMeasureId: content.planMeasureId,
      caseId: content.caseId,
      housingCaseId: content.housing?.id ?? null,
      accessTestOutcome: accessTest?.outcome ?? null,
      accessTestOn: accessTest?.on ?? null,
      accessTestReason: accessTest?.reason ?? null,
      periodFrom: content.periodFrom,
      periodTo: content.periodTo,
      reviewOn: content.reviewOn,
      expectedPlaces: expected.places,
      expectedOn: expected.on,
      expectedOutcome: expected.words,
      whyHere: content.whyHere,
      whyMeasure: content.whyMeasure,
      status: 'DRAFT',
      statusSince: dayOfInstant(declined.declinedAt),
      // Who owns the redraft is the insurer's own: to the RHO it is the insurer.
      ownerId: row.insurerId,
      proposedVersionId: null,
      offeredAt: null,
      contractReference: null,
      contractedOn: null,
      endedOn: null,
      endReason: null,
      updatedAt: declined.declinedAt,
      // The count of changes would tell of each one that follows.
      version: declined.number,
    },
    regionName: content.region.name,
    insurerName,
    rhoName,
    ownerName: insurerName,
    practiceName: beneficiary.kind === 'PRACTICE' ? beneficiary.name : null,
    housingNumber: content.housing?.number ?? null,
    totalCents: declined.totalCents,
  };
}

type ShownLine = Pick<ArrangementLineRow, 'id' | 'label' | 'kind' | 'unitCents' | 'breakEvenPatients'>;

/** C-1 · the lines as the reader has them, in order. */
export const shownLines = async (
  s: Session,
  { arrangement, declined }: ShownArrangement,
): Promise<ShownLine[]> => (declined ? contentOfVersion(declined).lines : await findLines(s, arrangement.id));

/** C-1 · the amounts as the reader has them; nothing was delivered of what was declined. */
export async function shownAmounts(
  s: Session,
  { arrangement: { id: arrangementId }, declined }: ShownArrangement,
): Promise<ArrangementAmountRow[]> {
  if (!declined) return findAmounts(s, arrangementId);
  return contentOfVersion(declined).lines.flatMap(({ id: lineId, amounts }) =>
    amounts.map(({ quarter, quantity, cents }) => ({
      lineId,
      quarter,
      arrangementId,
      plannedQuantity: quantity,
      plannedCents: cents,
      realisedQuantity: null,
      realisedCents: null,
    })),
  );
}
