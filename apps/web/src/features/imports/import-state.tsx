import type { ImportView } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** Whether a file is in the register, by sign and word. */
export function ImportState({ state }: { state: ImportView['state'] }) {
  const { t } = useTranslation();
  const isCommitted = state === 'committed';
  const tone = { unmapped: 'watch', rehearsed: 'signal', committed: 'resolved', undone: 'signal' }[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={isCommitted ? 'check' : 'clock'} size={14} />
      {t(`imports.states.${state}`)}
    </span>
  );
}
