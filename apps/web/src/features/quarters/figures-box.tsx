import { TextInput } from '@mantine/core';
import type { QuarterView } from '@regiovast/domain/quarters/quarter.views';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { FigureCell } from './figure-cell.tsx';
import { DEFAULT_SORT, type QuarterSearch, withRegion, withSort } from './quarter-search.ts';
import { figureOf, quarterTable, type QuarterTableRow, rowsNamed, sortedRows } from './quarter-table.ts';
import { useDefinitionWords } from './use-definition-words.ts';

type Props = {
  readonly view: QuarterView;
  readonly search: QuarterSearch;
  readonly onSearch: (search: QuarterSearch) => void;
};

/** Every indicator of every region, with the nation beneath; sort and search stand in the address. */
export function FiguresBox({ view, search, onSearch }: Props) {
  const { t } = useTranslation();
  const wordsOf = useDefinitionWords();
  const { rows, nation } = useMemo(() => quarterTable(view), [view]);
  const sortId = search.sorteer ?? DEFAULT_SORT;
  const isDescending = search.aflopend ?? false;
  const shown = sortedRows(rowsNamed(rows, search.regio ?? ''), sortId, isDescending);
  const columns: Column<QuarterTableRow>[] = [
    {
      id: DEFAULT_SORT,
      header: t('quarters.region'),
      isRowHeader: true,
      isSortable: true,
      cell: ({ name }) => name,
    },
    ...view.definitions.map((definition): Column<QuarterTableRow> => {
      const { label, unit } = wordsOf(definition);
      return {
        id: definition.code,
        header: `${label} (${unit})`,
        isNumeric: true,
        isSortable: true,
        cell: (row) => <FigureCell figure={figureOf(row, definition.code)} unit={definition.unit} />,
      };
    }),
  ];
  return (
    <section className="box quarter-figures">
      <div className="box-head">
        <h2>{t('quarters.figures')}</h2>
        <span className="second" role="status">
          {t('quarters.figuresCount', { shown: shown.length, total: rows.length })}
        </span>
        <TextInput
          className="push"
          size="xs"
          type="search"
          aria-label={t('quarters.filter')}
          placeholder={t('quarters.filter')}
          leftSection={<Icon name="search" />}
          defaultValue={search.regio ?? ''}
          onChange={(event) => onSearch(withRegion(search, event.currentTarget.value))}
        />
      </div>
      <DataTable
        caption={t('quarters.figures')}
        rows={shown}
        rowId={(row) => row.code}
        sort={{ id: sortId, descending: isDescending }}
        onSort={({ id, descending }) => onSearch(withSort(search, id, descending))}
        empty={t('quarters.noneFound')}
        columns={columns}
        footer={
          <tr>
            <th scope="row">{t('quarters.nation')}</th>
            {view.definitions.map(({ code, unit }) => (
              <td key={code} className="numeric">
                <FigureCell figure={figureOf(nation, code)} unit={unit} />
              </td>
            ))}
          </tr>
        }
      />
      <ul className="legend meta">
        <li>{t('quarters.legendMinimum', { minimum: view.minimumCount, below: view.minimumCount - 1 })}</li>
        <li>{t('quarters.legendEstimated')}</li>
        <li>{t('quarters.legendUnknown')}</li>
      </ul>
    </section>
  );
}
