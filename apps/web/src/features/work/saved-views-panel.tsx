import { Button, TextInput } from '@mantine/core';
import type { SavedView } from '@regiovast/domain/work/saved-view.schemas';
import type { ViewPage } from '@regiovast/domain/work/view-pages';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClose } from '../../components/disclosure.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { SavedViewLine } from './saved-view-line.tsx';
import { viewAddress, viewSearchOf } from './view-address.ts';
import './saved-views.css';

const LONGEST_NAME = 60;

/** The kept views of a page, and the form that keeps the one on the screen. */
export default function SavedViewsPanel({ page }: { page: ViewPage }) {
  const { t } = useTranslation();
  const router = useRouter();
  const close = useClose();
  const { searchStr } = useLocation();
  const search = viewSearchOf(searchStr);
  const [name, setName] = useState('');
  const views = useQuery(trpc.work.views.queryOptions({ page }));
  const save = useMutation(trpc.work.saveView.mutationOptions());
  const isTaken = refusalOf(save.error)?.code === 'VIEW_NAME_TAKEN' && save.variables?.name === name.trim();
  const keep = (replace: boolean): void => save.mutate({ page, name: name.trim(), search, replace });
  const open = (view: SavedView): void => {
    router.history.push(viewAddress(page, view.search));
    close();
  };
  return (
    <div className="stack saved-views">
      <ErrorNote error={views.error} />
      {views.data?.length === 0 && <p className="meta">{t('work.views.none')}</p>}
      {views.data && views.data.length > 0 && (
        <ul aria-label={t('work.views.list')}>
          {views.data.map((view) => (
            <SavedViewLine
              key={view.id}
              page={page}
              view={view}
              isShown={view.search === search}
              onOpen={() => open(view)}
            />
          ))}
        </ul>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep(false);
        }}
      >
        <TextInput
          size="xs"
          required
          withAsterisk={false}
          maxLength={LONGEST_NAME}
          label={t('work.views.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ErrorNote error={save.error} />
        {save.isSuccess && <p role="status">{t('work.views.saved', { name: save.variables.name })}</p>}
        <div className="row">
          {isTaken ? (
            <Button size="xs" loading={save.isPending} onClick={() => keep(true)}>
              {t('work.views.replace', { name: name.trim() })}
            </Button>
          ) : (
            <Button size="xs" type="submit" loading={save.isPending} disabled={name.trim() === ''}>
              {t('work.views.save')}
            </Button>
          )}
        </div>
        <p className="meta">{t('work.views.mine')}</p>
      </form>
    </div>
  );
}
