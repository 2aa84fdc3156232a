import { useTranslation } from 'react-i18next';
import { MAP_KINDS, type OverviewState } from './overview-search.ts';
import './map-kind.css';

export type MapKind = NonNullable<OverviewState['kaart']>;

type Props = { readonly kind: MapKind; readonly onKind: (kind: MapKind) => void };

/** Boundaries or tiles; shown where there are both. */
export function MapKindSwitch({ kind, onKind }: Props) {
  const { t } = useTranslation();
  return (
    <div className="map-kind" role="group" aria-label={t('regions.map.kind')}>
      {MAP_KINDS.map((value) => (
        <button key={value} type="button" aria-pressed={value === kind} onClick={() => onKind(value)}>
          {t(`regions.map.kinds.${value}`)}
        </button>
      ))}
    </div>
  );
}
