import { formatEuro } from '@regiovast/domain/kernel/euro-format';
import type { RegionColumn } from '@regiovast/domain/regions/region-columns';
import { cellsOf, nationCells, type RegionCell } from '@regiovast/domain/regions/region-table';
import type { OverviewRow, OverviewView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { PhaseCounts } from './phase-counts.tsx';
import { PointsChange, ScoreText } from './score-text.tsx';

/** What the region table says of a region in a column: the cells of the domain, drawn. */
export function RegionCellText({ row, column }: { row: OverviewRow; column: RegionColumn }) {
  if (column === 'score') return <ScoreText score={row.score} />;
  if (column === 'scoreChange') return <PointsChange change={row.score.change} />;
  if (column === 'phases' && row.phases) return <PhaseCounts phases={row.phases} />;
  if (column === 'overdueActions' && row.overdueActions)
    return <strong className="text-acute">{row.overdueActions}</strong>;
  if (column === 'arrangements' && row.arrangements !== null && row.arrangements !== 'UNKNOWN')
    return <OwnArrangements {...row.arrangements} />;
  return <CellText cell={cellsOf(row, column)[0]} />;
}

/** C-1 · how many, and the amount under it; of one's own only. */
function OwnArrangements({ count, cents }: { count: number; cents: number }) {
  const { i18n } = useTranslation();
  if (count === 0) return 0;
  return (
    <>
      {count}
      <span className="second">{formatEuro(cents, i18n.language === 'en' ? 'en' : 'nl')}</span>
    </>
  );
}

/** The same of the whole country. */
export function NationCellText({ data, column }: { data: OverviewView; column: RegionColumn }) {
  const [cell] = nationCells(data, column);
  if (column === 'scoreChange' && cell?.kind === 'figure') return <PointsChange change={cell.figure.value} />;
  return <CellText cell={cell} />;
}

function CellText({ cell }: { cell: RegionCell | undefined }) {
  const { t } = useTranslation();
  if (!cell) return null;
  switch (cell.kind) {
    case 'figure':
      return <FigureText figure={cell.figure} digits={cell.digits} />;
    case 'name':
      return cell.name ?? <span className="unknown">{t('frame.unknown')}</span>;
    case 'planStatus':
      return <PlanStatusText status={cell.status} />;
    case 'hidden':
      return <NotPublished />;
    // The band stands in the mark of the score; the nation has none.
    // The amount of arrangements stands with their number.
    case 'euro':
    case 'band':
    case 'notOfNation':
      return null;
    default:
      return cell satisfies never;
  }
}

function PlanStatusText({ status }: Pick<Extract<RegionCell, { kind: 'planStatus' }>, 'status'>) {
  const { t } = useTranslation();
  const isKnown = status !== 'NONE' && status !== 'UNKNOWN';
  return <span className={isKnown ? undefined : 'unknown'}>{t(`regions.planStatus.${status}`)}</span>;
}

/** What only the reader's own area tells: elsewhere it is not published, which is no zero and not unknown. */
function NotPublished() {
  const { t } = useTranslation();
  return (
    <span className="meta" title={t('regions.table.notPublished')}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('regions.table.notPublished')}</span>
    </span>
  );
}
