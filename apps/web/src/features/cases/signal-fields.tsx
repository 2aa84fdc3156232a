import { CASE_TEXT_MAX_LENGTH } from '@regiovast/domain/cases/case.schemas';
import {
  DISCONTINUITY_CAUSES,
  discontinuityCauseSchema,
  SIGNAL_REPORTERS,
} from '@regiovast/domain/cases/causes';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ActionFields } from './action-fields.tsx';
import { PracticeCombobox } from './practice-combobox.tsx';
import { Choices, Question } from '../../components/question.tsx';
import type { SignalDraft, SignalQuestion } from './signal-form.ts';
import { ChosenPractice } from './signal-preview.tsx';

/** From so many characters left the form says how many. */
const SAY_LEFT_FROM = 200;

/** The six questions of a signal (D-1); three can wait. */
export function SignalFields(props: {
  draft: SignalDraft;
  problems: readonly SignalQuestion[];
  onChange: (change: Partial<SignalDraft>) => void;
}) {
  const { t } = useTranslation();
  const { draft, problems, onChange } = props;
  const { organisation } = useMe();
  const errorAt = (question: SignalQuestion): string | undefined =>
    problems.includes(question) ? t(`cases.problem.${question}`) : undefined;
  const left = CASE_TEXT_MAX_LENGTH - draft.text.length;
  const textHint = [
    t('cases.signal.textHint', { organisation: organisation.name }),
    left < SAY_LEFT_FROM && t('cases.signal.textLeft', { count: left }),
  ];
  return (
    <>
      <div>
        <PracticeCombobox
          label={t('cases.signal.practice')}
          chosenName={draft.practice?.name}
          onChoose={(practice) => onChange({ practice })}
          error={errorAt('practice')}
          describedBy="signal-practice"
          shouldFocus
        />
        <div id="signal-practice" aria-live="polite">
          {draft.practice && <ChosenPractice practice={draft.practice} />}
        </div>
      </div>
      <Question id="signal-cause" label={t('cases.signal.cause')} error={errorAt('cause')}>
        {(field) => (
          <select
            {...field}
            className="field"
            value={draft.cause}
            onChange={(event) =>
              onChange({ cause: discontinuityCauseSchema.safeParse(event.currentTarget.value).data ?? '' })
            }
          >
            <option value="">{t('cases.signal.chooseCause')}</option>
            {DISCONTINUITY_CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {t(`terms.cause.${cause}`)}
              </option>
            ))}
          </select>
        )}
      </Question>
      <Choices
        name="reporter"
        label={t('cases.signal.reporter')}
        canWait
        value={draft.reportedBy}
        choices={SIGNAL_REPORTERS.map((value) => ({ value, label: t(`terms.reporter.${value}`) }))}
        onChoose={(reportedBy) => onChange({ reportedBy })}
      />
      <div>
        <Choices
          name="end"
          label={t('cases.signal.end')}
          canWait
          value={draft.isEndKnown ? 'date' : 'unknown'}
          choices={[
            { value: 'unknown', label: t('cases.signal.endUnknown') },
            { value: 'date', label: t('cases.signal.endDate') },
          ]}
          onChoose={(choice) => onChange({ isEndKnown: choice === 'date' })}
        />
        {draft.isEndKnown && (
          <Question id="signal-end" label={t('cases.signal.endOn')} error={errorAt('end')}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="field"
                value={draft.endOn}
                onChange={(event) => onChange({ endOn: event.currentTarget.value })}
              />
            )}
          </Question>
        )}
      </div>
      <Question
        id="signal-text"
        label={t('cases.signal.text')}
        canWait
        hint={textHint.filter(Boolean).join(' ')}
        error={errorAt('text')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            autoComplete="off"
            maxLength={CASE_TEXT_MAX_LENGTH}
            value={draft.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
        )}
      </Question>
      <ActionFields
        id="signal"
        titleLabel={t('cases.signal.next')}
        draft={draft}
        errors={{ title: errorAt('title'), owner: errorAt('owner'), dueOn: errorAt('dueOn') }}
        onChange={onChange}
      />
    </>
  );
}
