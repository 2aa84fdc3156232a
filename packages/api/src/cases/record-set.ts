import { updateCase } from '@regiovast/db/cases/write-cases';
import { decideSetRecord } from '@regiovast/domain/cases/case-record.rules';
import { RECORD_FIELDS, setRecordInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import { recordView } from './record-view.ts';
import { withdrawOnChange } from './withdraw-on-change.ts';

/** D-7 · fills in fields of the record; those that are not sent stay, and what does not change leaves no event. */
export const setRecord = procedure('cases.setRecord')
  .input(setRecordInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input: { caseId, version, fields } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      throwIfViolated(decideSetRecord(fields, today));
      const changed = RECORD_FIELDS.filter(
        (name) => fields[name] !== undefined && fields[name] !== record[name],
      );
      if (changed.length > 0) {
        const change = Object.fromEntries(changed.map((name) => [name, fields[name]]));
        if (!(await updateCase(tx, caseId, version, change))) throw new DomainError('STALE_VERSION');
        const withdrawnAcceptanceId = changed.includes('affectedPatients')
          ? await withdrawOnChange(tx, deps, caseId, 'affectedPatients')
          : null;
        await recordCaseEvent(tx, deps, actor, 'cases.recordSet', caseId, {
          changes: Object.fromEntries(changed.map((name) => [name, [record[name], fields[name]]])),
          ...(withdrawnAcceptanceId !== null && { withdrawnAcceptanceId }),
        });
      }
      return recordView(tx, actor, scope, caseId);
    }),
  );
