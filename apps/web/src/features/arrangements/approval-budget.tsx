import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';

/** A-4 · whether the budget has room for it, with the numbers where it has not; for the insurer only. */
export function ApprovalBudget({ view: { budget, status } }: { view: ApprovalView }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  if (budget === null) return null;
  if (budget.length === 0)
    return (
      <p className="row">
        <Icon name="check" />
        {t('arrangementApproval.budget.fits')}
      </p>
    );
  return (
    <div className="note tone-threatened">
      <Icon name="threatened" />
      <div className="stack">
        {budget.map((violation) => (
          <p key={`${violation.code} ${violation.details.year}`}>{refusalText(violation)}</p>
        ))}
        {status === 'DRAFT' && <p>{t('arrangementApproval.budget.wait')}</p>}
      </div>
    </div>
  );
}
