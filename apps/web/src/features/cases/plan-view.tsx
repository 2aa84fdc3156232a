import { Button } from '@mantine/core';
import type { EmergencyPlanView } from '@regiovast/domain/cases/emergency-plan.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import HistoryBox from '../audit/history-box.tsx';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { PlanItem } from './plan-item.tsx';
import { PlanRehearsal } from './plan-rehearsal.tsx';
import { PlanStandingChip } from './plan-standing.tsx';
import './emergency-plan-texts.ts';
import './plan.css';

/** D-8 · the emergency plan of a location: what is arranged, what is not, and when it was rehearsed. */
export default function PlanView({
  practiceId,
  onDone,
}: {
  practiceId: string;
  onDone: (words: string) => void;
}) {
  const { data: view } = useSuspenseQuery(trpc.cases.plan.queryOptions({ practiceId }));
  return view.plan ? (
    <Plan view={view} plan={view.plan} onDone={onDone} />
  ) : (
    <NoPlan view={view} onDone={onDone} />
  );
}

function NoPlan({ view, onDone }: { view: EmergencyPlanView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const prepare = useMutation(trpc.cases.preparePlan.mutationOptions());
  const canPrepare = view.can.prepare.can;
  return (
    <section className="box" aria-labelledby="plan">
      <div className="box-head">
        <h2 id="plan">{t('emergencyPlans.title')}</h2>
      </div>
      <div className="box-body stack">
        <p>{canPrepare ? t('emergencyPlans.none') : t('emergencyPlans.noneToRead')}</p>
        {canPrepare && <p className="second">{t('emergencyPlans.noneWhy')}</p>}
        {canPrepare && (
          <div>
            <CapabilityButton
              capability={view.can.prepare}
              label={t('emergencyPlans.prepare')}
              onClick={() => {
                if (prepare.isPending) return;
                prepare.mutate(
                  { practiceId: view.practice.id },
                  { onSuccess: () => onDone(t('emergencyPlans.prepared')) },
                );
              }}
            />
          </div>
        )}
        <ErrorNote error={prepare.error} />
      </div>
    </section>
  );
}

type PlanProps = {
  readonly view: EmergencyPlanView;
  readonly plan: NonNullable<EmergencyPlanView['plan']>;
  readonly onDone: (words: string) => void;
};

function Plan({ view, plan, onDone }: PlanProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { template, practice } = view;
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <div className="stack plan-page">
      <section className="box" aria-labelledby="plan">
        <div className="box-head">
          <h2 id="plan">{t('emergencyPlans.title')}</h2>
          <PlanStandingChip plan={plan} />
          <Button className="push plan-print" size="compact-xs" variant="default" onClick={() => print()}>
            {t('emergencyPlans.print')}
          </Button>
        </div>
        <div className="box-body stack">
          <p className="plan-for">
            <strong>{practice.name}</strong>, {practice.municipalityName}
          </p>
          <PlanFacts plan={plan} />
          <p>{t('emergencyPlans.intro')}</p>
          <p className="note tone-watch plan-warning">
            <Icon name="lock" />
            {t('emergencyPlans.warning')}
          </p>
          <p className="meta">
            {t('emergencyPlans.template', {
              version: template.version,
              date: format.date(template.validFrom),
              source: template.source,
            })}
          </p>
          {view.can.rehearse.can && <PlanRehearsal plan={plan} today={view.today} onDone={onDone} />}
        </div>
      </section>
      {plan.items.map((item) => (
        <PlanItem
          key={item.code}
          planId={plan.id}
          practiceId={practice.id}
          item={item}
          canWrite={view.can.setItem.can}
          onDone={onDone}
        />
      ))}
      {plan.dropped.length > 0 && (
        <section className="box" aria-labelledby="plan-dropped">
          <div className="box-head">
            <h2 id="plan-dropped">{t('emergencyPlans.droppedTitle')}</h2>
          </div>
          <div className="box-body stack">
            <p className="meta">{t('emergencyPlans.droppedWhy')}</p>
            {plan.dropped.map((item) => (
              <div key={item.code}>
                <h3>{item[language].label}</h3>
                <p className="plan-answer">{item.text}</p>
              </div>
            ))}
          </div>
        </section>
      )}
      <HistoryBox subjectKind="emergencyPlan" subjectId={plan.id} />
    </div>
  );
}

/** How complete a plan is, and when it was prepared and rehearsed. */
export function PlanFacts({ plan }: { plan: NonNullable<EmergencyPlanView['plan']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="plan-facts">
      <div>
        <dt>{t('emergencyPlans.completeness')}</dt>
        <dd>
          <progress
            max={plan.requiredItems}
            value={plan.filledItems}
            aria-label={t('emergencyPlans.completeness')}
          />{' '}
          {t('emergencyPlans.filledOf', { filled: plan.filledItems, required: plan.requiredItems })}
        </dd>
      </div>
      {plan.preparedOn && (
        <div>
          <dt>{t('emergencyPlans.preparedOn')}</dt>
          <dd>{format.date(plan.preparedOn)}</dd>
        </div>
      )}
      <div>
        <dt>{t('emergencyPlans.rehearsedOn')}</dt>
        <dd>
          {plan.rehearsedOn ? format.date(plan.rehearsedOn) : t('emergencyPlans.never')}
          {plan.isRehearsalDue && (
            <span className="chip tone-threatened">
              <Icon name="clock" size={14} />
              {t('emergencyPlans.rehearsalDue')}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
