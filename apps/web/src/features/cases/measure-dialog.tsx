import type { CaseRecordView, MeasureView } from '@regiovast/domain/cases/case-record.views';
import {
  COURSES_OF_ACTION,
  type CourseOfAction,
  MEASURE_STATES,
  type MeasureState,
} from '@regiovast/domain/cases/courses-of-action';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Choices, Question } from '../../components/question.tsx';
import { RecordFormFoot } from './record-form-foot.tsx';
import { useFreshVersion } from './record-fresh.ts';

type Props = {
  readonly record: CaseRecordView;
  /** The one to change; null: a new one. */
  readonly measure: MeasureView | null;
  readonly onClose: () => void;
  readonly onDone: (course: CourseOfAction) => void;
};

/** D-7 · what was examined and what came of it. */
export function MeasureDialog({ record, measure, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const fresh = useFreshVersion(record);
  const [course, setCourse] = useState<CourseOfAction | null>(measure?.course ?? null);
  const [state, setState] = useState<MeasureState>(measure?.state ?? 'EXAMINED');
  const [note, setNote] = useState(measure?.note ?? '');
  const [isTried, setTried] = useState(false);
  const change = useMutation(trpc.cases.setMeasure.mutationOptions());
  const taken = new Set(fresh.known.measures.map((known) => known.course));
  const now = fresh.known.measures.find((known) => known.course === course);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (course === null || change.isPending) return;
    change.mutate(
      { caseId: record.caseId, version: fresh.version, course, state, note },
      {
        onSuccess: () => {
          onClose();
          onDone(course);
        },
      },
    );
  };
  return (
    <FormDialog onClose={onClose} size={560} title={t('caseRecord.measures.add')}>
      <form className="form" noValidate onSubmit={submit}>
        <Question
          id="measure-course"
          label={t('caseRecord.measures.course')}
          error={isTried && course === null ? t('caseRecord.measures.chooseCourse') : undefined}
        >
          {(field) => (
            <select
              {...field}
              className="field"
              value={course ?? ''}
              disabled={measure !== null}
              onChange={(event) =>
                setCourse(COURSES_OF_ACTION.find((code) => code === event.currentTarget.value) ?? null)
              }
            >
              <option value="">{t('caseRecord.measures.chooseCourse')}</option>
              {COURSES_OF_ACTION.filter((code) => measure !== null || !taken.has(code)).map((code) => (
                <option key={code} value={code}>
                  {t(`caseRecord.course.${code}`)}
                </option>
              ))}
            </select>
          )}
        </Question>
        <Choices
          name="measure-state"
          label={t('caseRecord.measures.state')}
          value={state}
          choices={MEASURE_STATES.map((code) => ({
            value: code,
            label: t(`caseRecord.measureState.${code}`),
          }))}
          onChoose={setState}
        />
        <Question
          id="measure-note"
          label={t('caseRecord.measures.note')}
          canWait
          hint={t('caseRecord.measures.noteHint')}
        >
          {(field) => (
            <textarea
              {...field}
              className="field"
              rows={3}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Question>
        <RecordFormFoot
          change={change}
          fresh={fresh}
          now={
            fresh.known.version !== record.version &&
            now &&
            [t(`caseRecord.measureState.${now.state}`), now.note].filter(Boolean).join(' · ')
          }
          label={t('caseRecord.measures.save')}
          onClose={onClose}
        />
      </form>
    </FormDialog>
  );
}
