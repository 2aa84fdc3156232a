import { regionTableQuery, type RegionTableState } from '@regiovast/domain/regions/region-table-query';
import { useTranslation } from 'react-i18next';
import { fileQuery } from '../../lib/file-query.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** The table as it is shown, as a file; who took what is logged (C-7). */
export default function TableDownloads({ state }: { state: RegionTableState }) {
  const { t, i18n } = useTranslation();
  const query = fileQuery(regionTableQuery(state), i18n.language);
  return (
    <div className="stack">
      {FORMATS.map((format) => (
        <a key={format} href={`/files/regions/overview.${format}?${query}`} download>
          {t(`regionTools.${format}`)}
        </a>
      ))}
      <p className="meta">{t('regionTools.downloadHint')}</p>
    </div>
  );
}
