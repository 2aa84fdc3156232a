import type { ExchangeState } from '@regiovast/domain/regions/exchange-states';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS: Readonly<Record<ExchangeState, { icon: IconName; tone: string }>> = {
  none: { icon: 'closed', tone: 'signal' },
  planned: { icon: 'clock', tone: 'signal' },
  pilot: { icon: 'bridging', tone: 'bridging' },
  running: { icon: 'resolved', tone: 'resolved' },
  stopped: { icon: 'threatened', tone: 'threatened' },
};

/** The state of the exchange as sign and word. */
export function ExchangeChip({ state }: { state: ExchangeState }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`regionAdmin.exchange.state.${state}`)}
    </span>
  );
}
