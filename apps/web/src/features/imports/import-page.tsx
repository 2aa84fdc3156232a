import './imports.css';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CommitBox } from './commit-box.tsx';
import { ImpactBox } from './impact-box.tsx';
import { ImportState } from './import-state.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { PracticeMappingBox } from './practice-mapping-box.tsx';
import { ReadingBox } from './reading-box.tsx';
import { RefusalsBox } from './refusals-box.tsx';
import { UndoBox } from './undo-box.tsx';

const HistoryBox = lazy(() => import('../audit/history-box.tsx'));

type Props = {
  readonly id: string;
  readonly page: number;
  /** Whether the columns of a file that was rehearsed are pointed out again. */
  readonly isMapping: boolean;
  readonly onPage: (page: number) => void;
  readonly onMapping: (isMapping: boolean) => void;
};

/** P-2 · One file of practices: its columns, what it would change, what was refused, taking it over and back. */
export function ImportPage({ id, page, isMapping, onPage, onMapping }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.imports.get.queryOptions({ id }));
  const aside = t('imports.uploadedAside', {
    when: format.moment(view.uploadedAt),
    by: view.uploadedBy || t('imports.commandLine'),
  });
  const isToBeMapped = view.state === 'unmapped' || (view.state === 'rehearsed' && isMapping);
  return (
    <div className="stack">
      <nav>
        <Link to="/beheer/imports">← {t('imports.back')}</Link>
      </nav>
      <PageTitle title={view.fileName} aside={aside}>
        <ImportState state={view.state} />
      </PageTitle>
      {isToBeMapped ? (
        <PracticeMappingBox
          id={id}
          onDone={() => onMapping(false)}
          onCancel={view.state === 'rehearsed' ? () => onMapping(false) : undefined}
        />
      ) : (
        <>
          <OutcomeCounts report={view.report} />
          {view.state === 'undone' ? (
            <p className="note tone-watch" role="status">
              <Icon name="clock" />
              {t('imports.undone')}
            </p>
          ) : (
            <CommitBox view={view} />
          )}
          {view.impact && view.state !== 'undone' && (
            <ImpactBox impact={view.impact} isDone={view.state === 'committed'} />
          )}
          <RefusalsBox id={id} report={view.report} page={page} onPage={onPage} />
          {view.undo && <UndoBox id={id} undo={view.undo} />}
          <ReadingBox reading={view.reading}>
            {view.state === 'rehearsed' && (
              <Button size="xs" variant="default" onClick={() => onMapping(true)}>
                {t('imports.mappingChange')}
              </Button>
            )}
          </ReadingBox>
        </>
      )}
      <Suspense>
        <HistoryBox subjectKind="import" subjectId={id} />
      </Suspense>
    </div>
  );
}
