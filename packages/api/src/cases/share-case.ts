import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { updateCase } from '@regiovast/db/cases/write-cases';
import { caseVersionSchema } from '@regiovast/domain/cases/case.schemas';
import { termEnd } from '@regiovast/domain/cases/case-terms';
import { caseViewSchema } from '@regiovast/domain/cases/case.views';
import { leadAfterAcknowledge } from '@regiovast/domain/cases/escalate.rules';
import { decideAcknowledge, decideShare } from '@regiovast/domain/cases/share-case.rules';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordCaseEvent } from './case-events.ts';
import { caseView, mustFindCase, regionOfPractice } from './case-view.ts';
import { tellSide } from './lead-news.ts';

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
      // An insurer that is preferent no longer may have led; the next one does not take that over by itself.
      const lead = { lead: 'rho', leadSince: record.lead === 'insurer' ? today : record.leadSince } as const;
      // What the insurer before it stated of its own insured is not for the next one (C-1).
      const anew = { acknowledgedOn: null, ownInsured: null };
      const change = { insurerId, sharedOn: today, acknowledgeBy, ...anew, ...lead };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.shared', record.id, {
        insurerId,
        acknowledgeBy,
        changes: {
          insurerId: [record.insurerId, insurerId],
          sharedOn: [record.sharedOn, today],
          acknowledgeBy: [record.acknowledgeBy, acknowledgeBy],
          ...(record.lead !== lead.lead && { lead: [record.lead, lead.lead] }),
        },
      });
      await tellSide(tx, deps, actor, 'insurer', {
        kind: 'caseShared',
        about: { ...record, caseId: record.id, insurerId, regionCode: region?.code ?? null },
        details: { phase: record.phase, acknowledgeBy },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );

/** D-4 · the preferent insurer says that it has the case; of an acute one it takes the lead with that. */
export const acknowledge = procedure('cases.acknowledge')
  .input(caseVersionSchema)
  .output(caseViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { record, practice } = await mustFindCase(tx, scope, input.caseId);
      throwIfViolated(decideAcknowledge(record));
      const lead = leadAfterAcknowledge(record.phase);
      const takesLead = lead !== record.lead;
      const change = { acknowledgedOn: today, ...(takesLead && { lead, leadSince: today }) };
      if (!(await updateCase(tx, record.id, input.version, change))) throw new DomainError('STALE_VERSION');
      await recordCaseEvent(tx, deps, actor, 'cases.acknowledged', record.id, {
        changes: {
          acknowledgedOn: [record.acknowledgedOn, today],
          ...(takesLead && { lead: [record.lead, lead] }),
        },
      });
      const region = await regionOfPractice(tx, practice.municipalityCode, today);
      await tellSide(tx, deps, actor, 'rho', {
        kind: 'caseAcknowledged',
        about: { ...record, caseId: record.id, regionCode: region?.code ?? null },
        details: { phase: record.phase, lead },
      });
      return caseView(tx, actor, scope, record.id);
    }),
  );
