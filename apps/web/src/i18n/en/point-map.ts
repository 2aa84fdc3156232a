import type { Texts } from '../texts.ts';

/** The map of points, whatever it shows. */
export const pointMap: Texts['pointMap'] = {
  asTable: 'Show as table',
  asMap: 'Show as map',
  keys: 'Arrows go from point to point, space chooses, Enter opens. Plus and minus zoom, 0 shows everything.',
  boundaries: 'Boundaries: {{source}}.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  north: 'N',
  kilometres: '{{amount}} km',
};
