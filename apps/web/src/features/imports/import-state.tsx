import type { ImportView } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** Whether a file is in the register, by sign and word. */
export function ImportState({ state }: { state: ImportView['state'] }) {
  const { t } = useTranslation();
  const isCommitted = state === 'committed';
  return (
    <span className={`chip tone-${isCommitted ? 'resolved' : 'signal'}`}>
      <Icon name={isCommitted ? 'check' : 'clock'} size={14} />
      {t(`imports.states.${state}`)}
    </span>
  );
}
