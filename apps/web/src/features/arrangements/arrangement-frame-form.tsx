import { Button } from '@mantine/core';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { ArrangementFrameFields } from './arrangement-frame-fields.tsx';
import { ArrangementStale } from './arrangement-stale.tsx';
import { type FrameDraft, frameDraftOf, frameInputOf, frameProblems } from './frame-draft.ts';

type Props = {
  readonly view: ArrangementView;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** A-1, S-3 · changes the frame of a draft; a lost race keeps what was typed beside what stands now. */
export function ArrangementFrameForm({ view, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  // What one looked at; the page around the form may be refreshed by itself.
  const [seen, setSeen] = useState(view);
  const [draft, setDraft] = useState(() => frameDraftOf(view));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.arrangements.setFrame.mutationOptions());
  const problems = frameProblems(draft);
  const refusal = refusalOf(save.error);
  const outside = refusal?.code === 'ARRANGEMENT_OUTSIDE_PERIOD' ? refusal.details['quarter'] : undefined;
  const isStale = seen.version !== view.version;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0 || save.isPending || isStale) return;
    save.mutate(frameInputOf(seen, draft), {
      onSuccess: onSaved,
      // What stands now is fetched, and shown beside what was typed.
      onError: (error) => {
        if (refusalOf(error)?.code === 'STALE_VERSION') void queryClient.invalidateQueries();
      },
    });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ArrangementFrameFields
        draft={draft}
        seen={seen}
        problems={isTried ? problems : []}
        onChange={(change: Partial<FrameDraft>) => setDraft((before) => ({ ...before, ...change }))}
      />
      {isStale ? (
        <ArrangementStale seen={seen} now={view} onAgain={() => setSeen(view)} />
      ) : typeof outside === 'string' ? (
        <p role="alert" className="note tone-threatened">
          <Icon name="threatened" />
          {t('arrangementDrafting.frame.outside', { quarter: format.quarter(outside) })}
        </p>
      ) : (
        refusal?.code !== 'STALE_VERSION' && <ErrorNote error={save.error} />
      )}
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={isStale}>
          {t('arrangementDrafting.frame.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
