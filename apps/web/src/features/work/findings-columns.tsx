import type { FindingRow } from '@regiovast/domain/work/finding.views';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { findingMessage } from './finding-message.ts';
import { FindingRecord } from './finding-record.tsx';
import { SeverityChip } from './severity-chip.tsx';

/** The columns of the list of findings. */
export function useFindingColumns(): readonly Column<FindingRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: 'severity',
      header: t('findings.bySeverity'),
      isSortable: true,
      cell: (row) => <SeverityChip severity={row.severity} />,
    },
    {
      id: 'record',
      header: t('findings.record'),
      isRowHeader: true,
      cell: (row) => <FindingRecord subject={row.subject} />,
    },
    {
      id: 'rule',
      header: t('findings.finding'),
      isSortable: true,
      cell: (row) => (
        <span className="finding-words">
          <strong>{t(`findings.rules.${row.ruleId}.title`)}</strong>{' '}
          <span className="second">{findingMessage(t, format, row)}</span>
        </span>
      ),
    },
    {
      id: 'where',
      header: t('findings.where'),
      cell: (row) => <Where row={row} />,
    },
    {
      id: 'owner',
      header: t('findings.whoMends'),
      cell: (row) => <WhoMends row={row} />,
    },
    {
      id: 'foundOn',
      header: t('findings.foundOn'),
      isSortable: true,
      cell: (row) => format.date(row.foundOn),
    },
  ];
}

function Where({ row: { municipalityName, regionName, subject } }: { row: FindingRow }) {
  const { t } = useTranslation();
  if (subject.kind === 'municipality' || subject.kind === 'region') return null;
  if (municipalityName === null) return <span className="second">{t('findings.nationwide')}</span>;
  return (
    <span className="finding-place">
      {municipalityName}
      {regionName && <span className="meta"> · {regionName}</span>}
    </span>
  );
}

function WhoMends({ row: { owner, ownerName } }: { row: FindingRow }) {
  const { t } = useTranslation();
  if (owner === 'platform') return t('findings.owner.platform');
  return ownerName ?? <span className="second">{t('findings.nobody')}</span>;
}
