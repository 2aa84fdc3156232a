import { straightRadiusKm } from '@regiovast/domain/cases/impact';
import type { ImpactView } from '@regiovast/domain/cases/impact.views';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PointMap } from '../../components/map/late-point-map.ts';
import type { MapPoint } from '../../components/map/point-map.types.ts';
import { useFormat } from '../../lib/format.ts';

const CASE = 'case';
const LARGEST_RADIUS = 14;
const SMALLEST_RADIUS = 7;
const PLACES_PER_PIXEL = 50;

/** D-6 · the practice and those within reach of it, with the circle in which that is. */
export function ImpactMap({ impact }: { impact: ImpactView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [selectedId, setSelectedId] = useState<string | undefined>(undefined);
  const { from, reach } = impact;
  const here: MapPoint = {
    id: CASE,
    ...from.at,
    label: t('caseImpact.point.here', { practice: from.name }),
    tone: 'acute',
    icon: 'acute',
    radius: 12,
    isApproximate: from.isAbout,
  };
  const others = impact.rows.map((row): MapPoint => {
    const words = { practice: row.name, place: row.place, km: format.decimal(row.kilometres, 1) };
    const base = { id: row.id, ...row.at, isApproximate: row.isAbout };
    if (row.riskPhase !== null) {
      const phase = t(`terms.phase.${row.riskPhase}`);
      return {
        ...base,
        label: t('caseImpact.point.risk', { ...words, phase }),
        tone: 'threatened',
        icon: 'threatened',
      };
    }
    if (row.placesLeft === null) {
      return { ...base, label: t('caseImpact.point.unknown', words), tone: 'plain', icon: 'practices' };
    }
    const places = format.integer(row.placesLeft);
    return {
      ...base,
      label: t('caseImpact.point.places', { ...words, places }),
      tone: row.placesLeft > 0 ? 'resolved' : 'plain',
      icon: row.placesLeft > 0 ? 'resolved' : 'practices',
      radius: Math.min(LARGEST_RADIUS, SMALLEST_RADIUS + row.placesLeft / PLACES_PER_PIXEL),
    };
  });
  return (
    <Suspense fallback={<div className="impact-map-wait" />}>
      <PointMap
        label={t('caseImpact.mapOf', { practice: from.name })}
        points={[here, ...others]}
        circle={{
          ...from.at,
          kilometres: straightRadiusKm(reach),
          label: t('caseImpact.circle', {
            radius: format.number(reach.radiusKm),
            factor: format.number(reach.detourFactor),
          }),
        }}
        selectedId={selectedId}
        onSelect={setSelectedId}
      />
    </Suspense>
  );
}
