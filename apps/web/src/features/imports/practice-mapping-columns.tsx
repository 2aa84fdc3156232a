import { NativeSelect } from '@mantine/core';
import type { PracticeMappingView } from '@regiovast/domain/imports/import.views';
import { PRACTICE_COLUMNS } from '@regiovast/domain/imports/practice-columns';
import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { fieldOf, withField } from './practice-mapping-choices.ts';
import '../../components/form.css';

type Props = {
  readonly view: PracticeMappingView;
  readonly mapping: PracticeMapping;
  readonly onMapping: (mapping: PracticeMapping) => void;
};

/** Every column of the file with what stands in its first rows, and a choice of what it means. */
export function PracticeMappingColumns({ view, mapping, onMapping }: Props) {
  const { t } = useTranslation();
  const meanings = [
    { value: '', label: t('imports.notUsed') },
    ...PRACTICE_COLUMNS.map(({ field, isRequired }) => ({
      value: field,
      label: `${t(`imports.fields.${field}`)}${isRequired ? ' *' : ''}`,
    })),
  ];
  const rows = view.columns.map((column, index) => ({
    column,
    examples: view.sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((text) => text !== ''),
  }));
  return (
    <DataTable
      caption={t('imports.mappingTitle')}
      rows={rows}
      rowId={({ column }) => column}
      columns={[
        {
          id: 'column',
          header: t('imports.header'),
          isRowHeader: true,
          cell: ({ column }) => <code>{column}</code>,
        },
        {
          id: 'field',
          header: t('imports.field'),
          cell: ({ column }) => (
            <NativeSelect
              size="xs"
              className="column-meaning"
              aria-label={t('imports.meaningOf', { column })}
              value={fieldOf(mapping, column)}
              data={meanings}
              onChange={({ currentTarget }) => onMapping(withField(mapping, column, currentTarget.value))}
            />
          ),
        },
        {
          id: 'examples',
          header: t('imports.examples'),
          cell: ({ examples }) => (
            <span className="column-examples">
              {examples.slice(0, 3).join(' · ') || t('imports.emptyValue')}
            </span>
          ),
        },
      ]}
    />
  );
}
