import type { FileReading } from '@regiovast/domain/imports/import.views';
import { PRACTICE_COLUMNS } from '@regiovast/domain/imports/practice-columns';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import '../../components/form.css';

/** P-2 · Encoding, separator and the meaning given to every column, so that a wrong guess is seen. */
export function ReadingBox({ reading, children }: { reading: FileReading; children?: ReactNode }) {
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
          <HowRead reading={reading} />
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
      <div className="import-foot row">
        <p className="meta">{t('imports.readingHint')}</p>
        {children}
      </div>
    </section>
  );
}

/** Encoding and separator of a text; sheet of a workbook, what was not read, and hidden rows that were. */
export function HowRead({ reading: { encoding, separator, sheet } }: { reading: FileReading }) {
  const { t } = useTranslation();
  if (sheet) {
    const parts = [
      t('imports.sheetRead', { name: sheet.name }),
      sheet.others.length > 0 && t('imports.sheetsNotRead', { names: sheet.others.join(', ') }),
      sheet.hiddenRows > 0 && t('imports.hiddenRows', { count: sheet.hiddenRows }),
    ];
    return parts.filter(Boolean).join(' · ');
  }
  if (!encoding || !separator) return null;
  return t('imports.readingAside', {
    encoding: t(`imports.encodings.${encoding}`),
    separator: t(`imports.separators.${separator}`),
  });
}
