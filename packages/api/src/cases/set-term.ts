import { appendEvent } from '@regiovast/db/audit/append-event';
import { listCaseTerms, putCaseTerm } from '@regiovast/db/cases/case-terms';
import { decideSetTerm } from '@regiovast/domain/cases/set-term.rules';
import { caseTermsViewSchema, setTermInputSchema } from '@regiovast/domain/cases/term.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { renewRunningTerms } from './renew-terms.ts';
import { latestOf, termsView } from './terms-view.ts';

/**
 * D-3 · how long a term is from a day on. From today it counts for every open case at once; from a later day the job of
 * that night sees to it (`renewTerms`).
 */
export const setTerm = procedure('cases.setTerm')
  .input(setTermInputSchema)
  .output(caseTermsViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const known = (await listCaseTerms(tx)).filter(({ kind }) => kind === input.kind);
      throwIfViolated(
        decideSetTerm(input, {
          today,
          latest: latestOf(known) ?? '',
          daysTaken: known.map(({ validFrom }) => validFrom),
        }),
      );
      const before = known.findLast(({ validFrom }) => validFrom <= input.validFrom);
      const { kind, amount, unit, validFrom, reason, source } = input;
      const at = instantNow(deps.clock);
      await putCaseTerm(tx, {
        kind,
        validFrom,
        amount,
        unit,
        isDefault: false,
        source,
        reason,
        recordedAt: at,
        recordedBy: actor.personId,
      });
      if (validFrom === today) await renewRunningTerms(tx, today);
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'cases.termSet',
        subjectKind: 'caseTerms',
        subjectId: kind,
        payload: {
          validFrom,
          changes: { amount: [before?.amount ?? null, amount], unit: [before?.unit ?? null, unit] },
        },
      });
      return termsView(await listCaseTerms(tx), today);
    }),
  );
