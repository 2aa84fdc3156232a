import type { ImportImpact } from '@regiovast/domain/imports/import-impact';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

type Props = { readonly impact: ImportImpact; readonly isDone: boolean };
type Region = ImportImpact['regions'][number];
type Case = NonNullable<ImportImpact['cases']>[number];

/** P-2 · What taking a file over changes beside the practices: figures of regions, and open cases. */
export function ImpactBox({ impact: { regions, cases, on }, isDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const bandText = (band: string | null): string => {
    if (band === null) return t('imports.unknown');
    return band === 'A_HIGHEST' || band === 'B_HIGH' || band === 'C_NORMAL'
      ? t(`imports.bands.${band}`)
      : band;
  };
  return (
    <section className="box" aria-labelledby="impact-title">
      <div className="box-head">
        <h2 id="impact-title">{t(isDone ? 'imports.impactDone' : 'imports.impactTitle')}</h2>
        <span className="second">{t('imports.impactAside', { on: format.date(on) })}</span>
      </div>
      <div className="stack import-body">
        <p>
          {regions.length > 0
            ? t('imports.impactRegions', { count: regions.length })
            : t('imports.impactNoRegions')}{' '}
          {cases &&
            (cases.length > 0
              ? t('imports.impactCases', { count: cases.length })
              : t('imports.impactNoCases'))}
        </p>
      </div>
      {regions.length > 0 && (
        <DataTable<Region>
          caption={t('imports.impactRegionTable')}
          rows={regions}
          rowId={({ code }) => code}
          columns={[
            {
              id: 'region',
              header: t('imports.region'),
              isRowHeader: true,
              cell: ({ code, name }) => (
                <Link to="/regios/$code" params={{ code }}>
                  {name}
                </Link>
              ),
            },
            {
              id: 'practices',
              header: t('imports.impactPractices'),
              isNumeric: true,
              cell: ({ practices }) => <FromTo {...practices} text={format.integer} />,
            },
            {
              id: 'patients',
              header: t('imports.impactPatients'),
              isNumeric: true,
              cell: ({ patientsEnrolled }) => <FromTo {...patientsEnrolled} text={format.integer} />,
            },
            {
              id: 'score',
              header: t('imports.impactScore'),
              isNumeric: true,
              cell: ({ score }) => (
                <FromTo
                  {...score}
                  text={(value) => (value === null ? t('imports.unknown') : format.integer(value))}
                />
              ),
            },
            {
              id: 'band',
              header: t('imports.impactBand'),
              cell: ({ band }) => <FromTo {...band} text={bandText} />,
            },
          ]}
        />
      )}
      {cases && cases.length > 0 && (
        <DataTable<Case>
          caption={t('imports.impactCaseTable')}
          rows={cases}
          rowId={({ caseId }) => caseId}
          columns={[
            {
              id: 'case',
              header: t('imports.case'),
              isRowHeader: true,
              cell: ({ caseId, number }) => (
                <Link to="/casussen/$id" params={{ id: caseId }}>
                  {number}
                </Link>
              ),
            },
            { id: 'practice', header: t('imports.practice'), cell: ({ practiceName }) => practiceName },
            {
              id: 'enrolled',
              header: t('imports.fields.enrolledPatients'),
              isNumeric: true,
              cell: ({ enrolledBefore, enrolledAfter }) => (
                <FromTo
                  before={enrolledBefore}
                  after={enrolledAfter}
                  text={(value) => (value === null ? t('imports.unknown') : format.integer(value))}
                />
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

/** A figure as it was and as it becomes; one that stays the same is said once. */
function FromTo<T>({ before, after, text }: { before: T; after: T; text: (value: T) => string }): ReactNode {
  const { t } = useTranslation();
  if (before === after) return <span className="second">{text(after)}</span>;
  return (
    <span className="from-to">
      <span className="second">{text(before)}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('imports.becomes')}</span> <strong>{text(after)}</strong>
    </span>
  );
}
