import type { WorkItem, WorkPlace } from '@regiovast/domain/work/work-list.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

const TAB_OF_PART = { overview: undefined, talk: 'gesprek', plan: 'noodplan' } as const;

/** What is to be done next, in words. */
export function useStepWords(): (item: WorkItem) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, title, term, count, place, alarm }) => {
    const words = title ?? '';
    switch (kind) {
      case 'action':
        return title ?? t('myWork.steps.action');
      case 'term':
        return term === null ? t('myWork.steps.term') : t(`myWork.terms.${term}`);
      case 'finding': {
        const name = place.at === 'findings' ? t(`findings.rules.${place.ruleId}.title`) : words;
        return t('myWork.steps.finding', { count: count ?? 1, title: name });
      }
      case 'quarter':
        return t('myWork.steps.quarter', {
          title: place.at === 'quarter' ? format.quarter(place.quarter) : words,
        });
      case 'plan':
        return t('myWork.steps.plan', { count: count ?? 1 });
      case 'planToRevise':
        return t('myWork.steps.planToRevise', { count: count ?? 0 });
      case 'planProgress':
        return t('myWork.steps.planProgress', { count: count ?? 1 });
      case 'mention':
      case 'import':
        return t(`myWork.steps.${kind}`, { title: words });
      case 'arrangementPayment':
        return t('myWork.steps.arrangementPayment', { count: count ?? 1 });
      case 'housingSign':
      case 'housingAnswer':
        return t(`myWork.steps.${kind}`, { count: count ?? 1 });
      case 'housingAlarm':
        return alarm === null ? t('myWork.steps.housingAlarm') : t(`myWork.steps.housingAlarms.${alarm}`);
      case 'housingTest':
      case 'arrangementToApprove':
      case 'arrangementReturned':
      case 'arrangementToAgree':
      case 'arrangementToContract':
      case 'arrangementReview':
      case 'arrangementToEvaluate':
      case 'followToAnswer':
      case 'planToAssess':
      case 'planToSign':
      case 'planToSubmit':
      case 'acuteUnshared':
      case 'lead':
      case 'acknowledge':
      case 'acceptanceToDecide':
      case 'acceptanceExpiring':
        return t(`myWork.steps.${kind}`);
      default:
        return kind satisfies never;
    }
  };
}

/** The part of the page where a step is taken. */
const anchorOf = ({ kind }: WorkItem): string | undefined =>
  kind === 'action' ? 'actions' : kind === 'acknowledge' || kind === 'acuteUnshared' ? 'sharing' : undefined;

/** W-1 · the way to the spot where the step is taken. */
export function StepLink({ item, children }: { item: WorkItem; children: ReactNode }) {
  return (
    <PlaceLink place={item.place} anchor={anchorOf(item)}>
      {children}
    </PlaceLink>
  );
}

function PlaceLink(props: { place: WorkPlace; anchor: string | undefined; children: ReactNode }) {
  const { place, anchor, children } = props;
  switch (place.at) {
    case 'case': {
      const tab = TAB_OF_PART[place.part];
      return (
        <Link
          to="/casussen/$id"
          params={{ id: place.caseId }}
          search={tab ? { tab } : {}}
          {...(anchor && { hash: anchor })}
        >
          {children}
        </Link>
      );
    }
    case 'findings':
      return (
        <Link to="/controles" search={{ regel: place.ruleId, mijn: true }}>
          {children}
        </Link>
      );
    case 'plan':
      return (
        <Link to="/plannen/$id" params={{ id: place.planId }} search={{ tab: place.tab }}>
          {children}
        </Link>
      );
    case 'arrangement':
      return (
        <Link to="/maatwerk/$id" params={{ id: place.arrangementId }} search={{ tab: place.tab }}>
          {children}
        </Link>
      );
    case 'housing':
      return (
        <Link to="/huisvesting/$id" params={{ id: place.housingCaseId }} search={{ tab: place.tab }}>
          {children}
        </Link>
      );
    case 'follow':
      return (
        <Link to="/maatwerk/volgen" search={{ verzoek: place.requestId }}>
          {children}
        </Link>
      );
    case 'quarter':
      return (
        <Link to="/kwartaal/$quarter" params={{ quarter: place.quarter }}>
          {children}
        </Link>
      );
    case 'import':
      return (
        <Link to={IMPORT_PAGES[place.importKind]} params={{ id: place.id }}>
          {children}
        </Link>
      );
    default:
      return place satisfies never;
  }
}

const IMPORT_PAGES = {
  practices: '/beheer/imports/$id',
  indicators: '/beheer/imports/indicatoren/$id',
  boundaries: '/beheer/imports/grenzen/$id',
  arrangements: '/beheer/imports/maatwerk/$id',
} as const;
