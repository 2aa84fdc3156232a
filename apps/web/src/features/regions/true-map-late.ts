import { addBoundaryTexts } from '../../i18n/add-boundary-texts.ts';

// Reached by a dynamic import only: the map and its texts come when there are boundaries to draw.
addBoundaryTexts();

export { MapBoundaries } from './map-boundaries.tsx';
export { TrueMap } from './true-map.tsx';
