import type { PracticeRow } from '@regiovast/domain/practices/practice.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { PhaseChip } from '../../components/phase-chip.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';

/** The columns of the list of practices, each of which it can be sorted by. */
export function practiceColumns(
  t: TFunction,
  format: Formatter,
  asOf: string | undefined,
  today: string,
  seesCases: boolean,
): Column<PracticeRow>[] {
  const day = asOf ?? today;
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const known = (value: number | null, show: (value: number) => string): ReactNode =>
    value === null ? unknown : show(value);
  return [
    {
      id: 'name',
      header: t('practices.name'),
      isRowHeader: true,
      isSortable: true,
      cell: (row) => (
        <>
          <Link to="/praktijken/$id" params={{ id: row.id }} search={{ peildatum: asOf }}>
            {row.name}
          </Link>
          {row.closedOn !== null && (
            <span className="meta">
              {' · '}
              {t(row.closedOn < day ? 'practiceRecord.list.closedOn' : 'practiceRecord.list.closingOn', {
                date: format.date(row.closedOn),
              })}
            </span>
          )}
        </>
      ),
    },
    { id: 'agbCode', header: t('practices.agb'), isSortable: true, cell: (row) => row.agbCode },
    {
      id: 'municipality',
      header: t('practices.municipality'),
      isSortable: true,
      cell: (row) => row.municipalityName,
    },
    {
      id: 'form',
      header: t('practices.form'),
      isSortable: true,
      cell: (row) => t(`terms.ownershipForm.${row.ownershipForm}`),
    },
    {
      id: 'enrolledPatients',
      header: t('practices.enrolled'),
      isNumeric: true,
      isSortable: true,
      cell: (row) => known(row.enrolledPatients, format.integer),
    },
    {
      id: 'gpFte',
      header: t('practices.fte'),
      isNumeric: true,
      isSortable: true,
      cell: (row) => known(row.gpFte, (value) => format.decimal(value, 1)),
    },
    {
      id: 'owners60Plus',
      header: t('practices.owners60'),
      isNumeric: true,
      isSortable: true,
      cell: (row) => known(row.owners60Plus, format.integer),
    },
    {
      id: 'stop',
      header: t('practices.stop'),
      isSortable: true,
      cell: (row) => (row.patientStop === 'unknown' ? unknown : t(`terms.patientStop.${row.patientStop}`)),
    },
    {
      id: 'places',
      header: t('practices.places'),
      isNumeric: true,
      isSortable: true,
      cell: (row) => known(row.placesAvailable, format.integer),
    },
    {
      id: 'lease',
      header: t('practices.lease'),
      isSortable: true,
      cell: (row) => (row.leaseEndOn ? format.date(row.leaseEndOn) : unknown),
    },
    {
      id: 'date',
      header: t('practices.date'),
      isSortable: true,
      cell: (row) => (row.referenceDate ? format.date(row.referenceDate) : unknown),
    },
    ...(seesCases ? [caseColumn(t)] : []),
  ];
}

/** The open case; no column for who may see no cases, because "none" would not be true. */
const caseColumn = (t: TFunction): Column<PracticeRow> => ({
  id: 'case',
  header: t('practices.case'),
  isSortable: true,
  cell: (row) =>
    row.openCasePhase ? (
      <PhaseChip phase={row.openCasePhase} short />
    ) : (
      <span className="meta">{t('practices.noCase')}</span>
    ),
});
