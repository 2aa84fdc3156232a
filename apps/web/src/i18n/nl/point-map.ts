/** The map of points, whatever it shows. */
export const pointMap = {
  asTable: 'Toon als tabel',
  asMap: 'Toon als kaart',
  keys: 'Pijltjes gaan van punt naar punt, spatie kiest, Enter opent. Plus en min zoomen, 0 toont alles.',
  boundaries: 'Grenzen: {{source}}.',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  all: 'Alles',
  north: 'N',
  kilometres: '{{amount}} km',
};
