import type { ArrangementImportView } from '@regiovast/domain/imports/arrangement-import.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** P-2, C-8 · why the reader cannot take a file over, who can, and the address to send to them. */
export function ArrangementCommitBlocked({ id, can }: Pick<ArrangementImportView, 'id' | 'can'>) {
  const { t } = useTranslation();
  const { because } = can.commit;
  if (because.includes('IMPORT_NOTHING_ACCEPTED')) {
    return (
      <p className="note tone-acute">
        <Icon name="acute" />
        {t('arrangementImports.commitNone')}
      </p>
    );
  }
  const isManager = !because.includes('NOT_ALLOWED');
  return (
    <p className="note tone-watch">
      <Icon name="watch" />
      <span>
        {t(isManager ? 'arrangementImports.commitOther' : 'arrangementImports.commitManager')}{' '}
        {t('arrangementImports.commitSend')}{' '}
        <strong>{new URL(`/beheer/imports/maatwerk/${id}`, location.origin).href}</strong>
      </span>
    </p>
  );
}
