import { noticeFacts } from '@regiovast/domain/work/notice-facts';
import type { Notice } from '@regiovast/domain/work/notice.schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A notice in the reader's language: what happened, and what there is to know of it beside that. */
export function useNoticeWords(): (notice: Notice) => { readonly words: string; readonly facts: string[] } {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, subject, regionName, details }) => {
    const { day, phase, term, lead, outcome, quarter, ...said } = noticeFacts(details);
    const { planOutcome, arrangementDecision, followState, testState, counterSign, alarm, again } = said;
    const label = subject?.label || subject?.name || t('notices.aPractice');
    const facts = [
      term && t(`notices.terms.${term}`),
      phase && t(`terms.phase.${phase}`),
      outcome && t(`notices.outcome.${outcome}`),
      planOutcome && t(`notices.planOutcome.${planOutcome}`),
      arrangementDecision && t(`notices.decision.${arrangementDecision}`),
      followState && t(`notices.followState.${followState}`),
      testState && t(`notices.testState.${testState}`),
      counterSign && t(`notices.counterSign.${counterSign}`),
      alarm && t(`notices.alarm.${alarm}`),
      again && t('notices.again', again),
      quarter && t('notices.quarter', { quarter: quarter.slice(5), year: quarter.slice(0, 4) }),
      day && t(`notices.day.${kind}`, { date: format.date(day) }),
      lead && t(`notices.lead.${lead}`),
      subject?.name,
      regionName,
    ];
    return {
      words: t(`notices.kinds.${kind}`, { label }),
      facts: facts.filter((fact) => !!fact) as string[],
    };
  };
}
