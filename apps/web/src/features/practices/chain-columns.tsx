import type { ChainRow } from '@regiovast/domain/practices/chain.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';

/** R-1 · a sum with of how many practices it is known; nothing known is unknown. */
export function partialSum(
  sum: { value: number | null; known: number; all: number; show: (value: number) => string },
  t: TFunction,
): ReactNode {
  if (sum.value === null) return <span className="unknown">{t('frame.unknown')}</span>;
  return (
    <>
      {sum.show(sum.value)}
      {sum.known < sum.all && (
        <span className="meta">
          {' '}
          {t('practiceRecord.chains.ofKnown', { known: sum.known, all: sum.all })}
        </span>
      )}
    </>
  );
}

/** R-1 · a number of cases, or that the reader may not see them. */
export const casesText = (cases: number | null, t: TFunction, format: Formatter): ReactNode =>
  cases === null ? <span className="suppressed">{t('frame.notShown')}</span> : format.integer(cases);

/** The columns of the owners, each of which they can be sorted by. */
export function chainColumns(t: TFunction, format: Formatter, asOf: string | undefined): Column<ChainRow>[] {
  const count = (id: 'practices' | 'regions', value: (row: ChainRow) => number): Column<ChainRow> => ({
    id,
    header: t(`practiceRecord.chains.${id}`),
    isNumeric: true,
    isSortable: true,
    cell: (row) => format.integer(value(row)),
  });
  return [
    {
      id: 'name',
      header: t('practiceRecord.chains.name'),
      isRowHeader: true,
      isSortable: true,
      cell: (row) => (
        <Link to="/ketens/$key" params={{ key: row.key }} search={{ peildatum: asOf }}>
          {row.name}
        </Link>
      ),
    },
    count('practices', (row) => row.practices),
    count('regions', (row) => row.regions),
    {
      id: 'enrolled',
      header: t('practiceRecord.chains.enrolled'),
      isNumeric: true,
      isSortable: true,
      cell: (row) =>
        partialSum(
          {
            value: row.enrolledPatients,
            known: row.practicesWithEnrolled,
            all: row.practices,
            show: format.integer,
          },
          t,
        ),
    },
    {
      id: 'fte',
      header: t('practiceRecord.chains.fte'),
      isNumeric: true,
      isSortable: true,
      cell: (row) =>
        partialSum(
          {
            value: row.gpFte,
            known: row.practicesWithGpFte,
            all: row.practices,
            show: (value) => format.decimal(value, 1),
          },
          t,
        ),
    },
    {
      id: 'stops',
      header: t('practiceRecord.chains.stops'),
      isNumeric: true,
      isSortable: true,
      cell: (row) =>
        partialSum(
          {
            value: row.practicesWithKnownStop === 0 ? null : row.fullStops,
            known: row.practicesWithKnownStop,
            all: row.practices,
            show: format.integer,
          },
          t,
        ),
    },
    {
      id: 'cases',
      header: t('practiceRecord.chains.cases'),
      isNumeric: true,
      isSortable: true,
      cell: (row) => casesText(row.openCases, t, format),
    },
    {
      id: 'lease',
      header: t('practiceRecord.chains.lease'),
      isSortable: true,
      cell: (row) =>
        row.nextLeaseEndOn ? (
          format.date(row.nextLeaseEndOn)
        ) : (
          <span className="meta">{t('practiceRecord.chains.noLease')}</span>
        ),
    },
  ];
}
