import { Button, TextInput } from '@mantine/core';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';

type Props = {
  readonly view: ArrangementView;
  readonly onClose: () => void;
  readonly onMade: (arrangementId: string) => void;
};

const SHORTEST_TITLE = 3;

/** A-1 · a new draft out of this arrangement: says what comes along and what stays. */
export function DuplicateDialog({ view, onClose, onMade }: Props) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(view.title);
  const [periodFrom, setFrom] = useState('');
  const [isTried, setTried] = useState(false);
  const duplicate = useMutation(trpc.arrangements.duplicate.mutationOptions());
  const isShort = title.trim().length < SHORTEST_TITLE;
  const isUndated = dateIn(periodFrom) === undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isShort || isUndated || duplicate.isPending) return;
    duplicate.mutate(
      { arrangementId: view.id, title, periodFrom },
      {
        onSuccess: ({ id }) => {
          onClose();
          onMade(id);
        },
      },
    );
  };
  return (
    <FormDialog title={t('arrangementDrafting.duplicate.title')} size={520} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="second">{t('arrangementDrafting.duplicate.lead')}</p>
        <TextInput
          label={t('arrangementDrafting.name')}
          value={title}
          maxLength={160}
          error={isTried && isShort ? t('arrangementDrafting.problem.title') : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('arrangementDrafting.frame.from')}
          value={periodFrom}
          error={isTried && isUndated ? t('arrangementDrafting.problem.periodFrom') : undefined}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <p className="note tone-signal">{t('arrangementDrafting.start.consequence')}</p>
        <ErrorNote error={duplicate.error} />
        <div className="row">
          <Button type="submit" loading={duplicate.isPending}>
            {t('arrangementDrafting.duplicate.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
