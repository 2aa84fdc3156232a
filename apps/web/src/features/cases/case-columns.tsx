import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { DueText } from './due-text.tsx';
import { SharingText } from './sharing-text.tsx';

/** The columns of the list of cases. */
export function useCaseColumns(): readonly Column<CaseRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: 'practice',
      header: t('cases.column.practice'),
      isSortable: true,
      isRowHeader: true,
      cell: (row) => (
        <span className="case-cell">
          <Link to="/casussen/$id" params={{ id: row.id }}>
            {row.practiceName}
          </Link>{' '}
          <span className="meta">{row.number}</span>
        </span>
      ),
    },
    {
      id: 'phase',
      header: t('cases.column.phase'),
      isSortable: true,
      cell: (row) => <PhaseChip phase={row.phase} short />,
    },
    {
      id: 'nextDueOn',
      header: t('cases.column.nextDueOn'),
      isSortable: true,
      cell: (row) =>
        row.nextDueOn ? (
          <DueText date={row.nextDueOn} />
        ) : (
          <span className="second">{t('cases.noAction')}</span>
        ),
    },
    {
      id: 'cause',
      header: t('cases.column.cause'),
      cell: (row) => <span className="case-cell narrow">{t(`terms.cause.${row.primaryCause}`)}</span>,
    },
    {
      id: 'enrolledPatients',
      header: t('cases.column.enrolledPatients'),
      isSortable: true,
      isNumeric: true,
      cell: (row) =>
        row.enrolledPatients === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : (
          format.integer(row.enrolledPatients)
        ),
    },
    {
      id: 'expectedEndOn',
      header: t('cases.column.expectedEndOn'),
      isSortable: true,
      cell: (row) =>
        row.expectedEndOn ? (
          format.date(row.expectedEndOn)
        ) : (
          <span className="second">{t('cases.notKnown')}</span>
        ),
    },
    { id: 'sharing', header: t('cases.column.sharing'), cell: (row) => <SharingText state={row.sharing} /> },
    {
      id: 'municipality',
      header: t('cases.column.municipality'),
      cell: (row) => (
        <span className="case-cell narrow">
          {row.municipalityName}
          {row.regionName && <span className="meta"> · {row.regionName}</span>}
        </span>
      ),
    },
    {
      id: 'openedOn',
      header: t('cases.column.openedOn'),
      isSortable: true,
      cell: (row) => format.date(row.openedOn),
    },
  ];
}
