import type { AcceptanceView } from '@regiovast/domain/cases/acceptance.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** How much of a hash tells one state from another to the eye; the whole is in the title. */
const SEAL_LENGTH = 12;

/** D-7, C-8 · until when, why, who proposed, who decided, over which state, and how it ended. */
export function AcceptanceFacts({ acceptance }: { acceptance: AcceptanceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { decidedAt, decidedBy, decisionReason, stateSha256, endedBy, endedAt } = acceptance;
  const by = (name: string, at: string): string =>
    t('caseTerms.acceptance.by', { name, moment: format.moment(at) });
  return (
    <>
      <dl className="acceptance-facts">
        <dt>{t('caseTerms.acceptance.until')}</dt>
        <dd>
          <strong>{format.date(acceptance.expiresOn)}</strong>
        </dd>
        <dt>{t('caseTerms.acceptance.why')}</dt>
        <dd>{acceptance.reason}</dd>
        <dt>{t('caseTerms.acceptance.proposedBy')}</dt>
        <dd>{by(acceptance.proposedBy, acceptance.proposedAt)}</dd>
        {decidedBy !== null && decidedAt !== null && (
          <>
            <dt>{t('caseTerms.acceptance.decidedBy')}</dt>
            <dd>{by(decidedBy, decidedAt)}</dd>
            <dt>{t('caseTerms.acceptance.decision')}</dt>
            <dd>{decisionReason}</dd>
          </>
        )}
        {stateSha256 !== null && (
          <>
            <dt>{t('caseTerms.acceptance.seal')}</dt>
            <dd className="acceptance-seal" title={`${t('caseTerms.acceptance.sealWhy')}: ${stateSha256}`}>
              {stateSha256.slice(0, SEAL_LENGTH)}
            </dd>
          </>
        )}
      </dl>
      {endedBy !== null && endedAt !== null && (
        <p className="meta">
          {t(`caseTerms.acceptance.endedBy.${endedBy}`, { moment: format.moment(endedAt) })}
        </p>
      )}
    </>
  );
}
