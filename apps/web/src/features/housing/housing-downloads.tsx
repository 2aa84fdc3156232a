import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { fileQuery } from '../../lib/file-query.ts';
import type { HousingListSearch } from './housing-list-search.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** The list as a file, all its rows as it is narrowed and sorted; who took what is logged (C-7). */
export function HousingDownloads({ search }: { search: HousingListSearch }) {
  const { t, i18n } = useTranslation();
  // Which page one was on is no part of a file.
  const { pagina: _page, ...asked } = search;
  const query = fileQuery(asked, i18n.language);
  return (
    <span className="push">
      <Disclosure icon="download" label={t('housingCases.download.label')}>
        <div className="stack">
          {FORMATS.map((format) => (
            <a key={format} href={`/files/housing/list.${format}?${query}`} download>
              {t(`housingCases.download.${format}`)}
            </a>
          ))}
          <p className="meta">{t('housingCases.download.hint')}</p>
        </div>
      </Disclosure>
    </span>
  );
}
