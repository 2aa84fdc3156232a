import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { useFormat } from '../lib/format.ts';
import { useWorkCounts } from './work-count.tsx';

const MOST_SHOWN = 99;

/** W-2 · the way to one's notices, with how many are unread; the number is in the name of the link, not only beside it. */
export function NoticeBell() {
  const { t } = useTranslation();
  const format = useFormat();
  const unread = useWorkCounts()?.unread ?? 0;
  const name = unread === 0 ? t('frame.notices') : t('frame.unread', { shown: format.integer(unread) });
  return (
    <Link to="/berichten" className="notice-bell" aria-label={name} title={name}>
      <Icon name="bell" />
      {unread > 0 && (
        <span aria-hidden="true" className="work-count">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : format.integer(unread)}
        </span>
      )}
    </Link>
  );
}
