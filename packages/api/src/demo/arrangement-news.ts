import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { Row } from './continuity-plan-content.ts';
import type { newsMaker } from './demo-notices.ts';
import type { DemoArrangement } from './make-arrangements.ts';

type Told = 'managers' | 'owner' | 'rho';
type News = { readonly kind: NoticeKind; readonly to: readonly Told[]; readonly outcome?: string };

/** What people are told of an event of an arrangement. */
function newsOf({ action }: NewAuditEvent): readonly News[] {
  switch (action) {
    case 'arrangements.submitted':
      return [{ kind: 'arrangementProposed', to: ['managers'] }];
    case 'arrangements.returned':
      return [{ kind: 'arrangementReturned', to: ['owner'], outcome: 'RETURN' }];
    case 'arrangements.rejected':
      return [{ kind: 'arrangementDecided', to: ['owner'], outcome: 'REJECT' }];
    case 'arrangements.offered':
      return [
        { kind: 'arrangementOffered', to: ['rho'] },
        { kind: 'arrangementDecided', to: ['owner'], outcome: 'APPROVE' },
      ];
    case 'arrangements.agreed':
      return [{ kind: 'arrangementAnswered', to: ['owner', 'managers'], outcome: 'RHO_AGREE' }];
    case 'arrangements.contracted':
      return [{ kind: 'arrangementContracted', to: ['rho'] }];
    case 'arrangements.ended':
    case 'arrangements.endedEarly':
      return [{ kind: 'arrangementEnded', to: ['owner', 'rho'] }];
    default:
      return [];
  }
}

/** W-2 · what people were told of an arrangement these weeks, by the events that it left. */
export function arrangementNotices(
  { row, people, dates }: DemoArrangement,
  events: readonly NewAuditEvent[],
  tell: ReturnType<typeof newsMaker>,
): Row<'notices'>[] {
  const readers = {
    managers: [people.manager, people.second],
    owner: [people.officer],
    rho: [people.rhoManager],
  } as const;
  const dayOf = (kind: NoticeKind): string | null =>
    kind === 'arrangementContracted'
      ? dates.contractedOn
      : kind === 'arrangementEnded'
        ? dates.endedOn
        : null;
  return events.flatMap((event) =>
    newsOf(event).flatMap(({ kind, to, outcome }) => {
      const on = dayOf(kind);
      const details = {
        arrangementNumber: row.number,
        regionCode: row.regionCode,
        ...(outcome !== undefined && { outcome }),
        ...(on !== null && { on }),
      };
      return to
        .flatMap((side) => readers[side])
        .flatMap(({ id }) =>
          id === event.actorId
            ? []
            : tell(kind, id, event.at, { subjectKind: 'arrangement', subjectId: row.id, details }),
        );
    }),
  );
}
