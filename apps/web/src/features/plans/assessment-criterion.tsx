import { Button } from '@mantine/core';
import type { AssessmentView, JudgedCriterion } from '@regiovast/domain/plans/assessment.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { CriterionWords } from './assessment-criterion-words.tsx';
import { draftOf, isChanged, type MarkDraft } from './assessment-drafts.ts';
import { AssessmentMarkForm } from './assessment-mark-form.tsx';
import type { AssessmentWords } from './assessment-words.ts';
import { InternalNote } from './internal-note.tsx';
import { VerdictChip } from './verdict-chip.tsx';

type Props = {
  readonly planId: string;
  readonly assessment: AssessmentView;
  readonly row: JudgedCriterion;
  readonly words: AssessmentWords;
  readonly canMark: boolean;
  readonly draft: MarkDraft | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDraft: (draft: MarkDraft) => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** One criterion: what it asks, what was found so far, and the form when it is open. */
export function AssessmentCriterion(props: Props) {
  const { t } = useTranslation();
  const { row, words, draft, isOpen, canMark } = props;
  const { mark } = row;
  const { label } = row[words.language];
  const isUnsaved = draft !== null && isChanged(draft, mark);
  const begun = isUnsaved ? 'continue' : mark ? 'change' : 'judge';
  return (
    <li className="criterion">
      <div className="row">
        <h4>{label}</h4>
        <span className="push row">
          {isUnsaved && (
            <span className="chip tone-threatened">
              <Icon name="pencil" size={14} />
              {t('planAssessment.work.unsaved')}
            </span>
          )}
          {mark && mark.verdict !== null && mark.reason === '' && (
            <span className="chip tone-threatened">
              <Icon name="threatened" size={14} />
              {t('planAssessment.work.noReason')}
            </span>
          )}
          <VerdictChip verdict={mark?.verdict ?? null} none={t('planAssessment.work.notJudged')} />
        </span>
      </div>
      <CriterionWords
        planId={props.planId}
        criterion={row}
        words={words}
        initiatives={props.assessment.initiatives}
      />
      {isOpen && canMark ? (
        <AssessmentMarkForm
          assessmentId={props.assessment.id}
          row={row}
          label={label}
          draft={draft ?? draftOf(mark)}
          onDraft={props.onDraft}
          onClose={props.onClose}
          onSaved={props.onSaved}
        />
      ) : (
        <>
          {mark && <RecordedMark row={row} />}
          {canMark && (
            <div>
              <Button size="compact-sm" variant="default" onClick={props.onOpen}>
                {t(`planAssessment.work.${begun}`)}
                <span className="visually-hidden"> {label}</span>
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}

/** What was recorded: the reason for the RHO, the note for the own organisation, by whom and when. */
function RecordedMark({ row: { mark } }: Pick<Props, 'row'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!mark) return null;
  return (
    <div className="stack">
      {mark.reason && <p className="assessed-text">{mark.reason}</p>}
      {mark.internalNote && <InternalNote text={mark.internalNote} />}
      {mark.updatedAt && mark.updatedBy && (
        <p className="meta">
          {t('planAssessment.work.by', { when: format.moment(mark.updatedAt), by: mark.updatedBy })}
        </p>
      )}
    </div>
  );
}
