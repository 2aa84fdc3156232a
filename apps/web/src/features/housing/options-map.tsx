import { straightRadiusKm } from '@regiovast/domain/cases/impact';
import type { OptionState } from '@regiovast/domain/housing/housing-codes';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../components/icon.tsx';
import { PointMap } from '../../components/map/late-point-map.ts';
import type { MapPoint } from '../../components/map/point-map.types.ts';
import { useFormat } from '../../lib/format.ts';
import { useOptionWords } from './use-option-words.ts';

const HERE = 'here';
const LOOKS: Readonly<Record<OptionState, { readonly tone: string; readonly icon: IconName }>> = {
  OPEN: { tone: 'watch', icon: 'search' },
  CHOSEN: { tone: 'resolved', icon: 'resolved' },
  DROPPED: { tone: 'plain', icon: 'closed' },
};

/** H-5 · the practice now and the locations of which the coordinates are known; absent while there are none. */
export function OptionsMap({ view }: { view: OptionsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useOptionWords();
  const [selectedId, setSelectedId] = useState<string | undefined>(undefined);
  const { from, reach } = view;
  const points = view.options.flatMap((option): MapPoint[] =>
    option.place === null
      ? []
      : [
          {
            id: option.id,
            ...option.place,
            ...LOOKS[option.state],
            label: t('housingOptions.map.option', {
              name: option.name,
              reach: wordsOf(option, 'REACH') ?? t('frame.unknown'),
              state: t(`housing.optionStates.${option.state}`),
            }),
          },
        ],
  );
  if (points.length === 0) return null;
  const here: MapPoint = {
    id: HERE,
    latitude: from.latitude,
    longitude: from.longitude,
    label: t(from.isAbout ? 'housingOptions.map.hereAbout' : 'housingOptions.map.here'),
    tone: 'plain',
    icon: 'practices',
    radius: 12,
    isApproximate: from.isAbout,
  };
  return (
    <section className="box" aria-labelledby="housing-map">
      <div className="box-head">
        <h2 id="housing-map">{t('housingOptions.map.title')}</h2>
      </div>
      <Suspense fallback={<div className="options-map-wait" />}>
        <PointMap
          label={t('housingOptions.map.label')}
          points={[here, ...points]}
          circle={{
            latitude: from.latitude,
            longitude: from.longitude,
            kilometres: straightRadiusKm(reach),
            label: t('housingOptions.map.circle', {
              radius: format.number(reach.radiusKm),
              factor: format.number(reach.detourFactor),
            }),
          }}
          selectedId={selectedId}
          onSelect={setSelectedId}
        />
      </Suspense>
    </section>
  );
}
