import { NativeSelect, TextInput } from '@mantine/core';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import type { IndicatorMapping } from '@regiovast/domain/imports/indicator-mapping';
import { yearIn } from '@regiovast/domain/imports/mapping-period';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly view: MappingView;
  readonly mapping: IndicatorMapping;
  readonly onMapping: (mapping: IndicatorMapping) => void;
};

/** What holds for all rows: one area or period, whether rows add up, and the source. */
export function MappingSettings({ view, mapping, onMapping }: Props) {
  const { t } = useTranslation();
  const { area, period, source, aggregation } = mapping;
  const fixedArea = area?.from === 'fixed' ? area.code : area === null ? '' : 'column';
  const areas = [
    ...(area !== null && area.from !== 'fixed'
      ? [{ value: 'column', label: t('indicatorImports.areaFromColumn') }]
      : [{ value: '', label: t('indicatorImports.areaNone') }]),
    { value: 'NL', label: t('indicatorImports.nation') },
    ...view.areas.regions.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    ...view.areas.municipalities.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  ];
  const chooseArea = (code: string): void => {
    if (code === 'column') return;
    const kind = code === 'NL' ? 'nation' : code.startsWith('GM') ? 'municipality' : 'region';
    onMapping({ ...mapping, area: code === '' ? null : { from: 'fixed', kind, code } });
  };
  const choosePeriod = (from: string): void => {
    const values = mapping.values.map((value) => ({
      ...value,
      period: from === 'headers' ? (value.period ?? yearIn(value.column)) : null,
    }));
    const next =
      from === 'headers'
        ? ({ from: 'headers' } as const)
        : from === 'fixed'
          ? ({ from: 'fixed', period: yearIn(view.fileName) ?? '' } as const)
          : null;
    onMapping({ ...mapping, values, period: next });
  };
  return (
    <div className="mapping-settings import-body">
      <NativeSelect
        label={t('indicatorImports.area')}
        value={fixedArea}
        data={areas}
        onChange={(event) => chooseArea(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('indicatorImports.periodFrom')}
        value={period?.from ?? 'none'}
        data={[
          ...(period?.from === 'column'
            ? [{ value: 'column', label: t('indicatorImports.periodFroms.column') }]
            : [{ value: 'none', label: t('indicatorImports.periodFroms.none') }]),
          { value: 'headers', label: t('indicatorImports.periodFroms.headers') },
          { value: 'fixed', label: t('indicatorImports.periodFroms.fixed') },
        ]}
        onChange={(event) => choosePeriod(event.currentTarget.value)}
      />
      {period?.from === 'fixed' && (
        <TextInput
          label={t('indicatorImports.periodFixed')}
          value={period.period}
          maxLength={40}
          onChange={({ currentTarget: { value } }) =>
            onMapping({ ...mapping, period: { from: 'fixed', period: value } })
          }
        />
      )}
      <NativeSelect
        label={t('indicatorImports.rows')}
        value={aggregation}
        data={(['none', 'sum'] as const).map((value) => ({
          value,
          label: t(`indicatorImports.aggregations.${value}`),
        }))}
        onChange={(event) =>
          onMapping({ ...mapping, aggregation: event.currentTarget.value === 'sum' ? 'sum' : 'none' })
        }
      />
      <TextInput
        label={t('indicatorImports.source')}
        value={source?.from === 'fixed' ? source.text : ''}
        placeholder={source?.from === 'column' ? t('indicatorImports.sourceFromColumn') : ''}
        maxLength={300}
        onChange={({ currentTarget: { value } }) =>
          onMapping({ ...mapping, source: value.trim() === '' ? null : { from: 'fixed', text: value } })
        }
      />
    </div>
  );
}
