/** How much a finding of the data-quality rules (P-5) matters: an error is a contradiction, a warning a doubt. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about. */
export const FINDING_SUBJECTS = ['practice', 'case', 'region', 'indicator', 'import'] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];
