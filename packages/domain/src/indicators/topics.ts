/**
 * What indicators are about, in the order in which the catalogue shows them. Indicators of one topic stand side by
 * side, each with its own definition: they never share a line.
 */
export const TOPICS = [
  'withoutGp',
  'notEnrolled',
  'seekingGp',
  'waitingList',
  'patientStop',
  'practices',
  'owners',
  'gps',
  'fixedPopulation',
  'workforce',
  'training',
  'demand',
  'forecast',
  'distance',
  'outOfHours',
  'population',
  'deprivation',
  'continuity',
  'housing',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The topic with that code; a topic that this version does not know stands under `other`. */
export const topicOf = (code: string): Topic => TOPICS.find((known) => known === code) ?? 'other';
