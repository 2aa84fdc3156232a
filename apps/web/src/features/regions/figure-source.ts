/** R-1 · the word in `regions.source` for where each figure of the product's own records comes from. */
export const SOURCE_OF = {
  PRESSURE_SCORE: 'all',
  PRACTICES_AT_RISK: 'cases',
  PATIENTS_AT_RISK: 'casesAndPractices',
  PATIENT_STOP_SHARE_FULL: 'practices',
  PATIENT_STOP_SHARE_PARTIAL: 'practices',
  GPS_PER_10K: 'practicesAndPopulation',
  CASES_RESOLVED: 'cases',
  HOUSING_CASES_OPEN: 'housing',
} as const;
