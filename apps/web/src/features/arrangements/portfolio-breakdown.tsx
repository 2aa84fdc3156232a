import { Button } from '@mantine/core';
import type { PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { breakdownBars, breakdownRows, MOST_BARS, totalOfRows } from './breakdown-rows.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import { budgetParts } from './budget-stack.ts';
import { OnlyInsurer } from './only-insurer.tsx';
import { PORTFOLIO_DIMENSIONS, type PortfolioDimension } from './portfolio-search.ts';
import { useBudgetWords } from './use-budget-words.ts';

type Props = {
  readonly view: PortfolioView;
  readonly by: PortfolioDimension;
  readonly onBy: (by: PortfolioDimension) => void;
};

/** A-4 · one year divided by region, type or course of action, drawn or as a table. */
export function PortfolioBreakdown({ view, by, onBy }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBudgetWords();
  const [asTable, setAsTable] = useState(false);
  const { year } = view;
  const rows = breakdownRows(view, by, {
    type: (code) => t(`arrangements.types.${code}`),
    course: (code) => t(`caseRecord.course.${code}`),
  });
  const dimension = t(`arrangementBudget.breakdown.dimensions.${by}`);
  const [largest] = rows;
  const finding = largest
    ? t('arrangementBudget.breakdown.finding', {
        name: largest.name,
        amount: format.euro(largest.usedCents),
        total: format.euro(totalOfRows(rows).usedCents),
      })
    : t('arrangementBudget.breakdown.nothing', { year });
  const caption = t('arrangementBudget.breakdown.caption', { year, dimension });
  return (
    <section className="box" aria-labelledby="portfolio-breakdown">
      <div className="box-head">
        <h2 id="portfolio-breakdown">{t('arrangementBudget.breakdown.title', { year })}</h2>
        <OnlyInsurer insurer={view.insurerName} />
        {rows.length > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            aria-pressed={asTable}
            aria-label={`${t('arrangementBudget.breakdown.asTable')}: ${caption}`}
            onClick={() => setAsTable(!asTable)}
          >
            {t('arrangementBudget.breakdown.asTable')}
          </Button>
        )}
      </div>
      <div className="box-body stack">
        <Choices
          name="portfolio-by"
          label={t('arrangementBudget.breakdown.by')}
          value={by}
          choices={PORTFOLIO_DIMENSIONS.map((value) => ({
            value,
            label: t(`arrangementBudget.breakdown.dimensions.${value}`),
          }))}
          onChoose={onBy}
        />
        <p>
          <strong>{finding}</strong>
        </p>
        {rows.length > 0 && asTable && (
          <BreakdownTable caption={caption} dimension={dimension} rows={rows} linksRegions={by === 'regio'} />
        )}
        {rows.length > 0 && !asTable && (
          <StackedFigure
            label={t('arrangementBudget.breakdown.picture', { title: finding })}
            parts={budgetParts(words.part, null, null)}
            rows={breakdownBars(rows, format.euroShort)}
            valueText={format.euro}
            axisText={format.euroShort}
          />
        )}
        <p className="meta">
          {rows.length > MOST_BARS &&
            !asTable &&
            `${t('arrangementBudget.breakdown.more', { shown: MOST_BARS, all: rows.length })} `}
          {t('arrangementBudget.asOf', { insurer: view.insurerName, date: format.date(view.asOf) })}
        </p>
      </div>
    </section>
  );
}
