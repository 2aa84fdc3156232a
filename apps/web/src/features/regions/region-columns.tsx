import type { Figure, OverviewRow } from '@regiovast/domain/regions/region.views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { FigureText } from '../../components/figure-text.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import { PhaseCounts } from './phase-counts.tsx';
import type { RegionSort } from './sort-rows.ts';
import { shortOf } from './tiles.ts';

type FigureColumn = Exclude<RegionSort, 'name' | 'overdueActions'>;

const figureColumn = (id: FigureColumn, header: string, digits: 0 | 1 | 2 = 0): Column<OverviewRow> => ({
  id,
  header,
  isNumeric: true,
  isSortable: true,
  cell: (row) => <FigureText figure={row[id] satisfies Figure} digits={digits} />,
});

/** What only the reader's own area tells: elsewhere it is not published, which is no zero and not unknown. */
export function NotPublished({ t }: { t: TFunction }) {
  return (
    <span className="meta" title={t('regions.table.notPublished')}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('regions.table.notPublished')}</span>
    </span>
  );
}

type Choice = { readonly chosen: string | undefined; readonly onChoose: (code: string) => void };

/** The columns of the region table. */
export function regionColumns(t: TFunction, { chosen, onChoose }: Choice): Column<OverviewRow>[] {
  return [
    {
      id: 'name',
      header: t('regions.table.region'),
      isRowHeader: true,
      isSortable: true,
      cell: (row) => (
        <span className="region-name">
          {row.basis === 'live' ? (
            <i className="dot" role="img" aria-label={t('regions.table.own')} />
          ) : (
            <i />
          )}
          <button
            type="button"
            className="region-short"
            aria-pressed={chosen === row.code}
            aria-label={t('regions.table.choose', { short: shortOf(row.code), name: row.name })}
            onClick={(event) => {
              event.stopPropagation();
              onChoose(row.code);
            }}
          >
            {shortOf(row.code)}
          </button>
          <Link to="/regios/$code" params={{ code: row.code }} onClick={(event) => event.stopPropagation()}>
            {row.name}
          </Link>
        </span>
      ),
    },
    figureColumn('practicesAtRisk', t('regions.table.atRisk')),
    {
      id: 'phases',
      header: t('regions.table.perPhase'),
      cell: (row) => (row.phases ? <PhaseCounts phases={row.phases} /> : <NotPublished t={t} />),
    },
    figureColumn('patientsAtRisk', t('regions.table.patients')),
    figureColumn('stopShareFull', t('regions.table.stopFull'), 1),
    figureColumn('stopSharePartial', t('regions.table.stopPartial'), 1),
    figureColumn('gpsPer10k', t('regions.table.fte'), 2),
    figureColumn('casesResolved', t('regions.table.resolved')),
    {
      id: 'overdueActions',
      header: t('regions.table.overdue'),
      isNumeric: true,
      isSortable: true,
      cell: ({ overdueActions }) => {
        if (overdueActions === null) return <NotPublished t={t} />;
        return overdueActions > 0 ? <strong className="text-acute">{overdueActions}</strong> : 0;
      },
    },
    figureColumn('inhabitants', t('regions.table.inhabitants')),
  ];
}
