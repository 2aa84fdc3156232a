import { Button } from '@mantine/core';
import { CONTENT_LENGTHS } from '@regiovast/domain/plans/content-limits';
import type { AnswerWords } from '@regiovast/domain/plans/initiatives.schemas';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { Question } from '../../components/question.tsx';
import { RaceNote } from './row-race.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly answer: AnswerWords;
  /** What somebody else wrote meanwhile; null: nobody was first. */
  readonly theirs: AnswerWords | null;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: AnswerWords) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** L-7 · the words of the RHO on one criterion, with the warning where they are written. */
export function CriterionAnswerForm(props: Props) {
  const { t } = useTranslation();
  const { id, label, answer, theirs, isBusy, onAnswer } = props;
  const wordsOf = ({ words, evidence }: AnswerWords) => [
    { label: t('planMeasures.values.words'), text: words },
    { label: t('planMeasures.values.evidence'), text: evidence },
  ];
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <p className="note tone-watch">
        <Icon name="lock" />
        {t('planMeasures.values.warning')}
      </p>
      <Question id={`words-${id}`} label={t('planMeasures.values.wordsOf', { name: label })}>
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={4}
            maxLength={CONTENT_LENGTHS.words}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has gone; its field takes its place
            autoFocus
            value={answer.words}
            onChange={(event) => onAnswer({ ...answer, words: event.currentTarget.value })}
          />
        )}
      </Question>
      <Question id={`evidence-${id}`} label={t('planMeasures.values.evidence')} canWait>
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={2}
            maxLength={CONTENT_LENGTHS.evidence}
            value={answer.evidence}
            onChange={(event) => onAnswer({ ...answer, evidence: event.currentTarget.value })}
          />
        )}
      </Question>
      {theirs && <RaceNote theirs={wordsOf(theirs)} yours={wordsOf(answer)} />}
      <div className="row">
        <Button type="submit" size="compact-sm" loading={isBusy}>
          {t(theirs ? 'planMeasures.race.keepYours' : 'planMeasures.values.saveAnswer')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {t(theirs ? 'planMeasures.race.keepTheirs' : 'frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
