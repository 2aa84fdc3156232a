import { deleteContentRow, findRoom } from '@regiovast/db/plans/content-rows';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { findInitiatives } from '@regiovast/db/plans/read-content';
import {
  deleteAnswers,
  insertInitiative,
  updateInitiative,
  writeAnswer,
} from '@regiovast/db/plans/write-initiatives';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated, verdictOf } from '@regiovast/domain/kernel/verdict';
import { limitPassed } from '@regiovast/domain/plans/content-limits';
import { answerVerdict } from '@regiovast/domain/plans/initiatives.rules';
import {
  answerInitiativeInputSchema,
  removeInitiativeInputSchema,
  setInitiativeInputSchema,
} from '@regiovast/domain/plans/initiatives.schemas';
import { initiativesViewSchema } from '@regiovast/domain/plans/initiatives.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { isUnchanged, mustHaveRow } from './content-row.ts';
import { initiativesView } from './initiatives.ts';
import { recordPlanEvent } from './plan-events.ts';

/**
 * L-7 · adds a takeover, start or chain, or changes one as it was seen; what was said of its criteria stays.
 * @throws PLAN_LIMIT_REACHED, STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const setInitiative = procedure('plans.setInitiative')
  .input(setInitiativeInputSchema)
  .output(initiativesViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version, initiative } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'initiatives' });
      const before = id === null ? null : await mustHaveRow(tx, findInitiatives, { id, planId });
      if (before && isUnchanged(before, initiative)) return initiativesView(tx, actor, scope, planId);
      const written = { ...initiative, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      const initiativeId = id ?? deps.ids.next();
      if (version === null) {
        const { rows, position } = await findRoom(tx, 'planInitiatives', planId);
        throwIfViolated(verdictOf(limitPassed('initiatives', rows)));
        await insertInitiative(tx, { ...written, id: initiativeId, planId, position });
      } else if (!(await updateInitiative(tx, { id: initiativeId, planId, version }, written))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.initiativeSet', planId, {
        initiativeId,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return initiativesView(tx, actor, scope, planId);
    }),
  );

/**
 * L-7 · removes an initiative with what was said of it.
 * @throws STALE_VERSION when somebody else changed it meanwhile (S-3)
 */
export const removeInitiative = procedure('plans.removeInitiative')
  .input(removeInitiativeInputSchema)
  .output(initiativesViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, id, version } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'initiatives' });
      await mustHaveRow(tx, findInitiatives, { id, planId });
      const seen = { id, planId, version };
      await deleteAnswers(tx, seen);
      if (!(await deleteContentRow(tx, 'planInitiatives', seen))) throw new DomainError('STALE_VERSION');
      await recordPlanEvent(tx, deps, actor, 'plans.initiativeRemoved', planId, {
        initiativeId: id,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return initiativesView(tx, actor, scope, planId);
    }),
  );

/**
 * L-7 · says in words, with what shows it, how an initiative stands to a criterion of the core values. It is no verdict:
 * the RHO has no veto over an entrant.
 * @throws PLAN_REFERENCE_UNKNOWN for a criterion that is not asked of its kind today, STALE_VERSION when the answer is
 *   another one by now (S-3)
 */
export const answerInitiative = procedure('plans.answerInitiative')
  .input(answerInitiativeInputSchema)
  .output(initiativesViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { planId, id, criterion, answer, seen } }) =>
    deps.store.transaction(async (tx) => {
      const reached = await mustChangePlan(tx, actor, scope, planId, { part: 'initiatives' });
      const { kind, answers } = await mustHaveRow(tx, findInitiatives, { id, planId });
      const before = answers.find((known) => known.criterion === criterion) ?? { words: '', evidence: '' };
      if (isUnchanged(before, answer)) return initiativesView(tx, actor, scope, planId);
      const { items } = await planReferenceOn(tx, 'coreValues', today);
      throwIfViolated(answerVerdict(kind, criterion, items));
      const written = { ...answer, updatedAt: instantNow(deps.clock), updatedBy: actor.personId };
      if (!(await writeAnswer(tx, { initiativeId: id, criterion }, written, seen))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordPlanEvent(tx, deps, actor, 'plans.initiativeAnswered', planId, {
        initiativeId: id,
        criterion,
        ...(await contentChanged(tx, deps, actor, reached)),
      });
      return initiativesView(tx, actor, scope, planId);
    }),
  );
