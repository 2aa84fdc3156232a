import { insertDraftAmounts, insertDraftLines } from '@regiovast/db/arrangements/draft-lines';
import { findLinkedRecords } from '@regiovast/db/arrangements/linked-records';
import { findAmounts, findLines } from '@regiovast/db/arrangements/read-arrangements';
import { insertArrangement } from '@regiovast/db/arrangements/write-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { arrangementViewSchema } from '@regiovast/domain/arrangements/arrangement.views';
import { duplicateArrangementSchema } from '@regiovast/domain/arrangements/frame.schemas';
import { periodVerdict } from '@regiovast/domain/arrangements/frame.rules';
import { shiftDate } from '@regiovast/domain/arrangements/move-amounts';
import { quartersMoved } from '@regiovast/domain/arrangements/start-shift';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import { addQuarters, lastDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { arrangementView } from './arrangement-view.ts';
import { beneficiaryOf, mustBeParties, mustBePreferent } from './draft-parties.ts';
import { linkThatHolds } from './housing-link.ts';
import { newDraft } from './new-draft.ts';

/** A-6 · the lines with their planned amounts, each so many quarters later; what was realised stays with the old one. */
async function copyGrid(
  tx: Session,
  ids: IdSource,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  quarters: number,
): Promise<void> {
  const lines = (await findLines(tx, fromId)).map((line) => ({ was: line.id, is: ids.next(), line }));
  const idOf = new Map(lines.map(({ was, is }) => [was, is]));
  await insertDraftLines(
    tx,
    lines.map(({ is, line }) => ({ ...line, id: is, arrangementId: toId })),
  );
  const amounts = await findAmounts(tx, fromId);
  await insertDraftAmounts(
    tx,
    amounts.flatMap(({ lineId, quarter, plannedQuantity, plannedCents }) => {
      const copied = idOf.get(lineId);
      if (copied === undefined) return [];
      const moved = addQuarters(quarter, quarters);
      return [{ lineId: copied, quarter: moved, arrangementId: toId, plannedQuantity, plannedCents }];
    }),
  );
}

/**
 * A-1 · a new draft out of an earlier arrangement of the insurer: its frame and its lines, moved to a new first day by whole
 * quarters. Never what was decided, paid, reached or evaluated; and the priority test is answered anew.
 * @throws NOT_FOUND, ARRANGEMENT_REGION_NOT_PREFERENT, ARRANGEMENT_BENEFICIARY_WRONG, ARRANGEMENT_PERIOD_TOO_LONG
 */
export const duplicate = procedure('arrangements.duplicate')
  .input(duplicateArrangementSchema)
  .output(arrangementViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { arrangementId, title, periodFrom } }) =>
    deps.store.transaction(async (tx) => {
      const { arrangement: was } = await mustFindArrangement(tx, scope, arrangementId);
      await mustBePreferent(tx, actor, was.regionCode, today);
      const quarters = quartersMoved(was.periodFrom, periodFrom);
      const shifted = (date: string | null) => (date === null ? null : shiftDate(date, quarters));
      const lastDay = shiftDate(was.periodTo, quarters);
      // A short period can end before a first day later in the same quarter.
      const periodTo = lastDay < periodFrom ? lastDayOf(quarterOf(periodFrom)) : lastDay;
      const period = { periodFrom, periodTo };
      throwIfViolated(periodVerdict(period));
      const parties = await mustBeParties(tx, was.regionCode, beneficiaryOf(was), today);
      const linked = await findLinkedRecords(tx, scope, was);
      // H-1 · a copy is for the same housing case only while that may get money; its test is never left behind as if by hand.
      const { type, regionCode, housingCaseId } = was;
      const housing =
        housingCaseId === null
          ? {
              accessTestOutcome: was.accessTestOutcome,
              accessTestOn: was.accessTestOn,
              accessTestReason: was.accessTestReason,
            }
          : {
              housingCaseId: await linkThatHolds(tx, scope, { ...parties, type, regionCode, housingCaseId }),
            };
      const draft = await newDraft(tx, deps, actor, today);
      await insertArrangement(tx, {
        ...draft,
        ...parties,
        ...period,
        title,
        regionCode: was.regionCode,
        type: was.type,
        fundingBasis: was.fundingBasis,
        nature: was.nature,
        structuralReason: was.structuralReason,
        course: was.course,
        resultObligation: was.resultObligation,
        planId: linked.plan?.id ?? null,
        planMeasureId: linked.plan && was.planMeasureId,
        caseId: linked.case?.id ?? null,
        ...housing,
        reviewOn: shifted(was.reviewOn),
        expectedPlaces: was.expectedPlaces,
        expectedOn: shifted(was.expectedOn),
        expectedOutcome: was.expectedOutcome,
        copiedFromId: was.id,
      });
      await copyGrid(tx, deps.ids, { fromId: was.id, toId: draft.id }, quarters);
      await recordArrangementEvent(tx, deps, actor, 'arrangements.started', draft.id, {
        copiedFromId: was.id,
        changes: {
          arrangementStatus: [null, 'DRAFT'],
          arrangementType: [null, was.type],
          periodFrom: [null, period.periodFrom],
          periodTo: [null, period.periodTo],
        },
      });
      return arrangementView(tx, actor, scope, draft.id);
    }),
  );
