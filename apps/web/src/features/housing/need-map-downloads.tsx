import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { fileQuery } from '../../lib/file-query.ts';
import type { NeedMapSearch } from './need-map-search.ts';

const FILES = [
  ['pdf', 'need-map.pdf'],
  ['csv', 'need-map.csv'],
  ['metadata', 'need-map.csv-metadata.json'],
] as const;

type Props = {
  readonly search: NeedMapSearch;
  /** The municipality that is chosen; null: all. */
  readonly place: string | null;
};

/** H-7, C-7 · the need map as it is narrowed, as files for a municipality; who took what is logged. */
export function NeedMapDownloads({ search, place }: Props) {
  const { t, i18n } = useTranslation();
  const query = fileQuery(search, i18n.language);
  return (
    <span className="push">
      <Disclosure icon="download" label={t('housingMap.download.label')}>
        <div className="stack">
          <p className="meta">
            {place === null
              ? t('housingMap.download.hintAll')
              : t('housingMap.download.hintOne', { municipality: place })}
          </p>
          {FILES.map(([name, file]) => (
            <a key={file} className="need-map-file" href={`/files/housing/${file}?${query}`} download>
              {t(`housingMap.download.${name}`)}
            </a>
          ))}
          <p className="meta">{t('housingMap.download.logged')}</p>
        </div>
      </Disclosure>
    </span>
  );
}
