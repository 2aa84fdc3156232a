import type { CourseEffect } from '@regiovast/domain/arrangements/effects.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { EffectLessons } from './effect-lessons.tsx';
import './arrangement-words.ts';
import './priority.css';

/** A-5, C-1 · what each course of action brought by the insurer's own evaluations, as a box of its own. */
export function EffectsTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.arrangements.effects.queryOptions());
  const lead = t('arrangementPriority.effects.lead', {
    insurer: data.insurerName,
    date: format.date(data.asOf),
  });
  return (
    <section className="box" aria-labelledby="arrangement-effects">
      <div className="box-head">
        <h2 id="arrangement-effects">{t('arrangementPriority.effects.title')}</h2>
        <span className="push meta row">
          <Icon name="lock" size={14} />
          {t('arrangementPriority.onlyInsurer', { insurer: data.insurerName })}
        </span>
      </div>
      {data.courses.length === 0 ? (
        <p className="empty">{t('arrangementPriority.effects.empty')}</p>
      ) : (
        <>
          <div className="table-scroll" role="region" tabIndex={0} aria-label={lead}>
            <table className="data-table effects-table">
              <caption className="visually-hidden">{lead}</caption>
              <EffectColumns />
              <tbody>
                {data.courses.map((effect) => (
                  <EffectRow key={effect.course} effect={effect} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="box-body meta">
            {lead} {t('arrangementPriority.effects.definition')}
          </p>
        </>
      )}
    </section>
  );
}

function EffectColumns() {
  const { t } = useTranslation();
  const numeric = (name: string) => (
    <th scope="col" className="numeric">
      {name}
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col">{t('arrangementPriority.effects.course')}</th>
        {numeric(t('arrangementPriority.effects.arrangements'))}
        {numeric(t('arrangements.resultOutcomes.REACHED'))}
        {numeric(t('arrangements.resultOutcomes.PARTLY'))}
        {numeric(t('arrangements.resultOutcomes.NOT_REACHED'))}
        {numeric(t('arrangementPriority.effects.places'))}
        {numeric(t('arrangementPriority.effects.paid'))}
        {numeric(t('arrangementPriority.effects.perPlace'))}
        <th scope="col">{t('arrangementPriority.effects.lessons')}</th>
      </tr>
    </thead>
  );
}

function EffectRow({ effect }: { effect: CourseEffect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const { course, arrangements, outcomes, placesReached, withPlaces, paidCents } = effect;
  const { medianCentsPerPlace, withCostPerPlace, lessons } = effect;
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  return (
    <tr>
      <th scope="row">{t(`caseRecord.course.${course}`)}</th>
      <td className="numeric">{format.integer(arrangements)}</td>
      <td className="numeric">{format.integer(outcomes.REACHED)}</td>
      <td className="numeric">{format.integer(outcomes.PARTLY)}</td>
      <td className="numeric">{format.integer(outcomes.NOT_REACHED)}</td>
      <td className="numeric">
        {placesReached === null ? unknown : format.integer(placesReached)}{' '}
        {withPlaces > 0 && withPlaces < arrangements && (
          <span className="meta">{t('arrangementPriority.effects.placesOf', { count: withPlaces })}</span>
        )}
      </td>
      <td className="numeric">{euro(paidCents)}</td>
      <td className="numeric">
        {medianCentsPerPlace === null ? unknown : euro(medianCentsPerPlace)}{' '}
        {withCostPerPlace > 0 && withCostPerPlace < arrangements && (
          <span className="meta">
            {t('arrangementPriority.effects.perPlaceOf', { count: withCostPerPlace })}
          </span>
        )}
      </td>
      <td>
        {lessons.length === 0 ? (
          <span className="meta">{t('arrangementPriority.effects.noLessons')}</span>
        ) : (
          <EffectLessons lessons={lessons} />
        )}
      </td>
    </tr>
  );
}
