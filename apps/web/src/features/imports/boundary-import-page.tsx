import './imports.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { BoundaryCommit } from './boundary-commit.tsx';
import { BoundaryMismatches } from './boundary-mismatches.tsx';
import { ImportState } from './import-state.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';

/** P-2 · One file of boundaries: how it was read, what is wrong with it, what it leaves out, and putting it in use. */
export function BoundaryImportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.imports.getBoundaries.queryOptions({ id }));
  const { mapping, missing } = view;
  const aside = t('imports.uploadedAside', {
    when: format.moment(view.uploadedAt),
    by: view.uploadedBy || t('imports.commandLine'),
  });
  const facts = [
    [t('boundaries.division'), t(`boundaries.divisions.${mapping.division}`)],
    [t('boundaries.property'), mapping.property],
    [t('boundaries.crs'), t(`boundaries.crsNames.${mapping.crs}`)],
    [t('boundaries.sourceLabel'), mapping.source],
  ] as const;
  return (
    <div className="stack">
      <nav>
        <Link to="/beheer/imports/grenzen">← {t('boundaries.title')}</Link>
      </nav>
      <PageTitle title={view.fileName} aside={aside}>
        <ImportState state={view.state} />
      </PageTitle>
      <OutcomeCounts report={view.report} />
      <BoundaryCommit view={view} />
      <BoundaryMismatches refusals={view.report.refusals} />
      <section className="box">
        <div className="box-head">
          <h2>
            {missing.length > 0
              ? t('boundaries.missing', { count: missing.length })
              : t('boundaries.allThere')}
          </h2>
        </div>
        {missing.length > 0 && (
          <div className="stack import-body">
            <p className="second">{t('boundaries.missingHint')}</p>
            <p>{missing.map(({ code, name }) => `${name} (${code})`).join(', ')}</p>
          </div>
        )}
      </section>
      <section className="box">
        <div className="box-head">
          <h2>{t('boundaries.reading')}</h2>
        </div>
        <dl className="facts import-body">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
