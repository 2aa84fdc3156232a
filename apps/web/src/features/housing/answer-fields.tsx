import { NativeSelect } from '@mantine/core';
import { type ExplanationPart, expiryRange } from '@regiovast/domain/housing/answer.rules';
import {
  ANSWER_STATES,
  EXPLANATION_CATEGORIES,
  needsExplanation,
} from '@regiovast/domain/housing/apply-or-explain';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { type AnswerDraft, draftProblems } from './answer-draft.ts';

type Props = {
  readonly draft: AnswerDraft;
  readonly today: string;
  /** Whether it was sent once: from then on a field says what is wrong with it. */
  readonly isTried: boolean;
  readonly onChange: (draft: AnswerDraft) => void;
};

/** H-2 · applied, deviated or not applicable; who explains is asked for reason, words, evidence and an end. */
export function AnswerFields({ draft, today, isTried, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to } = expiryRange(today);
  const range = { from: format.date(from), to: format.date(to) };
  const problems = draftProblems(draft, today);
  const change = (part: Partial<AnswerDraft>): void => onChange({ ...draft, ...part });
  const wrong = (part: ExplanationPart) =>
    isTried && problems.missing.includes(part) ? t(`housingMatrix.give.missing.${part}`) : undefined;
  const isExplained = draft.state !== null && needsExplanation(draft.state);
  return (
    <div className="form answer-form">
      <Choices
        name="cell-answer"
        label={t('housingMatrix.give.state')}
        value={draft.state}
        choices={ANSWER_STATES.map((value) => ({ value, label: t(`housing.applyOrExplain.${value}`) }))}
        onChoose={(state) => change({ state })}
      />
      {isTried && problems.state && (
        <p className="field-error" role="alert">
          <Icon name="acute" size={14} />
          {t('housingMatrix.give.stateMissing')}
        </p>
      )}
      {isExplained && (
        <NativeSelect
          label={t('housingMatrix.give.category')}
          value={draft.category ?? ''}
          error={wrong('category')}
          onChange={(event) =>
            change({
              category: EXPLANATION_CATEGORIES.find((code) => code === event.currentTarget.value) ?? null,
            })
          }
          data={[
            { value: '', label: t('housingMatrix.give.choose') },
            ...EXPLANATION_CATEGORIES.map((code) => ({
              value: code,
              label: t(`housing.categories.${code}`),
            })),
          ]}
        />
      )}
      <Question
        id="cell-note"
        label={t(isExplained ? 'housingMatrix.give.noteWhy' : 'housingMatrix.give.note')}
        canWait={!isExplained}
        hint={t('housingMatrix.give.noteHint')}
        error={wrong('note')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            maxLength={HOUSING_LIMITS.words}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Question>
      <Question
        id="cell-evidence"
        label={t('housingMatrix.give.evidence')}
        canWait={!isExplained}
        hint={t('housingMatrix.give.evidenceHint')}
        error={wrong('evidence')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={2}
            maxLength={HOUSING_LIMITS.evidence}
            value={draft.evidence}
            onChange={(event) => change({ evidence: event.currentTarget.value })}
          />
        )}
      </Question>
      {isExplained && (
        <Question
          id="cell-expires"
          label={t('housingMatrix.give.expires')}
          hint={t('housingMatrix.give.expiresHint', range)}
          error={problems.isExpiryWrong ? t('housingMatrix.give.expiresWrong', range) : wrong('expiresOn')}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              min={from}
              max={to}
              value={draft.expiresOn}
              onChange={(event) => change({ expiresOn: event.currentTarget.value })}
            />
          )}
        </Question>
      )}
    </div>
  );
}
