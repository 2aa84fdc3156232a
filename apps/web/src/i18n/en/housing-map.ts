import type { Texts } from '../texts.ts';

/** H-7 · the need map that an RHO hands to municipalities. */
export const housingMap: Texts['housingMap'] = {
  title: 'Need map',
  lead: 'What practices and initiatives ask in space, per municipality and year. Only cases of which the practice agrees, and never with a name.',
  toCases: 'To the housing cases',
  finding_zero: 'No open case with consent',
  finding_one: '{{count}} open case with consent in {{places}}',
  finding_other: '{{count}} open cases with consent in {{places}}',
  places_one: '{{count}} municipality',
  places_other: '{{count}} municipalities',
  filter: {
    label: 'Narrow the need map',
    municipality: 'Municipality',
    every: 'All municipalities',
    from: 'From year',
    to: 'To year',
    anyYear: 'All years',
    clear: 'Show everything',
    withYear: 'Cases without a wanted year are only there when no year is chosen.',
  },
  caption: 'Open cases and wanted space per municipality and year',
  columns: {
    municipality: 'Municipality',
    year: 'Wanted year',
    cases: 'Cases',
    floorArea: 'Wanted floor area, m²',
    rooms: 'Wanted consulting rooms',
  },
  noYear: 'year unknown',
  missing_one: '{{count}} not stated',
  missing_other: '{{count}} not stated',
  sum: 'Together',
  empty:
    'There is no open case with consent yet. Ask the practice for its consent and record it in the case: then its need is here.',
  emptyFiltered: 'There is no case that fits.',
  heldBack: {
    title: 'For you only: cases without consent',
    lead: 'They are not in the table above and in no file.',
    none: 'Every open case is on the map.',
    line: '{{municipality}}, {{year}}: {{count}}',
  },
  chart: 'Wanted floor area per municipality. The table has the same figures.',
  area: 'Wanted floor area, m²',
  areaText: '{{number}} m²',
  source:
    'Housing cases of {{rho}}, as of {{date}}. The space is what is asked for, not what a norm prescribes.',
  download: {
    label: 'Download',
    pdf: 'Document for the municipality (PDF)',
    csv: 'Table (CSV)',
    metadata: 'What the table means (CSVW, JSON)',
    hintAll: 'All municipalities in one file. Choose a municipality first to give that one alone.',
    hintOne: 'Only {{municipality}}.',
    logged: 'Every download is recorded. Without names of practices.',
  },
};
