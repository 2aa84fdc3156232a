import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseVersionSchema } from '@regiovast/domain/cases/case.schemas';
import { termEnd } from '@regiovast/domain/cases/case-terms';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideAcknowledge, decideShare } from '@regiovast/domain/cases/share-case.rules';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase, regionOfPractice } from './case-view.ts';

/** D-4 · shows the case to the insurer that is preferent in its region, which then has a term to acknowledge. */
export const share = procedure('cases.share')
  .input(caseVersionSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, input.caseId);
      const region = await regionOfPractice(tx, practice.municipalityCode, today);
      const insurerId = region?.preferent?.organisationId ?? null;
      throwIfViolated(decideShare(record, insurerId));
      const { ACKNOWLEDGE } = await caseTermsOn(tx, today);
      const acknowledgeBy = termEnd(ACKNOWLEDGE, today, null);
      const change = { insurerId, sharedOn: today, acknowledgeBy, acknowledgedOn: null };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.shared', record.id, { insurerId, acknowledgeBy });
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** D-4 · the preferent insurer says that it has the case. */
export const acknowledge = procedure('cases.acknowledge')
  .input(caseVersionSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideAcknowledge(record));
      if (!(await updateCase(tx, record.id, input.version, { acknowledgedOn: today }))) {
        throw new DomainError('STALE_VERSION');
      }
      await recordCaseEvent(tx, deps, actor, 'cases.acknowledged', record.id, {});
      return caseView(tx, actor, scope, record.id);
    }),
  );
