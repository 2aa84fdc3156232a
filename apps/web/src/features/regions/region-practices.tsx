import type { PracticeRow } from '@regiovast/domain/practices/practice.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { practicesIn } from './region-lists.ts';

/** The largest practices of a region, and the way to all of them. */
export function RegionPractices({ code }: { code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(practicesIn(code));
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const columns: Column<PracticeRow>[] = [
    {
      id: 'name',
      header: t('regions.region.practice'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/praktijken/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { id: 'place', header: t('regions.region.place'), cell: (row) => row.place },
    {
      id: 'enrolled',
      header: t('regions.region.enrolled'),
      isNumeric: true,
      cell: (row) => (row.enrolledPatients === null ? unknown : format.integer(row.enrolledPatients)),
    },
    {
      id: 'stop',
      header: t('regions.region.patientStop'),
      cell: (row) => (row.patientStop === 'unknown' ? unknown : t(`terms.patientStop.${row.patientStop}`)),
    },
    {
      id: 'case',
      header: t('regions.region.openCase'),
      cell: (row) =>
        row.openCasePhase ? (
          <PhaseChip phase={row.openCasePhase} short />
        ) : (
          <span className="meta">{t('regions.region.noCase')}</span>
        ),
    },
  ];
  return (
    <section className="box" aria-labelledby="region-practices">
      <div className="box-head">
        <h2 id="region-practices">{t('regions.region.practices')}</h2>
        <Link className="push" to="/praktijken" search={{ regio: code }}>
          {t('regions.region.allPractices', { total: format.integer(data.total) })}
        </Link>
      </div>
      <DataTable
        caption={t('regions.region.practices')}
        columns={columns}
        rows={data.rows}
        rowId={({ id }) => id}
        empty={t('regions.region.noPractices')}
      />
    </section>
  );
}
