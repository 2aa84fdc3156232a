import { lateLazy } from '../../i18n/late-lazy.ts';

/** The map, fetched when one is drawn; put it in a `Suspense` that keeps the layout. */
export const PointMap = lateLazy(() => import('./point-map.tsx'));
