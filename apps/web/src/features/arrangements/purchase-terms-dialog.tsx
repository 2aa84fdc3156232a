import { Button } from '@mantine/core';
import type { TermsView } from '@regiovast/domain/arrangements/terms.schemas';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { readTermsDraft, type TermsDraft, termsDraftOf } from './purchase-terms-draft.ts';
import { PurchaseTermsFields } from './purchase-terms-fields.tsx';

type Props = {
  readonly view: TermsView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** A-3, S-3 · the next version of the terms, as the last one was laid down until something is changed. */
export function PurchaseTermsDialog({ view, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const { earliestFrom } = view;
  // What one looked at when the dialog opened (S-3); the page behind it may be refreshed by itself.
  const [latest] = useState(view.latest);
  const [draft, setDraft] = useState(() => {
    const last = view.versions.find(({ version }) => version === view.latest);
    return termsDraftOf(last ?? null, earliestFrom, language);
  });
  const [isTried, setTried] = useState(false);
  const set = useMutation(trpc.arrangements.setTerms.mutationOptions());
  const read = readTermsDraft(draft, earliestFrom, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!('terms' in read) || set.isPending) return;
    set.mutate(
      { ...read.terms, latest },
      {
        onSuccess: (after) => {
          onClose();
          onDone(
            t('arrangementBudget.terms.done', {
              version: after.latest,
              date: format.date(read.terms.validFrom),
            }),
          );
        },
      },
    );
  };
  return (
    <FormDialog title={t('arrangementBudget.termsForm.title')} size={640} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <PurchaseTermsFields
          draft={draft}
          wrong={isTried && 'wrong' in read ? read.wrong : []}
          earliestFrom={earliestFrom}
          onChange={(change: Partial<TermsDraft>) => setDraft((before) => ({ ...before, ...change }))}
        />
        <p className="meta">{t('arrangementBudget.termsForm.consequence')}</p>
        <ErrorNote error={set.error} />
        <div className="row">
          <Button type="submit" loading={set.isPending}>
            {t('arrangementBudget.termsForm.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
