import { type PointerEvent, useRef, useState } from 'react';
import type { Spot } from './map-plane.ts';
import { type MapView, moved, zoomed } from './map-view.ts';

/** A pointer that moves less is a click. */
const DRAG_PIXELS = 4;

/** Which part of the plane is shown: everything, until the reader zooms or drags. */
export function useMapView(fitted: MapView) {
  const [own, setOwn] = useState<{ readonly of: MapView; readonly view: MapView } | null>(null);
  const drag = useRef<{ x: number; y: number; isMoving: boolean } | null>(null);
  // Other points or another width: what the reader had zoomed in on is gone.
  const view = own?.of === fitted ? own.view : fitted;
  const show = (next: MapView): void => setOwn({ of: fitted, view: next });
  const end = (): void => {
    drag.current = null;
  };
  return {
    view,
    zoom: (steps: number, around?: Spot): void =>
      show(zoomed(around ? { ...view, middle: around } : view, steps)),
    showAll: (): void => setOwn(null),
    bring: (middle: Spot): void => show({ ...view, middle }),
    dragging: {
      onPointerDown: (event: PointerEvent): void => {
        if (event.isPrimary) drag.current = { x: event.clientX, y: event.clientY, isMoving: false };
      },
      onPointerMove: (event: PointerEvent): void => {
        const from = drag.current;
        if (!from || event.buttons === 0) return;
        const x = event.clientX - from.x;
        const y = event.clientY - from.y;
        if (!from.isMoving && Math.hypot(x, y) < DRAG_PIXELS) return;
        drag.current = { x: event.clientX, y: event.clientY, isMoving: true };
        show(moved(view, x, y));
      },
      onPointerUp: end,
      onPointerLeave: end,
      onPointerCancel: end,
    },
  };
}
