import { useTranslation } from 'react-i18next';

/** Zooming without a wheel or a drag (WCAG 2.5.7). */
export function MapButtons({ onZoom, onAll }: { onZoom: (steps: number) => void; onAll: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="map-buttons">
      <button type="button" onClick={() => onZoom(1)} aria-label={t('pointMap.zoomIn')}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" onClick={() => onZoom(-1)} aria-label={t('pointMap.zoomOut')}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="wide" onClick={onAll}>
        {t('pointMap.all')}
      </button>
    </div>
  );
}
