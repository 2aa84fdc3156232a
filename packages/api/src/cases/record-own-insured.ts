import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideOwnInsured } from '@regiovast/domain/cases/case-record.rules';
import { setOwnInsuredInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { patientsToPlace } from '@regiovast/domain/cases/placements';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { recordView } from './record-view.ts';

/**
 * D-7, C-1 · how many of the patients are insured with the insurer itself, as an aggregate. The event does not hold the
 * number: another insurer may come to see this case, and its history with it.
 */
export const setOwnInsured = procedure('cases.setOwnInsured')
  .input(setOwnInsuredInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { caseId, version, ownInsured } }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, caseId);
      const patients = patientsToPlace(record.affectedPatients, practice.enrolledPatients);
      throwIfViolated(decideOwnInsured(ownInsured, { patients, minimum: MINIMUM_COUNT }));
      if (!(await updateCase(tx, caseId, version, { ownInsured }))) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.ownInsuredSet', caseId, {});
      return recordView(tx, actor, scope, caseId);
    }),
  );
