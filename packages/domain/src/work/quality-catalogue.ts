import type { FindingSubject, Severity } from './finding-kinds.ts';

/** Who can mend a finding: the RHO of the area, the owner of the case or whoever brought the file, or the platform. */
export const FINDING_OWNERS = ['rho', 'person', 'platform'] as const;
export type FindingOwner = (typeof FINDING_OWNERS)[number];

type QualityRule = {
  readonly subject: FindingSubject;
  readonly severity: Severity;
  readonly owner: FindingOwner;
  /** Whether the quarter checklist counts it. */
  readonly beforeClosing: boolean;
  /** C-6 · whether finding it, or not, tells of an open case on the practice: then only the RHO of the area sees it. */
  readonly tellsOfCase: boolean;
};

const practice = (severity: Severity, beforeClosing = false): QualityRule => ({
  subject: 'practice',
  severity,
  owner: 'rho',
  beforeClosing,
  tellsOfCase: false,
});
const practiceWithCase = (severity: Severity, beforeClosing = false): QualityRule => ({
  ...practice(severity, beforeClosing),
  tellsOfCase: true,
});
const ofCase = (severity: Severity, beforeClosing = false): QualityRule => ({
  subject: 'case',
  severity,
  owner: 'person',
  beforeClosing,
  tellsOfCase: false,
});
const reference = (
  subject: FindingSubject,
  severity: Severity,
  owner: FindingOwner = 'platform',
): QualityRule => ({ subject, severity, owner, beforeClosing: false, tellsOfCase: false });

/** P-5 · the catalogue: every rule by its id. The messages are the interface's, one per language. */
export const QUALITY_RULES = {
  PRACTICE_WITHOUT_STATEMENT: practice('warning', true),
  FACTS_STALE: practice('warning', true),
  ENROLLED_UNKNOWN: practice('warning', true),
  GP_FTE_UNKNOWN: practice('info'),
  PATIENT_STOP_UNKNOWN: practice('info', true),
  PATIENTS_PER_FTE_HIGH: practice('warning'),
  PATIENTS_PER_FTE_LOW: practice('warning'),
  ENROLLED_JUMPED: practice('warning', true),
  ENROLLED_ZERO: practice('warning', true),
  OWNERS_60_PLUS_ABOVE_OWNERS: practice('error', true),
  SOLO_WITH_MORE_OWNERS: practice('warning'),
  DUO_WITHOUT_TWO_OWNERS: practice('warning'),
  CHAIN_WITHOUT_OWNER: practice('warning'),
  FULL_STOP_WITH_PLACES: practice('error', true),
  SOURCES_CONTRADICT: practice('error', true),
  LEASE_ENDED: practice('warning'),
  LEASE_ENDS_WITHOUT_CASE: practiceWithCase('info'),
  COORDINATES_MISSING: practice('info'),
  COORDINATES_FAR: practice('error'),
  PRACTICE_TWICE: practice('warning', true),
  CLOSED_WITH_OPEN_CASE: practiceWithCase('error', true),
  PLAN_MISSING: practiceWithCase('warning'),
  PLAN_INCOMPLETE: practiceWithCase('warning'),
  PLAN_NOT_REHEARSED: practiceWithCase('info'),
  SIGNAL_LATE: ofCase('warning', true),
  THREATENED_WITHOUT_END: ofCase('error', true),
  END_DATE_PASSED: ofCase('warning', true),
  BRIDGING_WITHOUT_PLACES: ofCase('error', true),
  CASE_WITHOUT_ACTION: ofCase('warning'),
  ACTION_LONG_OVERDUE: ofCase('warning', true),
  PLACED_DIFFERS_FROM_ENROLLED: ofCase('warning', true),
  REGION_WITHOUT_PREFERENT: reference('region', 'warning'),
  PREFERENT_UNVERIFIED: reference('region', 'info'),
  MUNICIPALITY_WITHOUT_REGION: reference('region', 'error'),
  FIGURES_EXPIRED: reference('indicator', 'info'),
  IMPORT_WAITS: reference('import', 'info', 'person'),
} as const satisfies Readonly<Record<string, QualityRule>>;

export type QualityRuleId = keyof typeof QUALITY_RULES;
export const QUALITY_RULE_IDS = Object.keys(QUALITY_RULES) as readonly QualityRuleId[];

/** The rules about a kind of record, those that tell of a case left out when asked. */
export const rulesAbout = (subject: FindingSubject, withoutCases = false): QualityRuleId[] =>
  QUALITY_RULE_IDS.filter((id) => {
    const rule: QualityRule = QUALITY_RULES[id];
    return rule.subject === subject && !(withoutCases && rule.tellsOfCase);
  });

/** Rules of which the quarter checklist has counts of its own, over the quarter instead of today. */
const COUNTED_OVER_QUARTER: readonly QualityRuleId[] = [
  'PRACTICE_WITHOUT_STATEMENT',
  'FACTS_STALE',
  'PATIENT_STOP_UNKNOWN',
  'SIGNAL_LATE',
  'ACTION_LONG_OVERDUE',
];

/** Q-1 · the rules of a severity whose findings the quarter checklist counts. */
export const rulesBeforeClosing = (severity: Severity): QualityRuleId[] =>
  QUALITY_RULE_IDS.filter((id) => {
    const rule: QualityRule = QUALITY_RULES[id];
    return rule.beforeClosing && rule.severity === severity && !COUNTED_OVER_QUARTER.includes(id);
  });

/** Facts for the message of a finding: dates as calendar dates, counts, codes; never personal data. */
export type FindingDetails = Readonly<Record<string, string | number | null>>;

/** What a rule found on one record. */
export type Found = { readonly ruleId: QualityRuleId; readonly details: FindingDetails };

/** The finding when the condition holds; for lists of rules. */
export const foundIf = (
  condition: boolean,
  ruleId: QualityRuleId,
  details: FindingDetails = {},
): readonly Found[] => (condition ? [{ ruleId, details }] : []);
