import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { StackedFigure } from '../../components/chart/stacked-figure.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { type BudgetRow, budgetFinding, withTyped } from './budget-rows.ts';
import { budgetParts, yearBars } from './budget-stack.ts';
import { BudgetTable } from './budget-table.tsx';
import { OnlyInsurer } from './only-insurer.tsx';
import { useBudgetWords } from './use-budget-words.ts';
import './arrangement-words.ts';
import './budget.css';

type Props = {
  readonly arrangementId: string;
  /** Cents per calendar year as they are typed, before they are laid down; left out: as they were laid down. */
  readonly typed?: ReadonlyMap<number, number>;
};

/** A-4, C-1 · the budget of the insurer with this arrangement in it, per year against the ceiling; for that insurer alone. */
export function ArrangementBudget(props: Props) {
  const me = useMe();
  return me.may('arrangements.impact') ? <Budget {...props} /> : null;
}

function Budget({ arrangementId, typed }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBudgetWords();
  const { data: view } = useSuspenseQuery(trpc.arrangements.impact.queryOptions({ arrangementId }));
  const { standing, insurerName } = view;
  const rows: BudgetRow[] = typed ? withTyped(view.years, typed) : view.years;
  const finding = budgetFinding(rows);
  const title = standing === 'out' ? t('arrangementBudget.bar.out') : words.finding(finding);
  const isCounted = standing === 'counted';
  const own = isCounted
    ? t('arrangementBudget.parts.ownCountedCents')
    : t('arrangementBudget.parts.ownCents');
  return (
    <section className="box" aria-labelledby="arrangement-budget">
      <div className="box-head">
        <h2 id="arrangement-budget">{title}</h2>
        <OnlyInsurer insurer={insurerName} />
      </div>
      <div className="box-body stack">
        {standing === 'asking' && (finding.kind === 'exceeded' || finding.kind === 'missing') && (
          <p className="note tone-threatened">
            <Icon name="threatened" />
            {t(`arrangementBudget.bar.${finding.kind}Hint`)}
          </p>
        )}
        <StackedFigure
          label={t('arrangementBudget.bar.picture', { title })}
          parts={budgetParts(words.part, own, t('arrangementBudget.parts.freeCents'))}
          rows={yearBars(rows, words.end)}
          valueText={format.euro}
          axisText={format.euroShort}
        />
        <BudgetTable
          caption={t('arrangementBudget.bar.caption', { insurer: insurerName })}
          rows={rows}
          standing={standing}
        />
        <p className="meta">
          {t('arrangementBudget.asOf', { insurer: insurerName, date: format.date(view.asOf) })}{' '}
          {t('arrangementBudget.meaning')}
        </p>
      </div>
    </section>
  );
}
