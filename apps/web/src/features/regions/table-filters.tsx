import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { BAND_FILTERS, BASIS_FILTERS } from '@regiovast/domain/regions/region-columns';
import { useTranslation } from 'react-i18next';
import type { OverviewState } from './overview-search.ts';

type Props = {
  readonly state: OverviewState;
  readonly onState: (change: Partial<OverviewState>) => void;
};

/** What narrows the regions beside their name: band, lowest score, and where the figures come from. */
export default function TableFilters({ state, onState }: Props) {
  const { t } = useTranslation();
  return (
    <div className="table-filters">
      <NativeSelect
        size="xs"
        label={t('regionTools.band')}
        value={state.klasse ?? ''}
        data={[
          { value: '', label: t('regionTools.allBands') },
          ...BAND_FILTERS.map((value) => ({ value, label: t(`regions.band.${value}`) })),
        ]}
        onChange={(event) =>
          onState({ klasse: BAND_FILTERS.find((band) => band === event.currentTarget.value) })
        }
      />
      <NumberInput
        size="xs"
        label={t('regionTools.leastScore')}
        min={0}
        max={100}
        allowDecimal={false}
        value={state.druk ?? ''}
        onChange={(value) => onState({ druk: Number(value) || undefined })}
      />
      <NativeSelect
        size="xs"
        label={t('regionTools.basis')}
        value={state.stand ?? ''}
        data={[
          { value: '', label: t('regionTools.allBases') },
          ...BASIS_FILTERS.map((value) => ({ value, label: t(`regionTools.bases.${value}`) })),
        ]}
        onChange={(event) =>
          onState({ stand: BASIS_FILTERS.find((basis) => basis === event.currentTarget.value) })
        }
      />
      <Button
        size="xs"
        variant="default"
        onClick={() =>
          onState({ klasse: undefined, druk: undefined, stand: undefined, zoek: '', mijn: false })
        }
      >
        {t('regionTools.noFilters')}
      </Button>
    </div>
  );
}
