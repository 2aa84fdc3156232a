import { findLastMove, findPlacements, replacePlacements } from '@regiovast/db/cases/case-record';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { findPractice } from '@regiovast/db/practices/read-practices';
import { decideSetPlacements } from '@regiovast/domain/cases/case-record.rules';
import { setPlacementsInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { patientsIn, patientsToPlace, placeOf } from '@regiovast/domain/cases/placements';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import { recordView } from './record-view.ts';

/** D-7 · mends the division of patients during bridging, without a move; the whole division is sent. */
export const setPlacements = procedure('cases.setPlacements')
  .input(setPlacementsInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { caseId, version, placements } }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      const patients = patientsToPlace(record.affectedPatients, practice.enrolledPatients);
      const placed = patientsIn(placements);
      throwIfViolated(decideSetPlacements(record.phase, { placed, patients }));
      const move = await findLastMove(tx, caseId);
      if (!move) throw notFound();
      for (const { practiceId } of placements) {
        if (practiceId !== null && !(await findPractice(tx, scope, practiceId))) throw notFound();
      }
      const before = await findPlacements(tx, scope, move.id);
      // Who does not see a receiving practice cannot send it back, and would lose what was placed there.
      if (before.some(({ kind, practiceId }) => kind === 'PRACTICE' && practiceId === null)) {
        throw new DomainError('NOT_ALLOWED');
      }
      if (!(await updateCase(tx, caseId, version, {}))) throw new DomainError('STALE_VERSION');
      await replacePlacements(
        tx,
        move.id,
        placements.map((placement) => ({
          ...placement,
          moveId: move.id,
          caseId,
          place: placeOf(placement),
        })),
      );
      await recordCaseEvent(tx, deps, actor, 'cases.placementsSet', caseId, {
        changes: { placed: [patientsIn(before), placed] },
        placements,
      });
      return recordView(tx, actor, scope, caseId);
    }),
  );
