import { findCaseParts } from '@regiovast/db/cases/read-case';
import { insertMove, insertPlacements, updateCase } from '@regiovast/db/cases/write-cases';
import { findPractice } from '@regiovast/db/practices/read-practices';
import { movePhaseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideMove } from '@regiovast/domain/cases/move-phase.rules';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { checkCasesOf } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { refreshTerm } from './refresh-term.ts';

/** D-2 · moves a case to another phase, from a day that may lie in the past; both dates are kept. */
export const movePhase = procedure('cases.movePhase')
  .input(movePhaseInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, input.caseId);
      for (const { practiceId } of input.placements) {
        if (!(await findPractice(tx, scope, practiceId))) throw notFound();
      }
      const { moves } = await findCaseParts(tx, record.id);
      const expectedEndOn = input.expectedEndOn ?? record.expectedEndOn;
      throwIfViolated(
        decideMove({
          from: record.phase,
          to: input.to,
          effectiveOn: input.effectiveOn,
          expectedEndOn,
          patientsPlaced: input.placements.reduce((sum, placement) => sum + placement.patients, 0),
          practicesNamed: input.placements.length,
          enrolledPatients: practice.enrolledPatients,
          phaseSince: moves.at(-1)?.move.effectiveOn ?? record.openedOn,
          today,
        }),
      );
      const changed = await updateCase(tx, record.id, input.version, {
        phase: input.to,
        phaseSince: input.effectiveOn,
        reviewedOn: null,
        expectedEndOn,
      });
      if (!changed) throw new DomainError('STALE_VERSION');
      const moveId = deps.ids.next();
      await insertMove(tx, {
        id: moveId,
        caseId: record.id,
        fromPhase: record.phase,
        toPhase: input.to,
        effectiveOn: input.effectiveOn,
        enteredAt: instantNow(deps.clock),
        enteredBy: actor.personId,
        reason: input.reason,
        expectedEndOn,
      });
      await insertPlacements(
        tx,
        input.placements.map((placement) => ({
          ...placement,
          kind: 'PRACTICE' as const,
          place: placement.practiceId,
          moveId,
          caseId: record.id,
        })),
      );
      await refreshTerm(tx, record.id, today);
      await recordCaseEvent(tx, deps, actor, 'cases.phaseMoved', record.id, {
        from: record.phase,
        to: input.to,
        effectiveOn: input.effectiveOn,
        expectedEndOn,
        placements: input.placements,
      });
      await checkCasesOf(tx, deps, practice.id);
      return caseView(tx, actor, scope, record.id);
    }),
  );
