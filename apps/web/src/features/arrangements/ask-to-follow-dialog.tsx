import { Button, Checkbox } from '@mantine/core';
import type { FollowingView } from '@regiovast/domain/arrangements/follow.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { FollowFacts } from './follow-facts.tsx';

type Props = {
  readonly view: FollowingView;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** A-5, C-1 · whom to ask, exactly what they will read, and that it is fixed from then on. */
export function AskToFollowDialog({ view, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const ask = useMutation(trpc.arrangements.askToFollow.mutationOptions());
  // An insurer that a colleague asked meanwhile is no longer among them.
  const insurerIds = chosen.filter((id) => view.others.some((other) => other.id === id));
  const count = { count: insurerIds.length, shown: format.integer(insurerIds.length) };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (insurerIds.length === 0 || ask.isPending) return;
    ask.mutate(
      { arrangementId: view.arrangementId, insurerIds },
      {
        onSuccess: () => {
          onClose();
          onDone(t('arrangementFollowing.ask.done', count));
        },
      },
    );
  };
  return (
    <FormDialog title={t('arrangementFollowing.ask.title')} size={640} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <fieldset
          className="follow-insurers"
          aria-describedby={isTried && insurerIds.length === 0 ? 'follow-none' : undefined}
        >
          <legend className="question">{t('arrangementFollowing.ask.who')}</legend>
          {view.others.length === 0 && <p className="meta">{t('arrangementFollowing.ask.all')}</p>}
          {view.others.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen((before) => (checked ? [...before, id] : before.filter((known) => known !== id)))
              }
            />
          ))}
          {isTried && insurerIds.length === 0 && (
            <p id="follow-none" className="field-error">
              <Icon name="acute" size={14} />
              {t('arrangementFollowing.ask.none')}
            </p>
          )}
        </fieldset>
        <section aria-labelledby="follow-reads">
          <h3 id="follow-reads" className="question">
            {t('arrangementFollowing.ask.reads')}
          </h3>
          <FollowFacts payload={view.preview} />
        </section>
        <p className="note tone-watch">
          <Icon name="watch" />
          <span>
            {t('arrangementFollowing.ask.check')} {t('arrangementFollowing.ask.frozen')}
          </span>
        </p>
        <ErrorNote error={ask.error} />
        <div className="row">
          <Button type="submit" loading={ask.isPending}>
            {insurerIds.length === 0
              ? t('arrangementFollowing.ask.submitNone')
              : t('arrangementFollowing.ask.submit', count)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
