import './imports.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import '../arrangements/arrangement-words.ts';
import { ArrangementCommitBox } from './arrangement-commit-box.tsx';
import { ArrangementOutcomeBox } from './arrangement-outcome-box.tsx';
import { ArrangementYearsBox } from './arrangement-years-box.tsx';
import { ImportState } from './import-state.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { HowRead } from './reading-box.tsx';
import { RefusalsBox } from './refusals-box.tsx';

type Props = { readonly id: string; readonly page: number; readonly onPage: (page: number) => void };

/** P-2, A-4 · One file of existing arrangements: what it brings, what it asks of the budget, what is refused, and taking it over. */
export function ArrangementImportPage({ id, page, onPage }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.imports.getArrangements.queryOptions({ id }));
  const aside = t('imports.uploadedAside', { when: format.moment(view.uploadedAt), by: view.uploadedBy });
  const unused = view.reading.columns.filter(({ field }) => field === null).map(({ header }) => header);
  return (
    <div className="stack">
      <nav>
        <Link to="/beheer/imports/maatwerk">← {t('arrangementImports.back')}</Link>
      </nav>
      <PageTitle title={view.fileName} aside={aside}>
        <ImportState state={view.state} />
      </PageTitle>
      <ArrangementCommitBox view={view} />
      <OutcomeCounts report={view.report} />
      <ArrangementOutcomeBox outcome={view.outcome} />
      <ArrangementYearsBox years={view.outcome.years} />
      <RefusalsBox id={id} report={view.report} page={page} onPage={onPage} />
      <section className="box" aria-labelledby="reading-title">
        <div className="box-head">
          <h2 id="reading-title">{t('arrangementImports.reading')}</h2>
        </div>
        <dl className="facts import-body">
          <div>
            <dt>{t('arrangementImports.readAs')}</dt>
            <dd>
              <HowRead reading={view.reading} />
            </dd>
          </div>
          <div>
            <dt>{t('arrangementImports.unusedColumns')}</dt>
            <dd>{unused.length > 0 ? unused.join(', ') : t('arrangementImports.allUsed')}</dd>
          </div>
        </dl>
      </section>
    </div>
  );
}
