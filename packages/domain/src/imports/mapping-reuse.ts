import type { Proposal } from './mapping-proposal.ts';
import { NO_SOURCE, sourceOfFile } from './mapping-proposal.ts';
import type { IndicatorMapping } from './indicator-mapping.ts';

/**
 * P-2 · A remembered mapping for another file with the same headers. What was fixed for the earlier file and not in
 * the file itself is not carried over: next year's file is not about last year.
 */
export function reuseMapping(remembered: IndicatorMapping, proposal: Proposal, fileName: string): Proposal {
  const { mapping, assumptions } = proposal;
  const isPeriodFixed = remembered.period?.from === 'fixed';
  const isSourceFile = remembered.source?.from === 'fixed' && remembered.source.text.startsWith(NO_SOURCE);
  const period = !isPeriodFixed
    ? remembered.period
    : mapping.period?.from === 'fixed'
      ? mapping.period
      : null;
  return {
    mapping: {
      ...remembered,
      period,
      source: isSourceFile ? { from: 'fixed', text: sourceOfFile(fileName) } : remembered.source,
    },
    assumptions: assumptions.filter(
      (assumption) => assumption === 'PERIOD_FROM_FILE_NAME' && isPeriodFixed && period !== null,
    ),
  };
}
