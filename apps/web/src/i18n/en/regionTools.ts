import type { Texts } from '../texts.ts';

export const regionTools: Texts['regionTools'] = {
  band: 'Band of the pressure score',
  allBands: 'all bands',
  leastScore: 'Pressure score from',
  basis: 'Where figures come from',
  allBases: 'all',
  noFilters: 'Clear filters',
  usualColumns: 'Usual columns',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  downloadHint: 'Exactly what the table shows, with source and definitions. Every download is logged.',
  bases: { live: 'own area, live', published: 'closed quarter', none: 'no figures' },
  similar: {
    title: 'Similar regions',
    intro: 'Nearest to {{name}} in demand and supply.',
    region: 'Region',
    nearness: 'Nearness',
    near: { veryNear: 'very near', near: 'near', far: 'less near' },
    distance: 'distance {{distance}}',
    alike: 'Most alike: {{feature}}. Most different: {{other}}.',
    compared: 'compared on {{count}} of {{total}} features',
    feature: {
      inhabitants: 'Inhabitants',
      share75Plus: 'Aged 75 and over, %',
      gpsPer10k: 'Fte per 10,000',
      stopShareFull: 'Full stop, %',
      stopSharePartial: 'Partial stop, %',
    },
    score: 'Pressure score',
    method:
      'Distance: difference in standard deviations, averaged over the features; inhabitants by ratio. 0 is alike. What a region lacks counts as an average difference.',
    source: 'Demand: {{source}} ({{date}}). Supply: {{quarter}}.',
    fromQuarter: 'closed quarter {{quarter}}',
    noQuarter: 'unknown, no quarter has been closed for this division',
    none: 'Too little is known to compare this region.',
  },
};
