import type { ImpactView, PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { useFormat } from '../../lib/format.ts';
import { budgetFinding, budgetRows } from './budget-rows.ts';
import { budgetParts, yearBars } from './budget-stack.ts';
import { BudgetTable } from './budget-table.tsx';
import { OnlyInsurer } from './only-insurer.tsx';
import type { PortfolioSearch } from './portfolio-search.ts';
import { useBudgetWords } from './use-budget-words.ts';

type Props = {
  readonly view: PortfolioView;
  /** The draft that is laid beside the budget; null: none. */
  readonly impact: ImpactView | null;
  readonly search: PortfolioSearch;
};

/** A-4 · every year against its ceiling, drawn and in figures; the head of a year divides it below. */
export function PortfolioYears({ view, impact, search }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBudgetWords();
  const rows = budgetRows(view.years, impact);
  if (rows.length === 0) return null;
  const ofYear = view.years.find(({ year }) => year === view.year);
  const title = impact
    ? words.finding(budgetFinding(rows))
    : words.year(view.year, ofYear?.freeCents ?? null);
  const own =
    impact &&
    (impact.standing === 'counted'
      ? t('arrangementBudget.parts.ownCountedCents')
      : t('arrangementBudget.parts.ownCents'));
  return (
    <section className="box" aria-labelledby="portfolio-years">
      <div className="box-head">
        <h2 id="portfolio-years">{title}</h2>
        <OnlyInsurer insurer={view.insurerName} />
      </div>
      <div className="box-body stack">
        <StackedFigure
          label={t('arrangementBudget.bar.picture', { title })}
          parts={budgetParts(words.part, own, t('arrangementBudget.parts.freeCents'))}
          rows={yearBars(rows, words.end)}
          valueText={format.euro}
          axisText={format.euroShort}
        />
        <BudgetTable
          caption={t('arrangementBudget.portfolio.yearsCaption')}
          rows={rows}
          standing={impact?.standing ?? null}
          yearHead={(year) =>
            year === view.year ? (
              <span aria-current="true" title={t('arrangementBudget.portfolio.shown', { year })}>
                {year}
              </span>
            ) : (
              <Link
                to="/maatwerk/budget"
                search={{ ...search, jaar: year }}
                aria-label={t('arrangementBudget.portfolio.show', { year })}
              >
                {year}
              </Link>
            )
          }
        />
        <p className="meta">
          {t('arrangementBudget.asOf', { insurer: view.insurerName, date: format.date(view.asOf) })}{' '}
          {t('arrangementBudget.meaning')}
        </p>
      </div>
    </section>
  );
}
