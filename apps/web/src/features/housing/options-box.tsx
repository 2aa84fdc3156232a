import { useMediaQuery } from '@mantine/hooks';
import { type RankedOption, rankOptions } from '@regiovast/domain/housing/option-weighing';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { OptionActions } from './option-acts.tsx';
import { OptionScales } from './option-scales.tsx';
import { OptionsCards } from './options-cards.tsx';
import { OptionsTable } from './options-table.tsx';
import { OptionsWeighing } from './options-weighing.tsx';
import { useOptionWeights } from './use-option-weights.ts';

type Props = OptionActions & {
  readonly view: OptionsView;
  readonly onAdd: () => void;
  readonly onDone: (text: string) => void;
};

/** H-5 · the locations that are weighed, side by side, scored again with every weight that is slid. */
export function OptionsBox({ view, onAdd, onDone, ...actions }: Props) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 767px)') ?? false;
  const draft = useOptionWeights(view.weights);
  const options = view.options.filter(({ state }) => state !== 'DROPPED');
  const ranked = rankOptions(options, draft.weights);
  const finding = useFinding();
  const Compare = isNarrow ? OptionsCards : OptionsTable;
  return (
    <section className="box" aria-labelledby="housing-options">
      <div className="box-head">
        <h2 id="housing-options" aria-live="polite">
          {options.length === 0 ? t('housing.tab.locaties') : finding(view, ranked)}
        </h2>
        {options.length > 0 && (
          <span className="meta">{t('housingOptions.title', { count: options.length })}</span>
        )}
        <span className="push">
          <CapabilityButton
            capability={view.can.set}
            label={t('housingOptions.add')}
            look={{ size: 'xs', leftSection: <Icon name="plus" /> }}
            onClick={onAdd}
          />
        </span>
      </div>
      {options.length === 0 ? (
        <p className="empty">{t(view.can.set.can ? 'housingOptions.empty' : 'housingOptions.emptyRead')}</p>
      ) : (
        <div className="box-body stack">
          <Compare
            options={options}
            ranked={new Map(ranked.map((one) => [one.id, one]))}
            draft={draft}
            canSetWeights={view.can.setWeights.can}
            canAct={view.can.judge.can}
            {...actions}
          />
          {view.can.setWeights.can && <OptionsWeighing view={view} draft={draft} onDone={onDone} />}
          <OptionScales view={view} />
        </div>
      )}
    </section>
  );
}

/** Which location leads, as a sentence. */
function useFinding(): (view: OptionsView, ranked: readonly RankedOption[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (view, ranked) => {
    const first = ranked.filter(({ rank }) => rank === 1);
    const total = first[0]?.totalTenths ?? null;
    if (total === null) return t('housingOptions.noTotal');
    const facts = { total: format.decimal(total / 10, 1) };
    if (first.length > 1) return t('housingOptions.leadingShared', facts);
    const name = view.options.find(({ id }) => id === first[0]?.id)?.name ?? '';
    return t('housingOptions.leading', { ...facts, name });
  };
}
