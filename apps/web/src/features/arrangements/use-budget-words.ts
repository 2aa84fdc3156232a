import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { BudgetFinding, BudgetRow } from './budget-rows.ts';
import type { BudgetPart } from './budget-stack.ts';

/** A-4 · a budget in words: what matters most of it, the names of its parts, and what is left at the end of a bar. */
export function useBudgetWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    part: (part: BudgetPart): string => t(`arrangementBudget.parts.${part}`),
    finding: (finding: BudgetFinding): string => {
      if (finding.kind === 'nothing') return t('arrangementBudget.bar.nothing');
      if (finding.kind === 'missing') return t('arrangementBudget.bar.missing', { year: finding.year });
      const { kind, year, cents } = finding;
      return t(`arrangementBudget.bar.${kind}`, { year, amount: format.euro(cents) });
    },
    /** How a whole year stands. */
    year: (year: number, freeCents: number | null): string => {
      if (freeCents === null) return t('arrangementBudget.portfolio.missing', { year });
      const amount = format.euro(Math.abs(freeCents));
      return freeCents < 0
        ? t('arrangementBudget.portfolio.exceeded', { year, amount })
        : t('arrangementBudget.portfolio.free', { year, amount });
    },
    /** What is free of a year, short; over the ceiling and without one in words. */
    end: ({ freeCents }: BudgetRow): string =>
      freeCents === null
        ? t('arrangementBudget.noCeiling')
        : t(freeCents < 0 ? 'arrangementBudget.endOver' : 'arrangementBudget.endFree', {
            amount: format.euroShort(Math.abs(freeCents)),
          }),
  };
}
