import type { ProgressView } from '@regiovast/domain/plans/progress.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { DoneNote } from './done-note.tsx';
import { ProgressItem } from './progress-item.tsx';
import { ProgressSummary } from './progress-summary.tsx';
import './plan-words.ts';
import './plan-content.css';
import './progress.css';

const route = getRouteApi('/_app/plannen/$id');

/** L-5 · per measure and result obligation how it stands in a quarter; which quarter is in the address. */
export default function PlanProgressTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [done, setDone] = useState('');
  const { kwartaal } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.plans.progress.queryOptions({ planId }));
  const chosen = data.quarters.find(({ quarter }) => quarter === kwartaal) ?? data.quarters.at(-1);
  return (
    <section className="box" aria-labelledby="plan-progress">
      <div className="box-head">
        <h2 id="plan-progress">{t('planSituation.progress.title')}</h2>
      </div>
      {!chosen || data.items.length === 0 || isBeforeContract(data) ? (
        <p className="empty">{t(`planSituation.progress.${emptyOf(data)}`)}</p>
      ) : (
        <div className="box-body stack">
          <div className="progress-quarters">
            <Choices
              name="progress-quarter"
              label={t('planSituation.progress.quarter')}
              value={chosen.quarter}
              choices={data.quarters.map(({ quarter }) => ({
                value: quarter,
                label:
                  quarter === data.currentQuarter
                    ? t('planSituation.progress.now', { quarter: format.quarter(quarter) })
                    : format.quarter(quarter),
              }))}
              onChoose={(quarter) => {
                setDone('');
                void navigate({ search: { tab: 'voortgang', kwartaal: quarter }, replace: true });
              }}
            />
          </div>
          <div>
            <ProgressSummary measures={chosen.measures} obligations={chosen.obligations} />
            <p className="meta">
              {t('planSituation.progress.countWhy')}{' '}
              {t('planSituation.progress.reportBy', { date: format.date(chosen.reportBy) })}
            </p>
          </div>
          <DoneNote text={done} />
          <ProgressList
            planId={planId}
            view={data}
            quarter={chosen.quarter}
            onDone={() => setDone(t('planSituation.progress.form.done'))}
          />
        </div>
      )}
    </section>
  );
}

/** Nothing is asked and nothing was reported of a plan that is not contracted yet. */
const isBeforeContract = ({ can, items }: ProgressView): boolean =>
  !can.report.can && items.every(({ asked, reports }) => asked.length === 0 && reports.length === 0);

function emptyOf(view: ProgressView): 'noItems' | 'notStarted' | 'notYet' {
  if (view.items.length === 0) return 'noItems';
  return isBeforeContract(view) ? 'notYet' : 'notStarted';
}

const HEADS = { measure: 'headMeasures', obligation: 'headObligations' } as const;

function ProgressList(props: { planId: string; view: ProgressView; quarter: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { planId, view, quarter, onDone } = props;
  return (['measure', 'obligation'] as const).map((subject) => {
    const items = view.items.filter((item) => item.subject === subject);
    if (items.length === 0) return null;
    return (
      <div key={subject}>
        <h3>{t(`planSituation.progress.${HEADS[subject]}`)}</h3>
        <ul className="progress-list">
          {items.map((item) => (
            <ProgressItem
              key={`${item.subjectId}/${quarter}`}
              planId={planId}
              item={item}
              quarter={quarter}
              canReport={view.can.report.can}
              onDone={onDone}
            />
          ))}
        </ul>
      </div>
    );
  });
}
