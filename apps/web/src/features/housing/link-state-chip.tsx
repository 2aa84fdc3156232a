import type { LinkState } from '@regiovast/domain/housing/link.rules';
import type { HousingLink } from '@regiovast/domain/housing/link.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every state; colour never stands alone. */
const SIGNS: Readonly<Record<LinkState, { readonly icon: IconName; readonly tone: string }>> = {
  LIVE: { icon: 'clock', tone: 'watch' },
  ANSWERED: { icon: 'resolved', tone: 'resolved' },
  REVOKED: { icon: 'closed', tone: 'signal' },
  LOCKED: { icon: 'lock', tone: 'acute' },
  EXPIRED: { icon: 'threatened', tone: 'threatened' },
};

/** How a link stands, in words with its sign. */
export function LinkStateChip({ link }: { readonly link: Pick<HousingLink, 'state' | 'openedAt'> }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[link.state];
  const isOpened = link.state === 'LIVE' && link.openedAt !== null;
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {isOpened ? t('housingLinks.opened') : t(`housingLinks.states.${link.state}`)}
    </span>
  );
}
