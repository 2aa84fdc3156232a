/** The tabs of the page of an arrangement, as they stand in its address; work, notices and mail lead to one of them. */
export const ARRANGEMENT_TABS = [
  'bedragen',
  'kader',
  'voorrangstoets',
  'goedkeuring',
  'uitvoering',
  'volgen',
  'gesprek',
  'geschiedenis',
] as const;
export type ArrangementTab = (typeof ARRANGEMENT_TABS)[number];

/** C-1 · tabs that are the insurer's own: the comparison with its other arrangements, and which insurers it asks to follow. */
export const INSURER_ONLY_TABS: readonly ArrangementTab[] = ['voorrangstoets', 'volgen'];
