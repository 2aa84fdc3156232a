import type { Severity } from '@regiovast/domain/work/finding-kinds';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS: Readonly<Record<Severity, { icon: IconName; tone: string }>> = {
  error: { icon: 'acute', tone: 'acute' },
  warning: { icon: 'threatened', tone: 'threatened' },
  info: { icon: 'watch', tone: 'signal' },
};

/** How much a finding matters, by sign and word. */
export function SeverityChip({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[severity];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`findings.severity.${severity}`)}
    </span>
  );
}
