import type { Neighbour } from '@regiovast/domain/practices/neighbour.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

/** F-4 · the nearest open practices on the day, with what they had room for then. */
export function NeighboursBox({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const seesCases = useMe().may('cases.list');
  const { data, error, isPending } = useQuery(trpc.practices.neighbours.queryOptions({ id, asOf }));
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const columns: Column<Neighbour>[] = [
    {
      id: 'name',
      header: t('practiceRecord.neighbours.name'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/praktijken/$id" params={{ id: row.id }} search={{ peildatum: asOf }}>
          {row.name}
        </Link>
      ),
    },
    { id: 'place', header: t('practiceRecord.neighbours.place'), cell: (row) => row.place },
    {
      id: 'distance',
      header: t('practiceRecord.neighbours.distance'),
      isNumeric: true,
      cell: (row) => {
        const distance = format.decimal(row.kilometres, 1);
        return row.isAbout ? t('practiceRecord.neighbours.about', { distance }) : distance;
      },
    },
    {
      id: 'places',
      header: t('practiceRecord.neighbours.places'),
      isNumeric: true,
      cell: (row) => (row.placesAvailable === null ? unknown : format.integer(row.placesAvailable)),
    },
    {
      id: 'stop',
      header: t('practiceRecord.neighbours.stop'),
      cell: (row) => (row.patientStop === 'unknown' ? unknown : t(`terms.patientStop.${row.patientStop}`)),
    },
    {
      id: 'enrolled',
      header: t('practiceRecord.neighbours.enrolled'),
      isNumeric: true,
      cell: (row) => (row.enrolledPatients === null ? unknown : format.integer(row.enrolledPatients)),
    },
    {
      id: 'date',
      header: t('practiceRecord.neighbours.date'),
      cell: (row) => (row.referenceDate ? format.date(row.referenceDate) : unknown),
    },
    {
      id: 'case',
      header: t('practiceRecord.neighbours.case'),
      cell: (row) =>
        row.openCasePhase ? (
          <PhaseChip phase={row.openCasePhase} short />
        ) : (
          <span className="meta">{t('practices.noCase')}</span>
        ),
    },
  ];
  return (
    <section className="box" aria-labelledby="neighbours" aria-busy={isPending}>
      <div className="box-head">
        <h2 id="neighbours">{t('practiceRecord.neighbours.title')}</h2>
        {data && data.rows.length > 0 && (
          <span className="second">
            {data.placesAvailable === null
              ? t('practiceRecord.neighbours.totalUnknown')
              : t('practiceRecord.neighbours.total', {
                  places: format.integer(data.placesAvailable),
                  known: data.practicesWithPlaces,
                  count: data.rows.length,
                })}
          </span>
        )}
      </div>
      <ErrorNote error={error} />
      {data && (
        <>
          <DataTable
            caption={t('practiceRecord.neighbours.caption')}
            columns={columns.filter(({ id: column }) => column !== 'case' || seesCases)}
            rows={data.rows}
            rowId={(row) => row.id}
            empty={t('practiceRecord.neighbours.empty')}
          />
          <p className="meta box-body">
            {t('practiceRecord.neighbours.explain', { date: format.date(data.asOf) })}
          </p>
        </>
      )}
    </section>
  );
}
