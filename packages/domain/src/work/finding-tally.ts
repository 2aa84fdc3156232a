import { SEVERITIES, type Severity } from './finding-kinds.ts';
import {
  FINDING_OWNERS,
  type FindingOwner,
  QUALITY_RULE_IDS,
  QUALITY_RULES,
  type QualityRuleId,
} from './quality-catalogue.ts';

/** What a list of findings is narrowed to, as far as it follows from the rule. */
export type RuleFilter = {
  readonly severity?: Severity | undefined;
  readonly owner?: FindingOwner | undefined;
  readonly ruleId?: QualityRuleId | undefined;
};

const matches = (id: QualityRuleId, { severity, owner, ruleId }: RuleFilter): boolean =>
  (severity === undefined || QUALITY_RULES[id].severity === severity) &&
  (owner === undefined || QUALITY_RULES[id].owner === owner) &&
  (ruleId === undefined || id === ruleId);

/** The rules that a filter leaves, in the order of the catalogue. */
export const rulesIn = (filter: RuleFilter): QualityRuleId[] =>
  QUALITY_RULE_IDS.filter((id) => matches(id, filter));

/** P-5 · from the number of findings per rule: the total, and what each other choice would show. */
export function tallyFindings(counts: ReadonlyMap<QualityRuleId, number>, filter: RuleFilter) {
  const sumOf = (ids: readonly QualityRuleId[]): number =>
    ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  return {
    total: sumOf(rulesIn(filter)),
    severities: SEVERITIES.map((severity) => ({ severity, count: sumOf(rulesIn({ ...filter, severity })) })),
    owners: FINDING_OWNERS.map((owner) => ({ owner, count: sumOf(rulesIn({ ...filter, owner })) })),
    rules: rulesIn({ ...filter, ruleId: undefined }).flatMap((ruleId) => {
      const count = counts.get(ruleId) ?? 0;
      return count > 0 ? [{ ruleId, count }] : [];
    }),
  };
}
