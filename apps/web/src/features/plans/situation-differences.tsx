import type { FigureChange } from '@regiovast/domain/plans/situation-diff';
import type { ShownDifference } from '@regiovast/domain/plans/situation.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { SituationName, SituationUnit, SituationValue } from './situation-figure-text.tsx';

const SIGNS: Readonly<Record<FigureChange, { icon: IconName; tone: string }>> = {
  added: { icon: 'plus', tone: 'watch' },
  gone: { icon: 'closed', tone: 'signal' },
  value: { icon: 'arrow', tone: 'watch' },
  definition: { icon: 'threatened', tone: 'threatened' },
  unchanged: { icon: 'check', tone: 'signal' },
};

type Props = {
  readonly caption: string;
  readonly rows: readonly ShownDifference[];
  readonly frozenOn: string | null;
  readonly on: string;
};

/** What each figure was and becomes; before the first freeze there is nothing to compare with. */
export function SituationDifferences({ caption, rows, frozenOn, on }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const before: Column<ShownDifference>[] =
    frozenOn === null
      ? []
      : [
          {
            id: 'before',
            header: t('planSituation.refresh.before', { date: format.date(frozenOn) }),
            isNumeric: true,
            cell: (row) => <SituationValue figure={row.before} />,
          },
        ];
  const change: Column<ShownDifference>[] =
    frozenOn === null
      ? []
      : [
          {
            id: 'change',
            header: t('planSituation.refresh.change'),
            cell: (row) => (
              <span className={`chip tone-${SIGNS[row.change].tone}`}>
                <Icon name={SIGNS[row.change].icon} size={14} />
                {t(`planSituation.changes.${row.change}`)}
              </span>
            ),
          },
        ];
  const columns: Column<ShownDifference>[] = [
    {
      id: 'figure',
      header: t('planSituation.figure'),
      isRowHeader: true,
      cell: (row) => {
        const figure = row.after ?? row.before;
        return figure && <SituationName figure={figure} />;
      },
    },
    ...before,
    {
      id: 'after',
      header: t('planSituation.refresh.after', { date: format.date(on) }),
      isNumeric: true,
      cell: (row) => <SituationValue figure={row.after} />,
    },
    {
      id: 'unit',
      header: t('planSituation.unit'),
      cell: (row) => {
        const figure = row.after ?? row.before;
        return figure && <SituationUnit figure={figure} />;
      },
    },
    ...change,
    {
      id: 'source',
      header: t('planSituation.source'),
      cell: (row) => {
        const { source, referenceDate } = row.after ?? row.before ?? {};
        return (
          <span className="second">
            {[source, referenceDate && format.date(referenceDate)].filter(Boolean).join(' · ')}
          </span>
        );
      },
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={keyOf} />;
}

const keyOf = ({ before, after }: ShownDifference): string => (after ?? before)?.key ?? '';
