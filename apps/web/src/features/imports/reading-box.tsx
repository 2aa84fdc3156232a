import type { FileReading } from '@regiovast/domain/imports/import.views';
import { PRACTICE_COLUMNS } from '@regiovast/domain/imports/practice-columns';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';

/** P-2 · Encoding, separator and the meaning given to every column, so that a wrong guess is seen. */
export function ReadingBox({ reading }: { reading: FileReading }) {
  const { t } = useTranslation();
  const rows = reading.columns.map((column, index) => ({ ...column, key: String(index) }));
  const unused = rows.filter(({ field }) => field === null).length;
  const meaningOf = (field: string | null) => {
    const known = PRACTICE_COLUMNS.find((column) => column.field === field);
    return known ? t(`imports.fields.${known.field}`) : <em className="not-used">{t('imports.notUsed')}</em>;
  };
  return (
    <section className="box">
      <div className="box-head">
        <h2>{t('imports.readingTitle')}</h2>
        <span className="second">
          {t('imports.readingAside', {
            encoding: t(`imports.encodings.${reading.encoding}`),
            separator: t(`imports.separators.${reading.separator}`),
          })}
        </span>
        {unused > 0 && <span className="push second">{t('imports.unused', { count: unused })}</span>}
      </div>
      <DataTable
        caption={t('imports.readingTitle')}
        rows={rows}
        rowId={(row) => row.key}
        columns={[
          {
            id: 'header',
            header: t('imports.header'),
            isRowHeader: true,
            cell: (row) => <code>{row.header || t('imports.noHeader')}</code>,
          },
          { id: 'field', header: t('imports.field'), cell: (row) => meaningOf(row.field) },
        ]}
      />
      <p className="meta import-foot">{t('imports.readingHint')}</p>
    </section>
  );
}
