import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { OptionActs, type OptionActions } from './option-acts.tsx';
import { OptionStateChip } from './option-parts.tsx';
import { placeWords } from './options-table.tsx';

type Props = OptionActions & { readonly options: readonly OptionView[]; readonly canAct: boolean };

/** H-5 · locations that fell off, each with the reason; absent while there are none. */
export function DroppedOptions({ options, canAct, ...actions }: Props) {
  const { t } = useTranslation();
  const dropped = options.filter(({ state }) => state === 'DROPPED');
  if (dropped.length === 0) return null;
  return (
    <section className="box" aria-labelledby="housing-dropped">
      <div className="box-head">
        <h2 id="housing-dropped">{t('housingOptions.dropped')}</h2>
      </div>
      <ul className="rows dropped-options">
        {dropped.map((option) => (
          <li key={option.id}>
            <OptionStateChip state={option.state} />
            <div>
              <strong>{option.name}</strong> <span className="meta">{placeWords(option)}</span>
              <p className="option-words">{option.stateReason}</p>
            </div>
            {canAct && (
              <span className="push">
                <OptionActs option={option} {...actions} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
