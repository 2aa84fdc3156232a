import { updateCase } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { decideHandOver, leadOf } from '@regiovast/domain/cases/escalate.rules';
import { handOverLeadInputSchema } from '@regiovast/domain/cases/escalate.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { insertCaseReason } from '@regiovast/db/cases/case-informed';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase, regionOfPractice } from './case-view.ts';
import { tellSide } from './lead-news.ts';
import { sideOf } from './lead-view.ts';

/** D-4 · who leads hands the lead to the other side, with a reason both read. */
export const handOverLead = procedure('cases.handOverLead')
  .input(handOverLeadInputSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, input.caseId);
      const region = await regionOfPractice(tx, practice.municipalityCode, today);
      const preferentId = region?.preferent?.organisationId ?? null;
      throwIfViolated(decideHandOver(record, sideOf(actor), input.to, preferentId));
      const change = { lead: input.to, leadSince: today };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      const reasonId = await keepReason(tx, deps, actor, record.id, input.reason);
      await recordCaseEvent(tx, deps, actor, 'cases.leadHandedOver', record.id, {
        reasonId,
        changes: { lead: [leadOf(record, preferentId), input.to], leadSince: [record.leadSince, today] },
      });
      await tellSide(tx, deps, actor, input.to, {
        kind: 'leadChanged',
        about: { ...record, caseId: record.id, regionCode: region?.code ?? null },
        details: { lead: input.to, phase: record.phase },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** The reason is part of the conversation about the case: events hold no written words (S-2). */
async function keepReason(tx: Session, { clock, ids }: Deps, actor: SignedIn, caseId: string, text: string) {
  const id = ids.next();
  await insertCaseReason(tx, {
    id,
    subjectKind: 'case',
    subjectId: caseId,
    audience: 'everyone',
    organisationId: actor.organisationId,
    text,
    writtenAt: instantNow(clock),
    writtenBy: actor.personId,
  });
  return id;
}
