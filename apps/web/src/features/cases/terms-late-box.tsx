import type { LateView } from '@regiovast/domain/cases/term.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { DistanceText } from './due-text.tsx';
import { TermChip } from './terms-chip.tsx';
import './terms.css';

/** Rows on the page of a region; the rest stands one link away. */
const FIRST_ROWS = 8;

/** D-3 · what runs late in a region: per term how many, and the cases, longest late first. */
export function LateBox({ regionCode }: { regionCode: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(
    trpc.cases.lateOfRegion.queryOptions({ regionCode, pageSize: FIRST_ROWS }),
  );
  const columns: Column<LateView['rows'][number]>[] = [
    {
      id: 'practice',
      header: t('caseTerms.late.practice'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to="/casussen/$id" params={{ id: row.id }}>
            {row.practiceName}
          </Link>{' '}
          <span className="meta">{row.number}</span>
        </>
      ),
    },
    {
      id: 'phase',
      header: t('caseTerms.late.phase'),
      cell: (row) => <PhaseChip phase={row.phase} short />,
    },
    { id: 'term', header: t('caseTerms.late.term'), cell: (row) => t(`caseTerms.page.kinds.${row.kind}`) },
    {
      id: 'on',
      header: t('caseTerms.late.was'),
      cell: (row) => (
        <>
          {format.date(row.on)} <DistanceText date={row.on} />
        </>
      ),
    },
    { id: 'owner', header: t('caseTerms.late.owner'), cell: (row) => row.owner },
  ];
  return (
    <section className="box" aria-labelledby="region-late">
      <div className="box-head">
        <h2 id="region-late">{t('caseTerms.late.title')}</h2>
        {data.total > 0 && <TermChip standing="late" />}
        {data.total > 0 && (
          <Link className="push" to="/casussen" search={{ regio: regionCode, termijn: 'late' }}>
            {t('caseTerms.late.all', { total: format.integer(data.total) })}
          </Link>
        )}
      </div>
      {data.kinds.length > 0 && (
        <ul className="late-kinds">
          {data.kinds.map(({ kind, cases }) => (
            <li key={kind}>
              {t(`caseTerms.page.kinds.${kind}`)}
              <strong className="push">{format.integer(cases)}</strong>
            </li>
          ))}
        </ul>
      )}
      {data.total > 0 && (
        <DataTable
          caption={t('caseTerms.late.caption')}
          columns={columns}
          rows={data.rows}
          rowId={({ id }) => id}
        />
      )}
      <p className="meta late-foot">
        {data.total === 0 && `${t('caseTerms.late.none')} `}
        {t('caseTerms.late.on', { date: format.date(data.on) })}. {t('caseTerms.late.onlySeen')}
      </p>
    </section>
  );
}
