import type { PlanTab } from '../plans/plan-tabs.ts';
import type { NoticeKind } from './notice-kinds.ts';

const TABS: Readonly<Partial<Record<NoticeKind, PlanTab>>> = {
  mentioned: 'gesprek',
  planSignAsked: 'ondertekening',
  planSignaturesWithdrawn: 'ondertekening',
  planSubmitted: 'beoordeling',
  planRevisionAsked: 'beoordeling',
  planDecided: 'beoordeling',
  planProgressDue: 'voortgang',
};

/** W-2 · the tab of a plan on which a notice is answered; undefined: its first. */
export const planTabOfNotice = (kind: NoticeKind): PlanTab | undefined => TABS[kind];
