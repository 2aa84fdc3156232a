import type { AmountTotals } from '@regiovast/domain/arrangements/amounts';
import type { Cents } from '@regiovast/domain/kernel/money';
import { useTranslation } from 'react-i18next';
import { AmountRow, amountOrDash } from './amount-row.tsx';
import type { YearColumns } from './grid-columns.ts';

/** A-6 · totals per quarter, per year and of the whole. */
export function AmountGridTotals(props: {
  totals: AmountTotals;
  years: readonly YearColumns[];
  text: (cents: Cents) => string;
}) {
  const { t } = useTranslation();
  const { totals, years, text } = props;
  return (
    <tfoot>
      <AmountRow
        years={years}
        head={t('arrangementAmounts.grid.total')}
        cell={(quarter) => amountOrDash(totals.byQuarter.get(quarter), text)}
        year={(year) => amountOrDash(totals.byYear.get(year), text)}
        total={text(totals.total)}
      />
    </tfoot>
  );
}
