import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

const CLOSED: readonly ArrangementView['status'][] = ['ASSESSED_NEGATIVE', 'WITHDRAWN'];

/** C-1 · who sees this arrangement, in words, on every tab of it. */
export function ArrangementBand({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const parties = { insurer: view.insurer.name, rho: view.rho.name };
  const stage = stageOf(view);
  return (
    <p className="note tone-signal arrangement-band">
      <Icon name="lock" />
      <span>
        <strong>{t(`arrangementDrafting.visible.${stage}`, parties)}</strong>{' '}
        {t(`arrangementDrafting.visible.${stage}Rest`, parties)}
      </span>
    </p>
  );
}

function stageOf({ isOffered, isDeclined, status }: ArrangementView) {
  if (isOffered) return 'both';
  if (isDeclined) return 'declined';
  return CLOSED.includes(status) ? 'closed' : 'draft';
}
