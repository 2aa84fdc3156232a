import { PLANNING_STATUSES } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { useTranslation } from 'react-i18next';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import type { OptionDraft, OptionProblem } from './option-draft.ts';

type Props = {
  readonly draft: OptionDraft;
  readonly problems: readonly OptionProblem[];
  /** The municipalities that can be chosen. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (change: Partial<OptionDraft>) => void;
};
type TextField = Exclude<keyof OptionDraft, 'planningStatus' | 'municipalityCode' | 'note'>;
type Look = {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: OptionProblem;
  readonly type?: 'date';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly limit?: number;
};

/** H-5 · what is asked of a location; only its name and municipality must be known. */
export function OptionDetailFields({ draft, problems, municipalities, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const most: Partial<Record<OptionProblem, string>> = {
    area: format.integer(HOUSING_LIMITS.floorAreaM2),
    rooms: format.integer(HOUSING_LIMITS.rooms),
    yearly: format.euro(HOUSING_LIMITS.cents),
    oneOff: format.euro(HOUSING_LIMITS.cents),
  };
  const wrong = (problem: OptionProblem | undefined): string | undefined =>
    problem !== undefined && problems.includes(problem)
      ? t(`housingOptions.form.problem.${problem}`, { most: most[problem] ?? '' })
      : undefined;
  const field = (name: TextField, { label, hint, problem, type, inputMode, limit = 30 }: Look) => (
    <Question id={`option-${name}`} label={label} error={wrong(problem)} {...(hint && { hint })}>
      {(attributes) => (
        <input
          {...attributes}
          className="field"
          type={type ?? 'text'}
          inputMode={inputMode}
          autoComplete="off"
          maxLength={limit}
          value={draft[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Question>
  );
  return (
    <>
      <p className="meta">{t('housingOptions.form.unknownHint')}</p>
      {field('name', {
        label: t('housingOptions.form.name'),
        hint: t('housingOptions.form.nameHint'),
        problem: 'name',
        limit: HOUSING_LIMITS.name,
      })}
      <div className="two-fields">
        {field('address', { label: t('housingOptions.form.address'), limit: HOUSING_LIMITS.address })}
        <Question
          id="option-municipality"
          label={t('housingOptions.form.municipality')}
          error={wrong('municipality')}
        >
          {(attributes) => (
            <select
              {...attributes}
              className="field"
              value={draft.municipalityCode}
              onChange={(event) => onChange({ municipalityCode: event.currentTarget.value })}
            >
              <option value="">{t('housingOptions.form.chooseMunicipality')}</option>
              {municipalities.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Question>
      </div>
      <fieldset className="choices">
        <legend className="question">{t('housingOptions.form.coordinates')}</legend>
        <p className="meta">{t('housingOptions.form.coordinatesHint')}</p>
        <div className="two-fields">
          {field('latitude', {
            label: t('housingOptions.form.latitude'),
            problem: 'place',
            inputMode: 'decimal',
          })}
          {field('longitude', { label: t('housingOptions.form.longitude'), inputMode: 'decimal' })}
        </div>
      </fieldset>
      <div className="two-fields">
        {field('floorAreaM2', {
          label: t('housingOptions.form.area'),
          problem: 'area',
          inputMode: 'numeric',
        })}
        {field('consultingRooms', {
          label: t('housingOptions.form.rooms'),
          problem: 'rooms',
          inputMode: 'numeric',
        })}
        {field('yearlyCost', {
          label: t('housingOptions.form.yearly'),
          problem: 'yearly',
          inputMode: 'decimal',
        })}
        {field('oneOffCost', {
          label: t('housingOptions.form.oneOff'),
          problem: 'oneOff',
          inputMode: 'decimal',
        })}
      </div>
      <Question id="option-planning" label={t('housingOptions.form.planning')}>
        {(attributes) => (
          <select
            {...attributes}
            className="field"
            value={draft.planningStatus}
            onChange={({ currentTarget: { value } }) => {
              const planningStatus = PLANNING_STATUSES.find((status) => status === value);
              if (planningStatus) onChange({ planningStatus });
            }}
          >
            {PLANNING_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`housing.planningStatuses.${status}`)}
              </option>
            ))}
          </select>
        )}
      </Question>
      <div className="two-fields">
        {field('permitExpectedOn', { label: t('housingOptions.form.permit'), type: 'date' })}
        {field('completionOn', {
          label: t('housingOptions.form.completion'),
          problem: 'completion',
          type: 'date',
        })}
      </div>
      <Question id="option-note" label={t('housingOptions.form.note')}>
        {(attributes) => (
          <textarea
            {...attributes}
            className="field"
            rows={3}
            maxLength={HOUSING_LIMITS.words}
            value={draft.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </Question>
    </>
  );
}
