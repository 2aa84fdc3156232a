import { Button, TextInput } from '@mantine/core';
import type { SavedView } from '@regiovast/domain/work/saved-view.schemas';
import type { ViewPage } from '@regiovast/domain/work/view-pages';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';

const LONGEST_NAME = 60;

type Props = {
  readonly page: ViewPage;
  readonly view: SavedView;
  /** Whether the page shows this view now. */
  readonly isShown: boolean;
  readonly onOpen: () => void;
};

/** One kept view: open, rename, and remove after a second question. */
export function SavedViewLine({ page, view, isShown, onOpen }: Props) {
  const { t } = useTranslation();
  const [task, setTask] = useState<'none' | 'rename' | 'remove'>('none');
  const { name } = view;
  return (
    <li>
      <div className="row">
        <button
          type="button"
          className="saved-view"
          aria-current={isShown ? 'true' : undefined}
          onClick={onOpen}
        >
          {name}
        </button>
        <span className="row push">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('work.views.renameOf', { name })}
            aria-expanded={task === 'rename'}
            onClick={() => setTask(task === 'rename' ? 'none' : 'rename')}
          >
            {t('work.views.rename')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('work.views.removeOf', { name })}
            aria-expanded={task === 'remove'}
            onClick={() => setTask(task === 'remove' ? 'none' : 'remove')}
          >
            {t('work.views.remove')}
          </Button>
        </span>
      </div>
      {task === 'rename' && <RenameForm page={page} view={view} onDone={() => setTask('none')} />}
      {task === 'remove' && <RemoveQuestion view={view} onCancel={() => setTask('none')} />}
    </li>
  );
}

function RenameForm({ page, view, onDone }: { page: ViewPage; view: SavedView; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(view.name);
  const rename = useMutation(trpc.work.saveView.mutationOptions());
  const isTaken = refusalOf(rename.error)?.code === 'VIEW_NAME_TAKEN';
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        const change = { id: view.id, page, name: name.trim(), search: view.search, replace: isTaken };
        rename.mutate(change, { onSuccess: onDone });
      }}
    >
      <TextInput
        size="xs"
        required
        maxLength={LONGEST_NAME}
        aria-label={t('work.views.newName', { name: view.name })}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          rename.reset();
        }}
      />
      <Button size="xs" type="submit" loading={rename.isPending} disabled={name.trim() === ''}>
        {isTaken ? t('work.views.replace', { name: name.trim() }) : t('work.views.rename')}
      </Button>
      <ErrorNote error={rename.error} />
    </form>
  );
}

function RemoveQuestion({ view, onCancel }: { view: SavedView; onCancel: () => void }) {
  const { t } = useTranslation();
  const remove = useMutation(trpc.work.removeView.mutationOptions());
  return (
    <div className="row">
      <span>{t('work.views.removeSure', { name: view.name })}</span>
      <Button size="xs" color="red" loading={remove.isPending} onClick={() => remove.mutate({ id: view.id })}>
        {t('work.views.remove')}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        {t('frame.cancel')}
      </Button>
      <ErrorNote error={remove.error} />
    </div>
  );
}
