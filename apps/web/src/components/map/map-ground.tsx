import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import { MAP_FRAME, METRES_PER_MAP_UNIT } from '@regiovast/domain/regions/national-grid';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type Position, spotOf } from './map-plane.ts';
import {
  type MapView,
  type Pixel,
  pixelOf,
  readableNames,
  type Ring,
  scaleBarOf,
  type Size,
} from './map-view.ts';

type Props = {
  readonly view: MapView;
  readonly size: Size;
  readonly boundaries: BoundariesView | null;
  readonly places: readonly (Position & { readonly name: string })[];
  /** What lies on top, so that no name goes under it. */
  readonly points: readonly (Pixel & { readonly radius: number })[];
  readonly circle: (Ring & { readonly label: string }) | null;
};

const LONGEST_BAR_PIXELS = 110;
const MARGIN_PIXELS = 14;
/** Room that no name takes from the scale and the arrow. */
const SCALE_RADIUS_PIXELS = 64;

/** What lies under the points: boundaries, names, the reach; and the scale, with north up. */
export function MapGround({ view, size, boundaries, places, points, circle }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const corner = pixelOf(view, size, { east: MAP_FRAME.west, north: MAP_FRAME.north });
  const scale = METRES_PER_MAP_UNIT / view.metresPerPixel;
  const names = readableNames(
    places.map((place) => ({ name: place.name, ...pixelOf(view, size, spotOf(place)) })),
    size,
    [
      ...points,
      { x: SCALE_RADIUS_PIXELS, y: size.height - SCALE_RADIUS_PIXELS / 2, radius: SCALE_RADIUS_PIXELS },
    ],
  );
  const bar = scaleBarOf(view, LONGEST_BAR_PIXELS);
  const barY = size.height - MARGIN_PIXELS;
  const middle = circle && pixelOf(view, size, circle);
  const radius = circle ? circle.metres / view.metresPerPixel : 0;
  return (
    <g aria-hidden="true">
      <rect className="map-water" width={size.width} height={size.height} />
      {boundaries && (
        <g className="map-land" transform={`translate(${corner.x} ${corner.y}) scale(${scale})`}>
          {boundaries.areas.map(({ code, path }) => (
            <path key={code} d={path} />
          ))}
          {boundaries.rest !== '' && <path d={boundaries.rest} />}
        </g>
      )}
      {circle && middle && (
        <g className="map-circle">
          <circle cx={middle.x} cy={middle.y} r={radius} />
          <text x={middle.x} y={Math.max(middle.y - radius - 6, MARGIN_PIXELS)}>
            {circle.label}
          </text>
        </g>
      )}
      {names.map(({ name, x, y }) => (
        <text key={`${name} ${x}`} className="map-name" x={x} y={y}>
          {name}
        </text>
      ))}
      <g className="map-scale">
        <path d={`M${MARGIN_PIXELS},${barY - 5}v5h${bar.pixels}v-5`} />
        <text x={MARGIN_PIXELS} y={barY - 10}>
          {t('pointMap.kilometres', { amount: format.number(bar.kilometres) })}
        </text>
        <path d={`M${MARGIN_PIXELS + 5},${barY - 58}v28m-5,-22l5,-7l5,7`} />
        <text x={MARGIN_PIXELS + 14} y={barY - 46}>
          {t('pointMap.north')}
        </text>
      </g>
    </g>
  );
}
