import { NativeSelect } from '@mantine/core';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import type { IndicatorMapping } from '@regiovast/domain/imports/indicator-mapping';
import { columnNames } from '@regiovast/domain/imports/mapping-columns';
import { COLUMN_ROLES, roleOf, withRole } from '@regiovast/domain/imports/mapping-roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { MappingDefinition } from './mapping-definition.tsx';
import { MappingHow } from './mapping-how.tsx';
import { examplesOf, seedOf } from './mapping-seed.ts';

type Props = {
  readonly view: MappingView;
  readonly mapping: IndicatorMapping;
  readonly onMapping: (mapping: IndicatorMapping) => void;
};

/** Every column of the file with what it means; a value column with its decimal sign and indicator. */
export function MappingColumns({ view, mapping, onMapping }: Props) {
  const { t } = useTranslation();
  const [defining, setDefining] = useState<string | null>(null);
  const rows = columnNames(view.headers).map((column, index) => ({ column, index }));
  return (
    <section className="box mapping-columns">
      <div className="box-head">
        <h2>{t('indicatorImports.columns')}</h2>
      </div>
      <DataTable
        caption={t('indicatorImports.columns')}
        rows={rows}
        rowId={({ column }) => column}
        columns={[
          {
            id: 'column',
            header: t('indicatorImports.columnName'),
            isRowHeader: true,
            cell: ({ column }) => <code className="mapping-column">{column}</code>,
          },
          {
            id: 'examples',
            header: t('indicatorImports.examples'),
            cell: ({ index }) => <span className="mapping-examples second">{examplesOf(view, index)}</span>,
          },
          {
            id: 'role',
            header: t('indicatorImports.role'),
            cell: ({ column }) => (
              <NativeSelect
                size="xs"
                aria-label={t('indicatorImports.roleOf', { column })}
                value={roleOf(mapping, column)}
                data={COLUMN_ROLES.map((role) => ({
                  value: role,
                  label: t(`indicatorImports.roles.${role}`),
                }))}
                onChange={({ currentTarget: { value } }) => {
                  const role = COLUMN_ROLES.find((known) => known === value) ?? 'ignored';
                  onMapping(withRole(mapping, column, role, seedOf(view, mapping, column)));
                }}
              />
            ),
          },
          {
            id: 'details',
            header: t('indicatorImports.details'),
            cell: ({ column }) => (
              <MappingHow
                view={view}
                mapping={mapping}
                column={column}
                onMapping={onMapping}
                onDefine={() => setDefining(column)}
              />
            ),
          },
        ]}
      />
      {defining !== null && (
        <MappingDefinition
          mapping={mapping}
          column={defining}
          onMapping={onMapping}
          onClose={() => setDefining(null)}
        />
      )}
    </section>
  );
}
