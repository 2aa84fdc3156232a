import type { SituationView } from '@regiovast/domain/plans/situation.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { DoneNote } from './done-note.tsx';
import { SituationRefresh } from './situation-refresh.tsx';
import { bySection } from './situation-sections.ts';
import { SituationTable } from './situation-table.tsx';
import './plan-words.ts';
import './plan-content.css';
import './situation.css';

/** How much of a hash tells one freeze from another to the eye; the whole is in the title. */
const HASH_LENGTH = 12;

/** L-1 · what was known of the plan's part of the country when it was frozen, and freezing it anew. */
export default function PlanSituationTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const { data } = useSuspenseQuery(trpc.plans.situation.queryOptions({ planId }));
  const { situation } = data;
  return (
    <div className="stack">
      <section className="box" aria-labelledby="plan-situation">
        <div className="box-head">
          <h2 id="plan-situation">{t('planSituation.title')}</h2>
          {!isOpen && (
            <span className="push">
              <PlanButton
                capability={data.can.freeze}
                label={t('planSituation.refresh.ask')}
                look={{ size: 'xs', variant: situation ? 'default' : 'filled' }}
                onClick={() => {
                  setDone('');
                  setOpen(true);
                }}
              />
            </span>
          )}
        </div>
        <div className="box-body stack">
          <SituationHead view={data} />
          <DoneNote text={done} />
        </div>
      </section>
      {isOpen && (
        <SituationRefresh
          planId={planId}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setDone(t('planSituation.refresh.done'));
          }}
        />
      )}
      {situation &&
        bySection(situation.figures, ({ section }) => section).map(({ section, rows }) => (
          <section key={section} className="box" aria-labelledby={`situation-${section}`}>
            <div className="box-head">
              <h3 id={`situation-${section}`}>{t(`planSituation.sections.${section}`)}</h3>
            </div>
            <SituationTable caption={t(`planSituation.sections.${section}`)} rows={rows} />
          </section>
        ))}
    </div>
  );
}

function SituationHead({ view }: { view: SituationView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { situation, municipalities, frozenAt, frozenBy, sha256 } = view;
  if (!situation) {
    const isKeeper = !view.can.freeze.because.includes('NOT_ALLOWED');
    return <p className="empty">{t(isKeeper ? 'planSituation.none' : 'planSituation.noneReader')}</p>;
  }
  return (
    <>
      <p className="second">{t('planSituation.lead', { count: municipalities.length })}</p>
      <p className="second">
        {t('planSituation.where', { names: municipalities.join(', '), region: view.regionName })}
      </p>
      <p className="meta">{t('planSituation.small', { most: view.minimumCount - 1 })}</p>
      <p className="meta">
        {frozenAt !== null && frozenBy !== null
          ? t('planSituation.frozenBy', { date: format.moment(frozenAt), name: frozenBy })
          : t('planSituation.frozenOn', { date: format.date(situation.frozenOn) })}
        {sha256 !== null && (
          <>
            {' · '}
            <span title={`${t('planSituation.hashHint')} ${sha256}`}>
              {t('planSituation.hash', { hash: sha256.slice(0, HASH_LENGTH) })}
            </span>
          </>
        )}
      </p>
    </>
  );
}
