import { Radio } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { demandsOf, type MoveDraft, type MoveProblem, placedOf } from './move-form.ts';
import { PlacementRows } from './placement-rows.tsx';
import { Question } from '../../components/question.tsx';

/** Where to, from when, why, and what the target asks. */
export function MoveFields(props: {
  view: CaseView;
  draft: MoveDraft;
  isTried: boolean;
  problems: readonly MoveProblem[];
  onChange: (change: Partial<MoveDraft>) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const { view, draft, isTried, onChange } = props;
  const demands = demandsOf(view, draft.to);
  const reasonError = isTried && draft.reason.trim() === '' ? t('errors.CASE_REASON_MISSING') : undefined;
  const endError =
    isTried && demands.endDate && draft.expectedEndOn === '' ? t('errors.CASE_END_DATE_MISSING') : undefined;
  const dayError =
    isTried && props.problems.includes('effectiveOn') ? t('cases.problem.effectiveOn') : undefined;
  return (
    <>
      <p className="second">
        {t('cases.moving.now', {
          phase: t(`terms.phase.${view.phase}`),
          date: format.date(view.phaseSince),
        })}
      </p>
      <Radio.Group
        label={t('cases.moving.to')}
        value={draft.to}
        onChange={(value) => {
          const to = view.nextSteps.find((phase) => phase === value);
          if (to) onChange({ to });
        }}
        error={isTried && draft.to === null ? t('cases.moving.chooseTo') : undefined}
      >
        <div className="targets">
          {view.nextSteps.map((phase) => (
            <Radio key={phase} value={phase} label={<PhaseChip phase={phase} />} />
          ))}
        </div>
      </Radio.Group>
      <div className="two-fields">
        <Question
          id="move-on"
          label={t('cases.moving.effectiveOn')}
          hint={t('cases.moving.effectiveHint')}
          error={dayError}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              className="field"
              min={view.phaseSince}
              max={today}
              value={draft.effectiveOn}
              onChange={(event) => onChange({ effectiveOn: event.currentTarget.value })}
            />
          )}
        </Question>
        {demands.endDate && (
          <Question
            id="move-end"
            label={t('cases.moving.expectedEndOn')}
            hint={t('cases.moving.expectedEndHint')}
            error={endError}
          >
            {(field) => (
              <input
                {...field}
                type="date"
                className="field"
                value={draft.expectedEndOn}
                onChange={(event) => onChange({ expectedEndOn: event.currentTarget.value })}
              />
            )}
          </Question>
        )}
      </div>
      {demands.places !== 'none' && (
        <PlacementRows
          view={view}
          rows={draft.placements}
          placed={placedOf(draft)}
          mustPlaceAll={demands.places === 'all'}
          onRows={(placements) => onChange({ placements })}
        />
      )}
      <Question
        id="move-reason"
        label={t('cases.moving.reason')}
        hint={t('cases.moving.reasonHint')}
        error={reasonError}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={2}
            maxLength={500}
            value={draft.reason}
            onChange={(event) => onChange({ reason: event.currentTarget.value })}
          />
        )}
      </Question>
    </>
  );
}
