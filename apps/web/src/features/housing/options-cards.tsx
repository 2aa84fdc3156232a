import { OPTION_CRITERIA } from '@regiovast/domain/housing/option-criteria';
import { bestOn } from '@regiovast/domain/housing/option-weighing';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { OptionActs } from './option-acts.tsx';
import { OptionPart, OptionStateChip, OptionTotal } from './option-parts.tsx';
import { type CompareProps, placeWords } from './options-table.tsx';
import { WeightField } from './weight-field.tsx';

/** H-5 · on a phone: the weights above, each location a card of its own. */
export function OptionsCards({ options, ranked, draft, canSetWeights, canAct, ...actions }: CompareProps) {
  const { t } = useTranslation();
  const best = new Map(OPTION_CRITERIA.map((criterion) => [criterion, bestOn(criterion, options)]));
  return (
    <div className="stack">
      <dl className="option-weights">
        {OPTION_CRITERIA.map((criterion) => (
          <Fact key={criterion} term={t(`housingOptions.criteria.${criterion}`)}>
            <WeightField
              criterion={criterion}
              weight={draft.weights[criterion]}
              canSet={canSetWeights}
              onChange={(weight) => draft.set(criterion, weight)}
            />
          </Fact>
        ))}
      </dl>
      <ul className="option-cards">
        {options.map((option) => (
          <li key={option.id} className="box box-body stack">
            <div className="row">
              <h3>{option.name}</h3>
              <OptionStateChip state={option.state} />
            </div>
            <OptionTotal ranked={ranked.get(option.id)} />
            <p className="meta">{placeWords(option)}</p>
            <dl className="option-facts">
              {OPTION_CRITERIA.map((criterion, index) => {
                const part = ranked.get(option.id)?.parts[index];
                return (
                  <Fact key={criterion} term={t(`housingOptions.criteria.${criterion}`)}>
                    {part && (
                      <OptionPart
                        option={option}
                        part={part}
                        isBest={best.get(criterion)?.includes(option.id) ?? false}
                      />
                    )}
                  </Fact>
                );
              })}
            </dl>
            {option.note !== '' && <p className="option-words">{option.note}</p>}
            {option.stateReason !== null && (
              <p className="second">{t('housingOptions.reason', { reason: option.stateReason })}</p>
            )}
            {canAct && <OptionActs option={option} {...actions} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
