import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** D-4 · who leads, on which side, and since when. */
export function LeadText({ lead }: { lead: CaseView['lead'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span>
      {lead.name ?? t(`escalation.lead.${lead.by}`)}
      <br />
      <span className="second">
        {lead.since === null
          ? t(`escalation.lead.${lead.by}`)
          : t('escalation.lead.since', { date: format.date(lead.since) })}
      </span>
    </span>
  );
}
