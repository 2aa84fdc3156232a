import { deleteMeasure, findMeasure, putMeasure } from '@regiovast/db/cases/case-record';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { removeMeasureInputSchema, setMeasureInputSchema } from '@regiovast/domain/cases/case-record.schemas';
import { caseRecordViewSchema } from '@regiovast/domain/cases/case-record.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import { recordView } from './record-view.ts';

/** D-7 · records an alternative that was examined and what came of it; the note stays out of the event. */
export const setMeasure = procedure('cases.setMeasure')
  .input(setMeasureInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { caseId, version, course, state, note } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      const before = await findMeasure(tx, caseId, course);
      if (!(await updateCase(tx, caseId, version, {}))) throw new DomainError('STALE_VERSION');
      const recordedAt = instantNow(deps.clock);
      await putMeasure(tx, { caseId, course, state, note, recordedAt, recordedBy: actor.personId });
      await recordCaseEvent(tx, deps, actor, 'cases.measureSet', caseId, {
        course,
        changes: { measureState: [before?.state ?? null, state] },
        isNoteChanged: (before?.note ?? '') !== note,
      });
      return recordView(tx, actor, scope, caseId);
    }),
  );

/** Takes an alternative off the record. */
export const removeMeasure = procedure('cases.removeMeasure')
  .input(removeMeasureInputSchema)
  .output(caseRecordViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { caseId, version, course } }) =>
    deps.store.transaction(async (tx) => {
      const { record } = await mustFindCase(tx, scope, caseId);
      throwIfViolated(keepVerdict(actor, record));
      const before = await findMeasure(tx, caseId, course);
      if (!before) throw notFound();
      if (!(await updateCase(tx, caseId, version, {}))) throw new DomainError('STALE_VERSION');
      await deleteMeasure(tx, caseId, course);
      await recordCaseEvent(tx, deps, actor, 'cases.measureRemoved', caseId, {
        course,
        changes: { measureState: [before.state, null] },
      });
      return recordView(tx, actor, scope, caseId);
    }),
  );
