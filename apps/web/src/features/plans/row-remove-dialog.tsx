import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';

type Props = {
  readonly name: string;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asks before something leaves the plan, and says what that does. */
export function RowRemoveDialog({ name, change, onRemove, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog onClose={onClose} size={520} title={t('planMeasures.removeSure', { name })}>
      <div className="form">
        <p>{t('planMeasures.removeWhy')}</p>
        <p className="meta">{t('planMeasures.signaturesFall')}</p>
        <ErrorNote error={change.error} />
        <div className="row">
          <Button loading={change.isPending} onClick={onRemove}>
            {t('planMeasures.remove')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
