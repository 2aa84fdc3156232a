import type { RegionView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** Which insurer is preferent here, whether that was verified, and who says so. */
export function PreferentText({ data: { row, preferentSource } }: { data: RegionView }) {
  const { t } = useTranslation();
  const insurer = row.preferentInsurer;
  if (!insurer) return <span className="second">{t('regions.region.noPreferent')}</span>;
  return (
    <span className="row">
      <span>{t('regions.region.preferent', { name: insurer.name })}</span>
      {!insurer.isVerified && (
        <span className="chip tone-threatened">
          <Icon name="threatened" size={14} />
          {t('regions.region.notVerified')}
        </span>
      )}
      {preferentSource && (
        <span className="meta">{t('regions.region.source', { source: preferentSource })}</span>
      )}
    </span>
  );
}
