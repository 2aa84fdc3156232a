import './imports.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CommitBox } from './commit-box.tsx';
import { ImportState } from './import-state.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { ReadingBox } from './reading-box.tsx';
import { RefusalsBox } from './refusals-box.tsx';

/** P-2 · One file: how it was read, what it would change, what was refused, and taking it over. */
export function ImportPage({
  id,
  page,
  onPage,
}: {
  id: string;
  page: number;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.imports.get.queryOptions({ id }));
  const aside = t('imports.uploadedAside', {
    when: format.moment(view.uploadedAt),
    by: view.uploadedBy || t('imports.commandLine'),
  });
  return (
    <div className="stack">
      <nav>
        <Link to="/beheer/imports">← {t('imports.back')}</Link>
      </nav>
      <PageTitle title={view.fileName} aside={aside}>
        <ImportState state={view.state} />
      </PageTitle>
      <OutcomeCounts report={view.report} />
      <CommitBox view={view} />
      <RefusalsBox fileName={view.fileName} report={view.report} page={page} onPage={onPage} />
      <ReadingBox reading={view.reading} />
    </div>
  );
}
