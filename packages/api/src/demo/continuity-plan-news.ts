import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { Row } from './continuity-plan-content.ts';
import type { DecidedPlan } from './continuity-plan-decisions.ts';
import type { newsMaker } from './demo-notices.ts';

/** What people are told of an event of a plan; null: nothing. */
function newsOf({
  action,
  payload,
}: NewAuditEvent): { kind: NoticeKind; to: 'insurer' | 'rho' | 'signers' } | null {
  switch (action) {
    case 'plans.signOffAsked':
      return { kind: 'planSignAsked', to: 'signers' };
    case 'plans.submitted':
      return { kind: 'planSubmitted', to: 'insurer' };
    case 'plans.decided':
      return {
        kind: payload['outcome'] === 'REVISION_ASKED' ? 'planRevisionAsked' : 'planDecided',
        to: 'rho',
      };
    case 'plans.contracted':
      return { kind: 'planContracted', to: 'rho' };
    default:
      return null;
  }
}

/** W-2 · what people were told of a plan, by the events that it left. */
export function planNotices(
  { plan, people }: DecidedPlan,
  events: readonly NewAuditEvent[],
  tell: ReturnType<typeof newsMaker>,
): Row<'notices'>[] {
  const { writer, signers, officer, decider } = people;
  const readers = { insurer: [officer, decider], rho: [writer, ...signers], signers } as const;
  return events.flatMap((event) => {
    const news = newsOf(event);
    if (!news) return [];
    const outcome = event.payload['outcome'];
    const details = { planNumber: plan.number, ...(typeof outcome === 'string' && { outcome }) };
    return readers[news.to].flatMap(({ id }) =>
      id === event.actorId
        ? []
        : tell(news.kind, id, event.at, { subjectKind: 'plan', subjectId: plan.id, details }),
    );
  });
}
