import { Button } from '@mantine/core';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { priorityDraftOf, readPriorityDraft } from './priority-draft.ts';
import { PriorityFields } from './priority-fields.tsx';
import { PriorityStale } from './priority-stale.tsx';

type Props = { readonly view: PriorityView; readonly onClose: () => void; readonly onDone: () => void };

/** A-2, S-3 · the words of the priority test and what is expected; what was typed stays when another was first. */
export function PriorityDialog({ view, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  // What one looked at; the tab behind the dialog may be refreshed by itself.
  const [seenVersion, setSeenVersion] = useState(view.version);
  const [draft, setDraft] = useState(() => priorityDraftOf(view, language));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.arrangements.setPriorityTest.mutationOptions());
  const answers = readPriorityDraft(draft, language);
  // One's own change refreshes the tab before the dialog is gone.
  const isStale = seenVersion !== view.version && !save.isPending && !save.isSuccess;
  const isLost = refusalOf(save.error)?.code === 'STALE_VERSION';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!answers || save.isPending || isStale) return;
    save.mutate(
      { arrangementId: view.arrangementId, version: seenVersion, ...answers },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
        // What stands now is fetched, and shown beside what was typed.
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
        },
      },
    );
  };
  return (
    <FormDialog title={t('arrangementPriority.form.title')} size={640} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <PriorityFields
          draft={draft}
          isWrong={isTried && !answers}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        {isStale ? (
          <PriorityStale
            now={priorityDraftOf(view, language)}
            draft={draft}
            onAgain={() => {
              save.reset();
              setSeenVersion(view.version);
            }}
          />
        ) : (
          !isLost && <ErrorNote error={save.error} />
        )}
        <div className="row">
          <Button type="submit" loading={save.isPending} disabled={isStale}>
            {t('arrangementPriority.form.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
