import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { casesIn } from './region-lists.ts';

/** The open cases of a region, nearest term first, and the way to all of them. */
export function RegionCases({ code }: { code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(casesIn(code));
  const columns: Column<CaseRow>[] = [
    {
      id: 'practice',
      header: t('regions.region.practice'),
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
    { id: 'phase', header: t('regions.region.phase'), cell: (row) => <PhaseChip phase={row.phase} short /> },
    {
      id: 'enrolled',
      header: t('regions.region.enrolled'),
      isNumeric: true,
      cell: (row) =>
        row.enrolledPatients === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : (
          format.integer(row.enrolledPatients)
        ),
    },
    { id: 'openedOn', header: t('regions.region.openedOn'), cell: (row) => format.date(row.openedOn) },
    {
      id: 'nextDue',
      header: t('regions.region.nextDue'),
      cell: (row) => (
        <>
          {row.nextDueOn ? (
            format.date(row.nextDueOn)
          ) : (
            <span className="meta">{t('regions.region.noDue')}</span>
          )}
          {row.overdueActions > 0 && <strong className="text-acute"> {t('regions.region.late')}</strong>}
        </>
      ),
    },
  ];
  return (
    <section className="box" aria-labelledby="region-cases">
      <div className="box-head">
        <h2 id="region-cases">{t('regions.region.cases')}</h2>
        <Link className="push" to="/casussen" search={{ regio: code }}>
          {t('regions.region.allCases', { total: format.integer(data.total) })}
        </Link>
      </div>
      <DataTable
        caption={t('regions.region.cases')}
        columns={columns}
        rows={data.rows}
        rowId={({ id }) => id}
        empty={t('regions.region.noCases')}
      />
    </section>
  );
}
