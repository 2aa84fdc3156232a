import type { CourseEffect } from '@regiovast/domain/arrangements/effects.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A-5 · the newest lessons of a course of action, each with the arrangement it comes from. */
export function EffectLessons({ lessons }: Pick<CourseEffect, 'lessons'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="effect-details">
      <summary>{t('arrangementPriority.effects.showLessons', { count: lessons.length })}</summary>
      <ul className="effect-lessons">
        {lessons.map(({ arrangementId: id, number, outcome, evaluatedOn, lesson }) => (
          <li key={id}>
            {lesson}{' '}
            <span className="meta">
              <Link to="/maatwerk/$id" params={{ id }}>
                {number}
              </Link>
              {`, ${t(`arrangements.resultOutcomes.${outcome}`)}, ${format.date(evaluatedOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
