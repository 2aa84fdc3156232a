import type { OptionState } from '@regiovast/domain/housing/housing-codes';
import type { OptionCriterion } from '@regiovast/domain/housing/option-criteria';
import type { RankedOption, WeighedPart } from '@regiovast/domain/housing/option-weighing';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useOptionWords } from './use-option-words.ts';

const STATE_SIGNS: Readonly<Record<OptionState, { readonly tone: string; readonly icon: IconName }>> = {
  OPEN: { tone: 'signal', icon: 'search' },
  CHOSEN: { tone: 'resolved', icon: 'resolved' },
  DROPPED: { tone: 'signal', icon: 'closed' },
};

export function OptionStateChip({ state }: { state: OptionState }) {
  const { t } = useTranslation();
  const { tone, icon } = STATE_SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} />
      {t(`housing.optionStates.${state}`)}
    </span>
  );
}

type PartProps = { readonly option: OptionView; readonly part: WeighedPart; readonly isBest: boolean };

/** H-5 · a criterion of a location: its value, what that scores, and what it adds to the total. */
export function OptionPart({ option, part, isBest }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useOptionWords();
  const words = wordsOf(option, part.criterion);
  return (
    <div className="option-part">
      <p className="option-value">
        {words === null ? <span className="unknown">{t('frame.unknown')}</span> : words}
        {isBest && (
          <span className="with-icon option-best">
            <Icon name="check" size={14} />
            {t('housingOptions.best')}
          </span>
        )}
      </p>
      <PartAside option={option} criterion={part.criterion} />
      <p className="meta">
        {part.score === null
          ? t(`housingOptions.missing.${part.gap}`)
          : `${t('housingOptions.score', { score: part.score })} · ${t('housingOptions.contribution', {
              points: format.decimal((part.contributionTenths ?? 0) / 10, 1),
            })}`}
      </p>
    </div>
  );
}

/** What belongs to a value without being scored itself. */
function PartAside({ option, criterion }: { option: OptionView; criterion: OptionCriterion }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (criterion === 'PLANNING' && option.permitExpectedOn !== null)
    return (
      <p className="meta">{t('housingOptions.permitOn', { date: format.date(option.permitExpectedOn) })}</p>
    );
  if (criterion === 'REACH')
    return (
      <p className="meta">
        {option.reach.isSameMunicipality
          ? t('housingOptions.sameMunicipality')
          : t('housingOptions.otherMunicipality', { name: option.municipality.name })}
      </p>
    );
  return null;
}

/** H-5 · the total of a location with its rank, and over how much of the weight that is. */
export function OptionTotal({ ranked }: { ranked: RankedOption | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!ranked || ranked.totalTenths === null || ranked.rank === null)
    return (
      <p>
        <span className="unknown">{t('housingOptions.noRank')}</span>
      </p>
    );
  const { knownWeight, allWeight } = ranked;
  const missing = ranked.parts
    .filter(({ score, weight }) => score === null && weight > 0)
    .map(({ criterion }) => t(`housingOptions.criteria.${criterion}`));
  return (
    <div className="option-part">
      <p className="option-value">
        <strong>{t('housingOptions.totalOf', { total: format.decimal(ranked.totalTenths / 10, 1) })}</strong>
        <span>{t('housingOptions.rank', { rank: ranked.rank })}</span>
      </p>
      <p className="meta">
        {knownWeight === allWeight
          ? t('housingOptions.coverageFull')
          : t('housingOptions.coverage', {
              known: knownWeight,
              all: allWeight,
              criteria: missing.join(', '),
            })}
      </p>
    </div>
  );
}
