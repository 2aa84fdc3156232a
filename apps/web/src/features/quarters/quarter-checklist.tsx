import { lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { ChecklistView } from '@regiovast/domain/quarters/quarter.views';
import type { Figure } from '@regiovast/domain/regions/region.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { checkCodesOf, checklistTotals, countOf } from './checklist-totals.ts';
import { CloseBox } from './close-box.tsx';

const SUPPRESSED: Figure = { value: null, suppressed: true, quality: 'MEASURED' };

type Region = ChecklistView['regions'][number];

/** Q-1 · What is missing or overdue per region, and closing the quarter. */
export function QuarterChecklist({ quarter }: { quarter: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.quarters.checklist.queryOptions({ quarter }));
  const totals = checklistTotals(data.regions);
  const columns: Column<Region>[] = [
    { id: 'name', header: t('quarters.region'), isRowHeader: true, cell: ({ name }) => name },
    {
      id: 'practices',
      header: t('quarters.practices'),
      isNumeric: true,
      cell: (row) => format.integer(row.practices),
    },
    ...checkCodesOf(data.regions).map(
      (code): Column<Region> => ({
        id: code,
        header: t(`quarters.checks.${code}`),
        isNumeric: true,
        cell: (row) => <CheckCount count={countOf(row, code)} />,
      }),
    ),
  ];
  return (
    <>
      <PageTitle
        title={format.quarter(quarter)}
        aside={`${t('quarters.openTitle')} · ${t('quarters.checklistAside', { date: format.date(lastDayOf(quarter)) })}`}
      />
      <CloseBox checklist={data} />
      <section className="box">
        <div className="box-head">
          <h2>{t('quarters.checklist')}</h2>
          <span className="second">{t('quarters.checklistExplain')}</span>
        </div>
        <DataTable
          caption={t('quarters.checklist')}
          rows={data.regions}
          rowId={(row) => row.code}
          empty={t('quarters.noRegions')}
          columns={columns}
          footer={
            data.regions.length > 1 && (
              <tr>
                <th scope="row">{t('quarters.total')}</th>
                <td className="numeric">{format.integer(totals.practices)}</td>
                {totals.checks.map(({ code, count }) => (
                  <td key={code} className="numeric">
                    {format.integer(count)}
                  </td>
                ))}
              </tr>
            )
          }
        />
      </section>
    </>
  );
}

/** Open points stand out by weight; none is a quiet 0. */
function CheckCount({ count }: { count: number | null }) {
  const format = useFormat();
  if (count === null) return <FigureText figure={SUPPRESSED} />;
  return count === 0 ? <span className="second">0</span> : <strong>{format.integer(count)}</strong>;
}
