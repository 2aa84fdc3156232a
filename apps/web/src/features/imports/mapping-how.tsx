import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import {
  DECIMAL_SIGNS,
  type IndicatorMapping,
  type ValueColumn,
} from '@regiovast/domain/imports/indicator-mapping';
import { columnKey } from '@regiovast/domain/imports/mapping-columns';
import { useTranslation } from 'react-i18next';
import { seedOf } from './mapping-seed.ts';

type Props = {
  readonly view: MappingView;
  readonly mapping: IndicatorMapping;
  readonly column: string;
  readonly onMapping: (mapping: IndicatorMapping) => void;
  readonly onDefine: () => void;
};

/** What more must be said of a column: of values the sign, period and indicator, of a filter which rows stay. */
export function MappingHow({ view, mapping, column, onMapping, onDefine }: Props) {
  const { t, i18n } = useTranslation();
  const is = (name: string): boolean => columnKey(name) === columnKey(column);
  const { indicators, filters, values } = mapping;
  const value = values.find((known) => is(known.column));
  const filter = filters.find((known) => is(known.column));
  const defineButton = (
    <Button
      size="xs"
      variant="default"
      aria-label={t('indicatorImports.defineOf', { column })}
      onClick={onDefine}
    >
      {t('indicatorImports.define')}
    </Button>
  );
  if (indicators.from === 'names' && is(indicators.column)) return defineButton;
  if (filter) {
    const change = (part: Partial<typeof filter>): void =>
      onMapping({ ...mapping, filters: filters.map((one) => (one === filter ? { ...one, ...part } : one)) });
    return (
      <span className="mapping-how">
        <NativeSelect
          size="xs"
          aria-label={t('indicatorImports.filterKeep', { column })}
          value={filter.keep ? 'keep' : 'drop'}
          data={(['keep', 'drop'] as const).map((keep) => ({
            value: keep,
            label: t(`indicatorImports.filterKeeps.${keep}`),
          }))}
          onChange={(event) => change({ keep: event.currentTarget.value === 'keep' })}
        />
        <TextInput
          size="xs"
          aria-label={t('indicatorImports.filterValues', { column })}
          value={filter.values.join(';')}
          onChange={(event) => change({ values: event.currentTarget.value.split(';') })}
        />
      </span>
    );
  }
  if (!value) return null;
  const change = (part: Partial<ValueColumn>): void =>
    onMapping({ ...mapping, values: values.map((one) => (one === value ? { ...one, ...part } : one)) });
  const { indicator } = value;
  const chosen = indicator?.use === 'existing' ? `${indicator.code} ${indicator.version}` : 'define';
  const chooseIndicator = (text: string): void => {
    const [code, version] = text.split(' ');
    const next =
      code === undefined || version === undefined
        ? seedOf(view, mapping, column).value.indicator
        : ({ use: 'existing', code, version: Number(version) } as const);
    change({ indicator: next });
  };
  return (
    <span className="mapping-how">
      <NativeSelect
        size="xs"
        aria-label={t('indicatorImports.decimalOf', { column })}
        value={value.decimal ?? ''}
        data={[
          { value: '', label: t('indicatorImports.decimals.none') },
          ...DECIMAL_SIGNS.map((sign) => ({ value: sign, label: t(`indicatorImports.decimals.${sign}`) })),
        ]}
        onChange={(event) =>
          change({ decimal: DECIMAL_SIGNS.find((sign) => sign === event.currentTarget.value) ?? null })
        }
      />
      {mapping.period?.from === 'headers' && (
        <TextInput
          size="xs"
          aria-label={t('indicatorImports.periodOf', { column })}
          value={value.period ?? ''}
          maxLength={40}
          onChange={(event) => change({ period: event.currentTarget.value || null })}
        />
      )}
      {indicators.from === 'columns' && (
        <>
          <NativeSelect
            size="xs"
            aria-label={t('indicatorImports.indicatorOf', { column })}
            value={chosen}
            data={[
              {
                value: 'define',
                label: t('indicatorImports.newIndicator', {
                  code: indicator?.use === 'define' ? indicator.definition.code : '…',
                }),
              },
              ...view.definitions
                .filter(({ kind }) => kind === 'published')
                .map(({ code, version, labelNl, labelEn, unit }) => ({
                  value: `${code} ${version}`,
                  label: `${i18n.language === 'en' ? labelEn : labelNl} (${unit}, v${version})`,
                })),
            ]}
            onChange={(event) => chooseIndicator(event.currentTarget.value)}
          />
          {indicator?.use === 'define' && defineButton}
        </>
      )}
    </span>
  );
}
