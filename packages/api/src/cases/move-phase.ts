import type { FoundCase } from '@regiovast/db/cases/read-case';
import { findOpenCaseOf, insertMove, insertPlacements, updateCase } from '@regiovast/db/cases/write-cases';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { movePhaseInputSchema, type MovePhaseInput } from '@regiovast/domain/cases/case.schemas';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { leadAfterMove, leadOf } from '@regiovast/domain/cases/escalate.rules';
import { decideMove, decideMover, decideReopening } from '@regiovast/domain/cases/move-phase.rules';
import { isOpenPhase, isReopening } from '@regiovast/domain/cases/phases';
import { patientsIn, patientsToPlace, placeOf } from '@regiovast/domain/cases/placements';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { checkCasesOf } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase, regionOfPractice } from './case-view.ts';
import { prepareOwnPlan } from './emergency-plan-prepare.ts';
import { tellSide } from './lead-news.ts';
import { sideOf } from './lead-view.ts';
import { refreshTerm } from './refresh-term.ts';
import { tellOfMove } from './tell-of-move.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

/**
 * D-2 · moves a case to another phase, from a day that may lie in the past; both dates are kept. A step begins a term
 * of its own: what was on hold, reviewed or accepted in the phase before ends with it.
 */
export const movePhase = procedure('cases.movePhase')
  .input(movePhaseInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, input.caseId);
      await mustSeeReceivers(tx, scope, input);
      const region = await regionOfPractice(tx, practice.municipalityCode, today);
      const preferentId = region?.preferent?.organisationId ?? null;
      // The step is judged by what was looked at: a case that moved meanwhile is told as such (S-3).
      if (record.version !== input.version) throw new DomainError('STALE_VERSION');
      const expectedEndOn = input.expectedEndOn ?? record.expectedEndOn;
      await mustBeAllowed(tx, {
        actor,
        today,
        expectedEndOn,
        preferentId,
        found: { record, practice },
        input,
      });

      const withdrawnAcceptanceId = await withdrawOnChange(tx, deps, record.id, 'phase');
      const lead = leadAfterMove(record, input.to, preferentId);
      const changed = await updateCase(tx, record.id, input.version, {
        phase: input.to,
        phaseSince: input.effectiveOn,
        reviewedOn: null,
        holdUntil: null,
        holdReason: null,
        // A solution that was secured holds for the threat it was secured in.
        solutionSecuredOn: keepsSolution(input) ? record.solutionSecuredOn : null,
        expectedEndOn,
        ...(lead !== record.lead && { lead, leadSince: today }),
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
          place: placeOf(placement),
          moveId,
          caseId: record.id,
        })),
      );
      await refreshTerm(tx, record.id, today);
      const isThreat = input.to === 'THREATENED' || input.to === 'ACUTE';
      const preparedPlanIds = isThreat ? await prepareOwnPlan(tx, deps, actor, practice.id) : [];
      await recordCaseEvent(tx, deps, actor, 'cases.phaseMoved', record.id, {
        moveId,
        from: record.phase,
        to: input.to,
        effectiveOn: input.effectiveOn,
        changes: {
          phase: [record.phase, input.to],
          phaseSince: [record.phaseSince, input.effectiveOn],
          ...(expectedEndOn !== record.expectedEndOn && {
            expectedEndOn: [record.expectedEndOn, expectedEndOn],
          }),
          ...(lead !== record.lead && { lead: [record.lead, lead] }),
        },
        placements: input.placements,
        ...(isReopening(record.phase, input.to) && { reopened: true }),
        ...(withdrawnAcceptanceId !== null && { withdrawnAcceptanceId }),
        ...(preparedPlanIds.length > 0 && { preparedPlanIds }),
      });
      await checkCasesOf(tx, deps, practice.id);
      await tellOfMove(tx, deps, actor, { record, regionCode: region?.code ?? null, preferentId, input });
      if (lead !== record.lead) {
        // C-6 · an insurer that became preferent, and with which the case was not shared, hears nothing of it.
        const insurerId = record.insurerId === preferentId ? preferentId : null;
        await tellSide(tx, deps, actor, sideOf(actor) === 'rho' ? 'insurer' : 'rho', {
          kind: 'leadChanged',
          about: { ...record, caseId: record.id, insurerId, regionCode: region?.code ?? null },
          details: { lead, phase: input.to },
        });
      }
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** D-2 · a secured solution stands while it is carried out and after it; in any other phase it is gone. */
const keepsSolution = ({ to }: MovePhaseInput): boolean => to === 'BRIDGING' || !isOpenPhase(to);

/** C-6 · a receiving practice that the actor may not see is absent. */
async function mustSeeReceivers(
  tx: Session,
  scope: AreaScope,
  { placements }: MovePhaseInput,
): Promise<void> {
  for (const { practiceId } of placements) {
    if (practiceId !== null && !(await findPractice(tx, scope, practiceId))) throw notFound();
  }
}

async function mustBeAllowed(
  tx: Session,
  asked: {
    readonly actor: SignedIn;
    readonly today: string;
    readonly expectedEndOn: string | null;
    readonly preferentId: string | null;
    readonly found: Pick<FoundCase, 'record' | 'practice'>;
    readonly input: MovePhaseInput;
  },
): Promise<void> {
  const { actor, today, input, expectedEndOn } = asked;
  const { record, practice } = asked.found;
  const step = { from: record.phase, to: input.to };
  throwIfViolated(decideMover(actor.roles, leadOf(record, asked.preferentId), step));
  throwIfViolated(
    decideMove({
      ...step,
      effectiveOn: input.effectiveOn,
      expectedEndOn,
      patientsPlaced: patientsIn(input.placements),
      placesNamed: input.placements.length,
      patientsToPlace: patientsToPlace(record.affectedPatients, practice.enrolledPatients),
      phaseSince: record.phaseSince,
      today,
    }),
  );
  const open = isReopening(record.phase, input.to) ? await findOpenCaseOf(tx, practice.id) : null;
  throwIfViolated(
    decideReopening(step, { closedOn: practice.closedOn, openCaseNumber: open?.number ?? null, today }),
  );
}
