import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseVersionSchema } from '@regiovast/domain/cases/case.schemas';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideHold, decideRelease } from '@regiovast/domain/cases/term-work.rules';
import { holdInputSchema } from '@regiovast/domain/cases/term-work.schemas';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase } from './case-view.ts';
import { refreshTerm } from './refresh-term.ts';

/** D-3 · the running term waits until a day has passed, for a reason; it comes back on the working day after it. */
export const hold = procedure('cases.hold')
  .input(holdInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideHold(record, input.until, today));
      const change = { holdUntil: input.until, holdReason: input.reason };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      await refreshTerm(tx, record.id, today);
      await recordCaseEvent(tx, deps, actor, 'cases.termHeld', record.id, {
        changes: { holdUntil: [record.holdUntil, input.until] },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** D-3 · ends a hold before its day; the term is due again at once when its own last day has passed. */
export const release = procedure('cases.release')
  .input(caseVersionSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideRelease(record, today));
      // It was on hold until yesterday: that day decides when the term comes back.
      const holdUntil = addDays(today, -1);
      if (!(await updateCase(tx, record.id, input.version, { holdUntil })))
        throw new DomainError('STALE_VERSION');
      await refreshTerm(tx, record.id, today);
      await recordCaseEvent(tx, deps, actor, 'cases.termReleased', record.id, {
        changes: { holdUntil: [record.holdUntil, holdUntil] },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );
