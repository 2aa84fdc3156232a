import type { Reachable } from '@regiovast/domain/cases/impact.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';

/** What is told of a practice within reach. */
export function useImpactColumns(): readonly Column<Reachable>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: 'practice',
      header: t('caseImpact.column.practice'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to="/praktijken/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
          <div className="meta">{row.place}</div>
        </>
      ),
    },
    {
      id: 'distance',
      header: t('caseImpact.column.distance'),
      isNumeric: true,
      cell: (row) => `${row.isAbout ? '± ' : ''}${format.decimal(row.kilometres, 1)}`,
    },
    {
      id: 'stop',
      header: t('caseImpact.column.stop'),
      cell: (row) => t(`terms.patientStop.${row.patientStop}`),
    },
    {
      id: 'stated',
      header: t('caseImpact.column.stated'),
      isNumeric: true,
      cell: (row) =>
        row.placesStated === null ? (
          <span className="unknown">{t('caseImpact.notStated')}</span>
        ) : (
          <>
            {format.integer(row.placesStated)}
            {row.placesOn && (
              <div className="meta">{t('caseImpact.statedOn', { date: format.date(row.placesOn) })}</div>
            )}
          </>
        ),
    },
    {
      id: 'placed',
      header: t('caseImpact.column.placed'),
      isNumeric: true,
      cell: (row) => format.integer(row.placed),
    },
    {
      id: 'left',
      header: t('caseImpact.column.left'),
      isNumeric: true,
      cell: (row) =>
        row.riskPhase !== null ? (
          <span className="second">{t('caseImpact.doesNotCount')}</span>
        ) : row.placesLeft === null ? (
          <span className="unknown">{t('frame.unknown')}</span>
        ) : (
          format.integer(row.placesLeft)
        ),
    },
    {
      id: 'risk',
      header: t('caseImpact.column.risk'),
      cell: (row) =>
        row.riskPhase ? (
          <PhaseChip phase={row.riskPhase} />
        ) : (
          <span className="second">{t('caseImpact.noRisk')}</span>
        ),
    },
  ];
}
