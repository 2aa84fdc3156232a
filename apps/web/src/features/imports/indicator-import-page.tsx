import './imports.css';
import './indicator.css';
import './indicator-texts.ts';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { IndicatorCommitBox } from './indicator-commit-box.tsx';
import { IndicatorOutcomeBox } from './indicator-outcome-box.tsx';
import { IndicatorUndoBox } from './indicator-undo-box.tsx';
import { MappingBox } from './mapping-box.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { RefusalsBox } from './refusals-box.tsx';

type Props = {
  readonly id: string;
  readonly page: number;
  /** Whether the columns of a file that was rehearsed are pointed out again. */
  readonly isMapping: boolean;
  readonly onPage: (page: number) => void;
  readonly onMapping: (isMapping: boolean) => void;
};

/** P-2 · One file of figures: its columns, what it would make, recording it, and taking it back. */
export function IndicatorImportPage({ id, page, isMapping, onPage, onMapping }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: view } = useSuspenseQuery(trpc.imports.getIndicators.queryOptions({ id }));
  const isOpen = view.state === 'unmapped' || view.state === 'rehearsed';
  const aside = t('imports.uploadedAside', {
    when: format.moment(view.uploadedAt),
    by: view.uploadedBy || t('imports.commandLine'),
  });
  return (
    <div className="stack">
      <nav>
        <Link to="/beheer/imports/indicatoren">← {t('imports.back')}</Link>
      </nav>
      <PageTitle title={view.fileName} aside={aside}>
        <span className={`chip tone-${view.state === 'committed' ? 'resolved' : 'signal'}`}>
          <Icon name={view.state === 'committed' ? 'check' : 'clock'} size={14} />
          {t(`indicatorImports.states.${view.state}`)}
        </span>
      </PageTitle>
      {isOpen && (view.state === 'unmapped' || isMapping) ? (
        <MappingBox id={id} onDone={() => onMapping(false)} />
      ) : (
        <>
          <OutcomeCounts report={view.report} />
          {view.report.made && <IndicatorOutcomeBox made={view.report.made} />}
          {view.state === 'rehearsed' && <IndicatorCommitBox view={view} />}
          {view.undo && <IndicatorUndoBox id={id} report={view.report} undo={view.undo} />}
          {view.state === 'undone' && (
            <p className="note tone-signal">
              <Icon name="clock" />
              {t('indicatorImports.undone')}
            </p>
          )}
          <RefusalsBox id={id} report={view.report} page={page} onPage={onPage} />
          {view.state === 'rehearsed' && (
            <div>
              <Button variant="default" onClick={() => onMapping(true)}>
                {t('indicatorImports.change')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
