import type { Approach } from '@regiovast/domain/plans/plan-reference';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { dateIn } from '../../lib/search-params.ts';
import { PickButton, type PickProps } from './pick-button.tsx';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = { readonly approach: Approach; readonly inPlan: number } & PickProps;

/** L-3, R-1 · a proven approach: where, what was done, what came of it as far as a source says, and which source. */
export function LibraryApproach({ approach, inPlan, ...pick }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const { label, text } = approach[language];
  const outcome = approach.outcome[language];
  const { source, asOf } = approach;
  const date = dateIn(asOf) ? format.date(asOf) : asOf;
  const id = `approach-${approach.code}`;
  return (
    <article className="library-approach" aria-labelledby={id}>
      <div className="row">
        <h4 id={id}>{label}</h4>
        {inPlan > 0 && <span className="meta">{t('planMeasures.library.inPlan', { count: inPlan })}</span>}
        <span className="push">
          <PickButton name={label} {...pick} />
        </span>
      </div>
      <p className="meta">{approach.courses.map((course) => t(`caseRecord.course.${course}`)).join(' · ')}</p>
      <dl className="library-facts">
        <div>
          <dt>{t('planMeasures.library.where')}</dt>
          <dd>{approach.region || <span className="unknown">{t('frame.unknown')}</span>}</dd>
        </div>
        <div>
          <dt>{t('planMeasures.library.what')}</dt>
          <dd>{text}</dd>
        </div>
        <div>
          <dt>{t('planMeasures.library.outcome')}</dt>
          <dd>{outcome || <span className="unknown">{t('frame.unknown')}</span>}</dd>
        </div>
      </dl>
      <p className="meta">
        {source === ''
          ? t('planMeasures.library.proposal')
          : date === ''
            ? t('planMeasures.library.source', { source })
            : t('planMeasures.library.sourceOn', { source, date })}
      </p>
    </article>
  );
}
