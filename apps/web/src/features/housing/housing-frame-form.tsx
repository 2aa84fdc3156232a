import { Button } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { type FrameDraft, frameDraftOf, frameInputOf, frameProblems } from './frame-draft.ts';
import { HousingFacts } from './housing-facts.tsx';
import { HousingFrameFields } from './housing-frame-fields.tsx';
import { HousingWhoseFields } from './housing-whose-fields.tsx';

type Props = {
  readonly housing: HousingView;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** S-3 · changes the facts of a case; a lost race keeps what was typed beside what stands now. */
export function HousingFrameForm({ housing, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  // What one looked at; the page around the form may be refreshed by itself.
  const [seen, setSeen] = useState(housing);
  const [draft, setDraft] = useState(() => frameDraftOf(housing));
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.housing.setFrame.mutationOptions());
  const problems = frameProblems(draft, seen.practice === null);
  const isStale = seen.version !== housing.version && !save.isPending;
  const shown = isTried ? problems : [];
  const change = (part: Partial<FrameDraft>): void => setDraft((before) => ({ ...before, ...part }));
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
      <HousingFrameFields draft={draft} problems={shown} onChange={change} />
      <HousingWhoseFields seen={seen} draft={draft} problems={shown} onChange={change} />
      {isStale ? (
        <Stale housing={housing} onAgain={() => setSeen(housing)} />
      ) : (
        refusalOf(save.error)?.code !== 'STALE_VERSION' && <ErrorNote error={save.error} />
      )}
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={isStale}>
          {t('housingCases.frame.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** S-3 · what somebody else made of it meanwhile, beside what was typed, and a choice. */
function Stale({ housing, onAgain }: { housing: HousingView; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="note tone-watch stack" role="alert">
      <p>
        <Icon name="watch" /> {t('housingCases.frame.stale')}
      </p>
      <h3>{t('housingCases.frame.staleNow')}</h3>
      <HousingFacts housing={housing} />
      <p>
        <Button size="xs" variant="default" onClick={onAgain}>
          {t('housingCases.frame.again')}
        </Button>
      </p>
    </section>
  );
}
