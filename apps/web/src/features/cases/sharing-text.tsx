import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS = { notShared: 'lock', shared: 'share', acknowledged: 'check' } as const satisfies Record<
  CaseRow['sharing'],
  IconName
>;

/** Where the case stands between the RHO and the insurer: a sign and the word. */
export function SharingText({ state }: { state: CaseRow['sharing'] }) {
  const { t } = useTranslation();
  return (
    <span className="with-icon">
      <Icon name={SIGNS[state]} size={14} />
      {t(`terms.sharing.${state}`)}
    </span>
  );
}
