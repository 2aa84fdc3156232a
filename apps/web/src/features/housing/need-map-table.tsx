import type { NeedMapView } from '@regiovast/domain/housing/need-map.views';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { UnknownOr } from './unknown-or.tsx';

type Row = NeedMapView['rows'][number];

/** H-7 · a line per municipality and year, with the sum of all of them. */
export function NeedMapTable({ view, isNarrowed }: { view: NeedMapView; isNarrowed: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, sum } = view;
  return (
    <DataTable
      caption={t('housingMap.caption')}
      columns={useNeedMapColumns()}
      rows={rows}
      rowId={({ municipality, year }) => `${municipality.code}-${year ?? ''}`}
      empty={t(isNarrowed ? 'housingMap.emptyFiltered' : 'housingMap.empty')}
      footer={
        rows.length > 1 && (
          <tr>
            <th scope="row" colSpan={2}>
              {t('housingMap.sum')}
            </th>
            <td className="numeric">{format.integer(sum.cases)}</td>
            <td className="numeric">
              <Stated value={sum.wantedFloorAreaM2} missing={sum.casesWithoutFloorArea} />
            </td>
            <td className="numeric">
              <Stated value={sum.wantedRooms} missing={sum.casesWithoutRooms} />
            </td>
          </tr>
        )
      }
    />
  );
}

/** R-1 · the sum of what is stated, and how many did not state it. */
function Stated({ value, missing }: { value: number | null; missing: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <UnknownOr value={value} text={format.integer} />
      {value !== null && missing > 0 && (
        <span className="meta need-under"> {t('housingMap.missing', { count: missing })}</span>
      )}
    </>
  );
}

function useNeedMapColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: 'municipality',
      header: t('housingMap.columns.municipality'),
      isRowHeader: true,
      cell: ({ municipality }) => municipality.name,
    },
    {
      id: 'year',
      header: t('housingMap.columns.year'),
      cell: ({ year }) => year ?? <span className="unknown">{t('housingMap.noYear')}</span>,
    },
    {
      id: 'cases',
      header: t('housingMap.columns.cases'),
      isNumeric: true,
      cell: ({ cases }) => format.integer(cases),
    },
    {
      id: 'floorArea',
      header: t('housingMap.columns.floorArea'),
      isNumeric: true,
      cell: (row) => <Stated value={row.wantedFloorAreaM2} missing={row.casesWithoutFloorArea} />,
    },
    {
      id: 'rooms',
      header: t('housingMap.columns.rooms'),
      isNumeric: true,
      cell: (row) => <Stated value={row.wantedRooms} missing={row.casesWithoutRooms} />,
    },
  ];
}
