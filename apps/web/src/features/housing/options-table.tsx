import { OPTION_CRITERIA } from '@regiovast/domain/housing/option-criteria';
import { bestOn, type RankedOption } from '@regiovast/domain/housing/option-weighing';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { OptionActs, type OptionActions } from './option-acts.tsx';
import { OptionPart, OptionStateChip, OptionTotal } from './option-parts.tsx';
import type { WeightsDraft } from './use-option-weights.ts';
import { WeightField } from './weight-field.tsx';

export type CompareProps = OptionActions & {
  /** Those that did not fall off. */
  readonly options: readonly OptionView[];
  readonly ranked: ReadonlyMap<string, RankedOption>;
  readonly draft: WeightsDraft;
  readonly canSetWeights: boolean;
  readonly canAct: boolean;
};

/** H-5 · locations as columns, criteria as rows, each with the weight that one can slide. */
export function OptionsTable({ options, ranked, draft, canSetWeights, canAct, ...actions }: CompareProps) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('housingOptions.scroll')}>
      <table className="data-table options-table">
        <caption className="visually-hidden">{t('housingOptions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('housingOptions.criterion')}</th>
            <th scope="col">{t('housingOptions.weight')}</th>
            {options.map((option) => (
              <th key={option.id} scope="col" className={option.state === 'CHOSEN' ? 'option-chosen' : ''}>
                <span className="option-name">{option.name}</span>
                <OptionStateChip state={option.state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" colSpan={2}>
              <strong>{t('housingOptions.total')}</strong>
            </th>
            {options.map(({ id }) => (
              <td key={id}>
                <OptionTotal ranked={ranked.get(id)} />
              </td>
            ))}
          </tr>
          {OPTION_CRITERIA.map((criterion, index) => {
            const best = bestOn(criterion, options);
            return (
              <tr key={criterion}>
                <th scope="row">{t(`housingOptions.criteria.${criterion}`)}</th>
                <td className="option-weight">
                  <WeightField
                    criterion={criterion}
                    weight={draft.weights[criterion]}
                    canSet={canSetWeights}
                    onChange={(weight) => draft.set(criterion, weight)}
                  />
                </td>
                {options.map((option) => {
                  const part = ranked.get(option.id)?.parts[index];
                  return (
                    <td key={option.id}>
                      {part && <OptionPart option={option} part={part} isBest={best.includes(option.id)} />}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <WordsRow name={t('housingOptions.place')} options={options} wordsOf={placeWords} />
          {options.some(({ note }) => note !== '') && (
            <WordsRow name={t('housingOptions.note')} options={options} wordsOf={({ note }) => note} />
          )}
          {options.some(({ stateReason }) => stateReason !== null) && (
            <WordsRow
              name={t('housingOptions.judge.reason')}
              options={options}
              wordsOf={({ stateReason }) => stateReason ?? ''}
            />
          )}
          {canAct && (
            <tr>
              <th scope="row" colSpan={2}>
                {t('housingOptions.acts')}
              </th>
              {options.map((option) => (
                <td key={option.id}>
                  <OptionActs option={option} {...actions} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The address where it is known, and the municipality. */
export const placeWords = ({ address, municipality }: OptionView): string =>
  address === '' ? municipality.name : `${address}, ${municipality.name}`;

function WordsRow(props: {
  readonly name: string;
  readonly options: readonly OptionView[];
  readonly wordsOf: (option: OptionView) => string;
}) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {props.name}
      </th>
      {props.options.map((option) => (
        <td key={option.id} className="option-words">
          {props.wordsOf(option)}
        </td>
      ))}
    </tr>
  );
}
