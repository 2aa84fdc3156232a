import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';

/** D-4 · says loudly what of an acute case cannot wait until tomorrow, to who can do something about it. */
export function SharingUrgent({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { organisation } = useMe();
  const { urgency } = view.lead;
  if (urgency === null) return null;
  const insurer = view.sharing.insurerName ?? '';
  const isInsurer = organisation.kind === 'insurer';
  const words = {
    share: t('escalation.urgent.share', { insurer }),
    acknowledge: isInsurer
      ? t('escalation.urgent.acknowledgeInsurer')
      : t('escalation.urgent.acknowledgeRho', { insurer }),
    call: t('escalation.urgent.call'),
  }[urgency];
  return (
    <div className="note tone-acute" role="alert">
      <Icon name="acute" />
      <p>
        <strong>{t(`escalation.urgent.${urgency}Title`)}</strong> {words}
      </p>
    </div>
  );
}
