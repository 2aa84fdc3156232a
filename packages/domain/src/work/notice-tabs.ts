import type { ArrangementTab } from '../arrangements/arrangement-tabs.ts';
import type { HousingTab } from '../housing/housing-tabs.ts';
import type { PlanTab } from '../plans/plan-tabs.ts';
import type { NoticeKind } from './notice-kinds.ts';

const PLAN_TABS: Readonly<Partial<Record<NoticeKind, PlanTab>>> = {
  mentioned: 'gesprek',
  planSignAsked: 'ondertekening',
  planSignaturesWithdrawn: 'ondertekening',
  planSubmitted: 'beoordeling',
  planRevisionAsked: 'beoordeling',
  planDecided: 'beoordeling',
  planProgressDue: 'voortgang',
};

/** W-2 · the tab of a plan on which a notice is answered; undefined: its first. */
export const planTabOfNotice = (kind: NoticeKind): PlanTab | undefined => PLAN_TABS[kind];

const ARRANGEMENT_TABS: Readonly<Partial<Record<NoticeKind, ArrangementTab>>> = {
  mentioned: 'gesprek',
  arrangementProposed: 'goedkeuring',
  arrangementReturned: 'goedkeuring',
  arrangementDecided: 'goedkeuring',
  arrangementOffered: 'goedkeuring',
  arrangementAnswered: 'goedkeuring',
  arrangementContracted: 'uitvoering',
  arrangementEnded: 'uitvoering',
  arrangementPaymentDue: 'uitvoering',
  arrangementReviewDue: 'uitvoering',
  followAnswered: 'volgen',
};

const HOUSING_TABS: Readonly<Partial<Record<NoticeKind, HousingTab>>> = {
  mentioned: 'gesprek',
  housingTestOffered: 'toegangstoets',
  housingTestDecided: 'toegangstoets',
  housingSignAsked: 'stappen',
  housingSignDecided: 'stappen',
  housingAnswered: 'stappen',
  housingAnswerAgain: 'stappen',
  housingAlarm: 'locaties',
};

/** W-2 · the tab of a housing case on which a notice is answered; undefined: its first. */
export const housingTabOfNotice = (kind: NoticeKind): HousingTab | undefined => HOUSING_TABS[kind];

/** W-2 · the tab of an arrangement on which a notice is answered; undefined: its first. */
export const arrangementTabOfNotice = (kind: NoticeKind): ArrangementTab | undefined =>
  ARRANGEMENT_TABS[kind];
