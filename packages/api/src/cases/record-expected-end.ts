import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideSetExpectedEnd } from '@regiovast/domain/cases/case-record.rules';
import { setExpectedEndInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { checkCases } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import { recordView } from './record-view.ts';
import { refreshTerm } from './refresh-term.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

/** D-2, D-3 · another expected end date without a move, with why; the term is worked out anew. */
export const setExpectedEnd = procedure('cases.setExpectedEnd')
  .input(setExpectedEndInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { caseId, version, expectedEndOn, reason } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      throwIfViolated(decideSetExpectedEnd(record.phase, expectedEndOn));
      if (expectedEndOn !== record.expectedEndOn) {
        if (!(await updateCase(tx, caseId, version, { expectedEndOn })))
          throw new DomainError('STALE_VERSION');
        const withdrawnAcceptanceId = await withdrawOnChange(tx, deps, caseId, 'expectedEndOn');
        await refreshTerm(tx, caseId, today);
        await recordCaseEvent(tx, deps, actor, 'cases.expectedEndSet', caseId, {
          reason,
          changes: { expectedEndOn: [record.expectedEndOn, expectedEndOn] },
          ...(withdrawnAcceptanceId !== null && { withdrawnAcceptanceId }),
        });
        await checkCases(tx, deps, [caseId]);
      }
      return recordView(tx, actor, scope, caseId);
    }),
  );
