import { findSecondaryCauses, replaceSecondaryCauses } from '@regiovast/db/cases/case-record';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideSetCauses } from '@regiovast/domain/cases/case-record.rules';
import { setCausesInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { checkCases } from '../work/check-records.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import { recordView } from './record-view.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

/** The causes of a case as they are known now: one primary, several secondary, with why they changed. */
export const setCauses = procedure('cases.setCauses')
  .input(setCausesInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { caseId, version, primaryCause, reason, ...input } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      throwIfViolated(decideSetCauses(record.phase));
      const before = await findSecondaryCauses(tx, caseId);
      const secondaryCauses = [...new Set(input.secondaryCauses)]
        .filter((cause) => cause !== primaryCause)
        .sort();
      const isSame = primaryCause === record.primaryCause && secondaryCauses.join() === before.join();
      if (!isSame) {
        if (!(await updateCase(tx, caseId, version, { primaryCause })))
          throw new DomainError('STALE_VERSION');
        await replaceSecondaryCauses(tx, caseId, secondaryCauses);
        const withdrawnAcceptanceId = await withdrawOnChange(tx, deps, caseId, 'causes');
        await recordCaseEvent(tx, deps, actor, 'cases.causesSet', caseId, {
          reason,
          changes: {
            primaryCause: [record.primaryCause, primaryCause],
            secondaryCauses: [before, secondaryCauses],
          },
          ...(withdrawnAcceptanceId !== null && { withdrawnAcceptanceId }),
        });
        await checkCases(tx, deps, [caseId]);
      }
      return recordView(tx, actor, scope, caseId);
    }),
  );
