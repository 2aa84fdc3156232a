import { TextInput } from '@mantine/core';
import { PART_UNITS, SCORE_PARTS } from '@regiovast/domain/outlook/score-parts';
import { useTranslation } from 'react-i18next';
import {
  BAND_FIELDS,
  type Draft,
  type Field,
  numberOf,
  PART_FIELDS,
  PHASE_FIELDS,
  TIME_FIELDS,
  weightSum,
} from './weights-draft.ts';

type Props = {
  readonly draft: Draft;
  readonly isEditable: boolean;
  readonly onChange: (field: Field, text: string) => void;
};

/** The weights as fields, or to read only: parts with their scales, how heavy a patient counts, and the bands. */
export function WeightsFields(props: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PartFields {...props} />
      <fieldset className="weights-fieldset">
        <legend>{t('outlook.weights.continuity')}</legend>
        <p className="meta">{t('outlook.weights.continuityWhy')}</p>
        <div className="weights-factors">
          {PHASE_FIELDS.map((name) => (
            <Labelled
              key={name}
              {...props}
              field={`phases.${name}`}
              label={t(`outlook.weights.phases.${name}`)}
            />
          ))}
          {TIME_FIELDS.map((name) => (
            <Labelled
              key={name}
              {...props}
              field={`time.${name}`}
              label={t(`outlook.weights.time.${name}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="weights-fieldset">
        <legend>{t('outlook.weights.bands')}</legend>
        <div className="weights-factors">
          {BAND_FIELDS.map((name) => (
            <Labelled
              key={name}
              {...props}
              field={`bands.${name}`}
              label={t(`outlook.weights.bandFrom.${name}`)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function PartFields({ draft, isEditable, onChange }: Props) {
  const { t } = useTranslation();
  const heads = {
    weight: t('outlook.weight'),
    calmAt: t('outlook.weights.calmAt'),
    severeAt: t('outlook.weights.severeAt'),
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('outlook.weights.title')}>
      <table className="data-table weights-table">
        <thead>
          <tr>
            <th scope="col">{t('outlook.part')}</th>
            {PART_FIELDS.map((name) => (
              <th key={name} scope="col" className="numeric">
                {heads[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCORE_PARTS.map((part, index) => (
            <tr key={part}>
              <th scope="row" aria-label={t(`outlook.parts.${part}`)}>
                <span className="score-part">
                  <i className={`swatch series-${index}`} />
                  <span>
                    {t(`outlook.parts.${part}`)}
                    <span className="meta"> {t(`outlook.units.${PART_UNITS[part]}`)}</span>
                  </span>
                </span>
              </th>
              {PART_FIELDS.map((name) => (
                <td key={name} className="numeric">
                  {isEditable ? (
                    <TextInput
                      size="xs"
                      inputMode="decimal"
                      aria-label={t('outlook.weights.fieldOf', {
                        field: heads[name],
                        part: t(`outlook.parts.${part}`),
                      })}
                      error={numberOf(draft[`parts.${part}.${name}`]) === null}
                      value={draft[`parts.${part}.${name}`]}
                      onChange={(event) => onChange(`parts.${part}.${name}`, event.currentTarget.value)}
                    />
                  ) : (
                    draft[`parts.${part}.${name}`]
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4}>{t('outlook.weights.sum', { sum: weightSum(draft) })}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Labelled({
  draft,
  isEditable,
  onChange,
  field,
  label,
}: Props & { readonly field: Field; readonly label: string }) {
  if (!isEditable) {
    return (
      <div>
        <span className="meta">{label}</span>
        <div>{draft[field]}</div>
      </div>
    );
  }
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={label}
      error={numberOf(draft[field]) === null}
      value={draft[field]}
      onChange={(event) => onChange(field, event.currentTarget.value)}
    />
  );
}
