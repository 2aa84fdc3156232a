import type { KeyboardEvent } from 'react';
import { Icon } from '../icon.tsx';
import type { MapPoint } from './point-map.types.ts';

type Props = {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPoint: (id: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

export const USUAL_RADIUS = 9;
/** A target of 24 pixels, however small the mark (WCAG 2.5.8). */
const LEAST_TARGET = 12;
const SIGN_SHARE = 1.25;

/** One point: colour and sign, and everything it says in words. */
export function PointMark({ point, x, y, isSelected, isTabStop, ...on }: Props) {
  const radius = point.radius ?? USUAL_RADIUS;
  const sign = radius * SIGN_SHARE;
  return (
    <g
      className={`point-mark tone-${point.tone}${point.isApproximate ? ' is-about' : ''}${isSelected ? ' is-selected' : ''}`}
      transform={`translate(${x} ${y})`}
      data-point={point.id}
      role="button"
      aria-label={point.label}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={on.onSelect}
      onDoubleClick={on.onOpen}
      onFocus={on.onFocus}
      onBlur={on.onBlur}
      onKeyDown={on.onKeyDown}
      onPointerEnter={() => on.onPoint(point.id)}
      onPointerLeave={() => on.onPoint(null)}
    >
      <circle className="target" r={Math.max(radius, LEAST_TARGET)} />
      <circle className="halo" r={radius + 4} />
      <circle className="disc" r={radius} />
      <g transform={`translate(${-sign / 2} ${-sign / 2})`}>
        <Icon name={point.icon} size={sign} />
      </g>
    </g>
  );
}
