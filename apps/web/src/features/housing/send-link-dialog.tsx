import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingLinksView } from '@regiovast/domain/housing/link.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { LinkDialog } from './link-dialog.tsx';
import { linkOfDraft, linkProblems, NEW_LINK } from './link-draft.ts';
import { LinkFields } from './link-fields.tsx';

type Props = {
  readonly housing: HousingView;
  readonly view: HousingLinksView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** H-6 · asks an outside party for an answer; what it will see stands there before the button. */
export function SendLinkDialog({ housing, view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NEW_LINK);
  const [isTried, setTried] = useState(false);
  const send = useMutation(trpc.housing.sendLink.mutationOptions());
  const subject = housing.practice?.name ?? housing.initiativeName ?? '';
  return (
    <LinkDialog
      housingCaseId={housing.id}
      view={view}
      title={t('housingLinks.dialog.title')}
      submit={t('housingLinks.dialog.submit')}
      isBusy={send.isPending}
      error={send.error}
      onClose={onClose}
      onSubmit={({ version }) => {
        setTried(true);
        if (linkProblems(draft).length > 0) return;
        send.mutate(
          { housingCaseId: housing.id, version, ...linkOfDraft(draft) },
          {
            onSuccess: () => {
              onClose();
              onDone(t('housingLinks.dialog.done', { name: draft.name.trim() }));
            },
          },
        );
      }}
    >
      <LinkFields draft={draft} view={view} isTried={isTried} onChange={setDraft} />
      <div className="note tone-signal">
        <Icon name="findings" />
        <div className="stack">
          <p>
            <strong>{t('housingLinks.dialog.sees')}</strong>
          </p>
          <p>{t('housingLinks.dialog.seesList', { subject, municipality: housing.municipality.name })}</p>
          <p>{t('housingLinks.dialog.seesNot')}</p>
          <p>{t('housingLinks.dialog.once')}</p>
          <p>{t('housingLinks.dialog.log')}</p>
        </div>
      </div>
    </LinkDialog>
  );
}
