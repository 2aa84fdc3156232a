import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { HousingDialog } from './housing-dialog.tsx';

type Props = {
  readonly housing: HousingView;
  readonly insurer: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** C-2 · says who will see what before a case is shared. */
export function ShareHousingDialog({ housing, insurer, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const share = useMutation(trpc.housing.share.mutationOptions());
  return (
    <HousingDialog
      housing={housing}
      title={t('housingCases.sharing.title', { insurer })}
      submit={t('housingCases.sharing.submit', { insurer })}
      isBusy={share.isPending}
      error={share.error}
      onClose={onClose}
      onSubmit={({ id, version }) =>
        share.mutate(
          { housingCaseId: id, version },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingCases.sharing.done', { insurer }));
            },
          },
        )
      }
    >
      <p>{t('housingCases.sharing.sees', { insurer })}</p>
      <p>{t('housingCases.sharing.seesNot', { insurer })}</p>
      <p>{t('housingCases.sharing.others')}</p>
      <p>
        <strong>{t('housingCases.sharing.final')}</strong>
      </p>
    </HousingDialog>
  );
}
