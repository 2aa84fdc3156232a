import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import type { PriorityDraft, PriorityField } from './priority-draft.ts';

type Props = {
  readonly draft: PriorityDraft;
  /** Whether the number of places makes no sense. */
  readonly isWrong: boolean;
  readonly onChange: (change: Partial<PriorityDraft>) => void;
};

/** The questions of the priority test; all may wait until the arrangement is submitted. */
export function PriorityFields({ draft, isWrong, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const typed = (name: PriorityField) => ({
    className: 'field',
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  const most = ARRANGEMENT_LIMITS.words;
  return (
    <>
      <Question
        id="priority-here"
        label={t('arrangementPriority.form.whyHere')}
        hint={t('arrangementPriority.form.whyHereHint')}
      >
        {(field) => <textarea {...field} rows={3} maxLength={most} {...typed('whyHere')} />}
      </Question>
      <Question
        id="priority-measure"
        label={t('arrangementPriority.form.whyMeasure')}
        hint={t('arrangementPriority.form.whyMeasureHint')}
      >
        {(field) => <textarea {...field} rows={3} maxLength={most} {...typed('whyMeasure')} />}
      </Question>
      <div className="two-fields">
        <Question
          id="priority-places"
          label={t('arrangementPriority.form.places')}
          hint={t('arrangementPriority.form.placesHint')}
          error={
            isWrong
              ? t('arrangementPriority.form.placesWrong', { most: format.integer(ARRANGEMENT_LIMITS.places) })
              : undefined
          }
        >
          {(field) => <input {...field} inputMode="numeric" maxLength={12} {...typed('expectedPlaces')} />}
        </Question>
        <Question id="priority-on" label={t('arrangementPriority.form.on')}>
          {(field) => <input {...field} type="date" {...typed('expectedOn')} />}
        </Question>
      </div>
      <Question id="priority-outcome" label={t('arrangementPriority.form.outcome')}>
        {(field) => <textarea {...field} rows={2} maxLength={most} {...typed('expectedOutcome')} />}
      </Question>
    </>
  );
}
