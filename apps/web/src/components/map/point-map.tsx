import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapButtons } from './map-buttons.tsx';
import { MapGround } from './map-ground.tsx';
import { ARROWS } from './map-keys.ts';
import { nextPlace } from './map-places.ts';
import { type Position, spotOf } from './map-plane.ts';
import { fitView, isInView, pixelOf, spreadPixels } from './map-view.ts';
import { PointMark, USUAL_RADIUS } from './point-mark.tsx';
import type { MapCircle, MapPoint } from './point-map.types.ts';
import { useMapView } from './use-map-view.ts';
import './point-map.css';

type Props = {
  /** What the map is of, as a sentence. */
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly circle?: MapCircle | undefined;
  /** Imported boundaries to draw beneath, of any division. */
  readonly boundaries?: BoundariesView | null;
  /** Names for orientation, the most telling first; those that would overlap are left out. */
  readonly places?: readonly (Position & { readonly name: string })[];
  readonly selectedId?: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter on a point, or a double click; absent: the same as choosing it. */
  readonly onOpen?: (id: string) => void;
  /** The same facts as a table, for who asks for it; absent when it stands beside the map. */
  readonly table?: ReactNode;
};

const HEIGHT_PIXELS = 440;
const USUAL_WIDTH_PIXELS = 600;

/**
 * Points on the national grid, north up, with a scale: subject-blind. One stop for Tab, arrows to the nearest
 * point, Space chooses, Enter opens, plus and minus zoom, 0 shows everything.
 */
export default function PointMap({ points, circle, boundaries, places, selectedId, ...props }: Props) {
  const { t } = useTranslation();
  const keys = useId();
  const { ref: frame, width } = useElementSize();
  const map = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [isTable, setTable] = useState(false);
  const spots = useMemo(() => points.map((point) => ({ point, spot: spotOf(point) })), [points]);
  const ring = useMemo(() => circle && { ...spotOf(circle), metres: circle.kilometres * 1_000 }, [circle]);
  const size = { width: width || USUAL_WIDTH_PIXELS, height: HEIGHT_PIXELS };
  const fitted = useMemo(
    () =>
      fitView(
        spots.map(({ spot }) => spot),
        { width: size.width, height: size.height },
        ring,
      ),
    [spots, ring, size.width, size.height],
  );
  const { view, zoom, showAll, bring, dragging } = useMapView(fitted);
  const drawn = spreadPixels(
    spots.map(({ point, spot }) => ({
      id: point.id,
      code: point.id,
      point,
      spot,
      ...pixelOf(view, size, spot),
    })),
  );
  const isKnown = (id: string | null | undefined): boolean => drawn.some((one) => one.id === id);
  const tabStop = isKnown(focused) ? focused : isKnown(selectedId) ? selectedId : drawn[0]?.id;
  const open = props.onOpen ?? props.onSelect;

  const focusOn = (id: string): void => {
    const one = drawn.find((known) => known.id === id);
    if (one && !isInView(one, size)) bring(one.spot);
    map.current?.querySelector<SVGElement>(`[data-point="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const from = drawn.find((one) => one.id === id);
    const direction = ARROWS[event.key];
    if (event.key === 'Enter') open(id);
    else if (event.key === ' ') props.onSelect(id);
    else if (event.key === '+' || event.key === '=') zoom(1, from?.spot);
    else if (event.key === '-') zoom(-1, from?.spot);
    else if (event.key === '0') showAll();
    else if (direction && from) {
      const next = nextPlace(drawn, from, direction);
      if (next) focusOn(next.id);
    } else return;
    event.preventDefault();
  };
  const told = drawn.find(({ id }) => id === (pointed ?? focused))?.point ?? null;
  // What was asked for last lies on top.
  const layers = drawn.toSorted(
    (left, right) => Number(left.id === selectedId) - Number(right.id === selectedId),
  );

  return (
    <div className="point-map" ref={frame}>
      {props.table && (
        <div className="point-map-switch">
          <Button size="xs" variant="subtle" onClick={() => setTable(!isTable)}>
            {t(isTable ? 'pointMap.asMap' : 'pointMap.asTable')}
          </Button>
        </div>
      )}
      {props.table && isTable ? (
        props.table
      ) : (
        <>
          <div className="point-map-frame">
            <svg
              ref={map}
              width={size.width}
              height={size.height}
              viewBox={`0 0 ${size.width} ${size.height}`}
              role="group"
              aria-label={props.label}
              aria-describedby={keys}
              {...dragging}
            >
              <MapGround
                view={view}
                size={size}
                boundaries={boundaries ?? null}
                places={places ?? []}
                points={drawn.map(({ x, y, point }) => ({ x, y, radius: point.radius ?? USUAL_RADIUS }))}
                circle={circle && ring ? { ...ring, label: circle.label } : null}
              />
              {layers.map(({ id, point, x, y }) => (
                <PointMark
                  key={id}
                  point={point}
                  x={x}
                  y={y}
                  isSelected={id === selectedId}
                  isTabStop={id === tabStop}
                  onSelect={() => props.onSelect(id)}
                  onOpen={() => open(id)}
                  onFocus={() => setFocused(id)}
                  onBlur={() => setFocused(null)}
                  onPoint={setPointed}
                  onKeyDown={(event) => onKeyDown(event, id)}
                />
              ))}
            </svg>
            <MapButtons onZoom={(steps) => zoom(steps)} onAll={showAll} />
          </div>
          {/* For eyes and a pointer: the point itself says the same to a screen reader. */}
          <p className="point-map-told" aria-hidden="true">
            {told?.label ?? ' '}
          </p>
          <p id={keys} className="meta">
            {t('pointMap.keys')}
            {boundaries && ` ${t('pointMap.boundaries', { source: boundaries.source })}`}
          </p>
        </>
      )}
    </div>
  );
}
