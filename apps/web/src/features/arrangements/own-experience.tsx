import type { CourseEffect } from '@regiovast/domain/arrangements/effects.views';
import { RESULT_OUTCOMES } from '@regiovast/domain/arrangements/arrangement-codes';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { EffectLessons } from './effect-lessons.tsx';
import './arrangement-words.ts';
import './priority.css';

/**
 * A-5, C-1 · beside the library of measures: what the insurer's own arrangements brought, for one course of action or for
 * all. Only for who may ask it; others do not draw it.
 */
export default function OwnExperience({ course }: { course: CourseOfAction | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuspenseQuery(trpc.arrangements.effects.queryOptions());
  const shown = data.courses.filter((effect) => course === null || effect.course === course);
  return (
    <section className="own-experience" aria-labelledby="own-experience">
      <h3 id="own-experience" className="row">
        <Icon name="lock" size={14} />
        {t('arrangementPriority.effects.ownTitle')}
      </h3>
      <p className="meta">
        {t('arrangementPriority.effects.lead', {
          insurer: data.insurerName,
          date: format.date(data.asOf),
        })}
      </p>
      {shown.length === 0 ? (
        <p className="second">
          {t(`arrangementPriority.effects.${data.courses.length === 0 ? 'empty' : 'emptyCourse'}`)}
        </p>
      ) : (
        <ul className="effect-lines">
          {shown.map((effect) => (
            <ExperienceLine key={effect.course} effect={effect} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ExperienceLine({ effect }: { effect: CourseEffect }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const { course, arrangements, outcomes, placesReached, medianCentsPerPlace, lessons } = effect;
  const parts = [
    t('arrangementPriority.effects.line', { count: arrangements }),
    ...RESULT_OUTCOMES.flatMap((outcome) =>
      outcomes[outcome] > 0 ? `${outcomes[outcome]} ${t(`arrangements.resultOutcomes.${outcome}`)}` : [],
    ),
    ...(placesReached === null
      ? []
      : [
          t('arrangementPriority.effects.linePlaces', {
            count: placesReached,
            shown: format.integer(placesReached),
          }),
        ]),
    ...(medianCentsPerPlace === null
      ? []
      : [t('arrangementPriority.effects.lineCost', { cost: euro(medianCentsPerPlace) })]),
  ];
  return (
    <li>
      <strong>{t(`caseRecord.course.${course}`)}</strong>: {parts.join(', ')}
      {lessons.length > 0 && <EffectLessons lessons={lessons} />}
    </li>
  );
}
