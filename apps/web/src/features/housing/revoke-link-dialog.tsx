import type { HousingLink, HousingLinksView } from '@regiovast/domain/housing/link.views';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { LinkDialog } from './link-dialog.tsx';

type Props = {
  readonly housingCaseId: string;
  readonly view: HousingLinksView;
  readonly link: HousingLink;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** H-6 · ends a link; what stops working and what is kept stands there before the button. */
export function RevokeLinkDialog({ housingCaseId, view, link, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const revoke = useMutation(trpc.housing.revokeLink.mutationOptions());
  const { id: linkId, recipientName: name } = link;
  return (
    <LinkDialog
      housingCaseId={housingCaseId}
      view={view}
      title={t('housingLinks.revoke.title', { name })}
      submit={t('housingLinks.revoke.submit')}
      isBusy={revoke.isPending}
      error={revoke.error}
      onClose={onClose}
      onSubmit={({ version }) =>
        revoke.mutate(
          { housingCaseId, version, linkId },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingLinks.revoke.done', { name }));
            },
          },
        )
      }
    >
      <p>{t('housingLinks.revoke.what')}</p>
      {link.files.length > 0 && <p>{t('housingLinks.revoke.files')}</p>}
      <p>{t('housingLinks.revoke.again')}</p>
    </LinkDialog>
  );
}
