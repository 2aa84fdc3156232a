import { appendEvent } from '@regiovast/db/audit/append-event';
import {
  insertPlanTemplate,
  listPlanTemplates,
  type RecordedTemplate,
} from '@regiovast/db/cases/plan-templates';
import { templateChanges, templateOn, templatesInOrder } from '@regiovast/domain/cases/plan-template';
import { decideSetPlanTemplate } from '@regiovast/domain/cases/plan-template.rules';
import {
  type PlanTemplateView,
  planTemplateViewSchema,
  setPlanTemplateInputSchema,
} from '@regiovast/domain/cases/plan-template.views';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recountPlans } from './emergency-plan-counts.ts';

/** D-8 · what an emergency plan asks, now, before and later. */
export const planTemplate = procedure('cases.planTemplate')
  .output(planTemplateViewSchema)
  .query(async ({ ctx: { deps, today } }) => templateView(await listPlanTemplates(deps.store.read), today));

/** D-8 · a new version of the template, from a day on; answers that were given stay (P-1). */
export const setPlanTemplate = procedure('cases.setPlanTemplate')
  .input(setPlanTemplateInputSchema)
  .output(planTemplateViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input: { items, validFrom, reason, source, latest } }) =>
    deps.store.transaction(async (tx) => {
      const known = await listPlanTemplates(tx);
      throwIfViolated(decideSetPlanTemplate({ validFrom, latest }, { today, latest: latestOf(known) }));
      const at = instantNow(deps.clock);
      const version = await insertPlanTemplate(tx, {
        items,
        validFrom,
        reason,
        source,
        recordedAt: at,
        recordedBy: actor.personId,
      });
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'cases.planTemplateSet',
        subjectKind: 'emergencyPlanTemplate',
        subjectId: String(version),
        payload: { version, validFrom, ...templateChanges(templateOn(known, validFrom).items, items) },
      });
      await recountPlans(tx, deps);
      return templateView(await listPlanTemplates(tx), today);
    }),
  );

const latestOf = (templates: readonly RecordedTemplate[]): number =>
  Math.max(...templates.map(({ version }) => version));

/** The versions, newest first, each with until when it holds. */
function templateView(templates: readonly RecordedTemplate[], today: string): PlanTemplateView {
  const inOrder = templatesInOrder(templates);
  return {
    today,
    current: templateOn(templates, today).version,
    latest: latestOf(templates),
    versions: inOrder
      .map((template, index) => {
        const next = inOrder[index + 1];
        const isReplaced = next?.validFrom === template.validFrom;
        return {
          ...template,
          items: [...template.items],
          isReplaced,
          validTo: next && !isReplaced ? addDays(next.validFrom, -1) : null,
        };
      })
      .reverse(),
  };
}
