import type { ChainPractice } from '@regiovast/domain/practices/chain.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { PracticeState } from './practice-state.tsx';

/** P-4 · a practice of a chain: where, whether open, its facts, its lease, and its case. */
export function chainPracticeColumns(
  t: TFunction,
  format: Formatter,
  asOf: string | undefined,
): Column<ChainPractice>[] {
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  return [
    {
      id: 'name',
      header: t('practiceRecord.chain.practice'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/praktijken/$id" params={{ id: row.id }} search={{ peildatum: asOf }}>
          {row.name}
        </Link>
      ),
    },
    {
      id: 'region',
      header: t('practiceRecord.chain.region'),
      cell: (row) =>
        row.regionCode === null ? (
          t('practiceRecord.noRegion')
        ) : (
          <Link to="/regios/$code" params={{ code: row.regionCode }}>
            {row.regionName}
          </Link>
        ),
    },
    {
      id: 'municipality',
      header: t('practiceRecord.chain.municipality'),
      cell: (row) => row.municipalityName,
    },
    {
      id: 'state',
      header: t('practiceRecord.chain.state'),
      cell: (row) => <PracticeState isOpen={row.isOpen} closedOn={row.closedOn} />,
    },
    {
      id: 'enrolled',
      header: t('practices.enrolled'),
      isNumeric: true,
      cell: (row) => (row.enrolledPatients === null ? unknown : format.integer(row.enrolledPatients)),
    },
    {
      id: 'fte',
      header: t('practices.fte'),
      isNumeric: true,
      cell: (row) => (row.gpFte === null ? unknown : format.decimal(row.gpFte, 1)),
    },
    {
      id: 'stop',
      header: t('practiceRecord.chain.stop'),
      cell: (row) => (row.patientStop === 'unknown' ? unknown : t(`terms.patientStop.${row.patientStop}`)),
    },
    {
      id: 'places',
      header: t('practiceRecord.chain.places'),
      isNumeric: true,
      cell: (row) => (row.placesAvailable === null ? unknown : format.integer(row.placesAvailable)),
    },
    {
      id: 'lease',
      header: t('practiceRecord.chain.lease'),
      cell: (row) => (row.leaseEndOn ? format.date(row.leaseEndOn) : unknown),
    },
    {
      id: 'date',
      header: t('practiceRecord.chain.date'),
      cell: (row) => (row.referenceDate ? format.date(row.referenceDate) : unknown),
    },
    {
      id: 'case',
      header: t('practiceRecord.chain.case'),
      cell: (row) =>
        row.openCase && row.openCasePhase ? (
          <>
            <PhaseChip phase={row.openCasePhase} short />{' '}
            <Link to="/casussen/$id" params={{ id: row.openCase.id }}>
              {row.openCase.number}
            </Link>
          </>
        ) : (
          <span className="meta">{t('practices.noCase')}</span>
        ),
    },
  ];
}
