import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { IndicatorMapping, NewDefinition } from '@regiovast/domain/imports/indicator-mapping';
import { columnKey } from '@regiovast/domain/imports/mapping-columns';
import { AGGREGATIONS, INDICATOR_PERIODS } from '@regiovast/domain/indicators/area-kinds';
import { TOPICS } from '@regiovast/domain/indicators/topics';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly mapping: IndicatorMapping;
  readonly column: string;
  readonly onMapping: (mapping: IndicatorMapping) => void;
  readonly onClose: () => void;
};

type Field = keyof NewDefinition;
const LONG: readonly Field[] = ['definitionNl', 'definitionEn'];
const FIELDS = [
  'code',
  'labelNl',
  'labelEn',
  'unit',
  'definitionNl',
  'definitionEn',
  'source',
  'comparabilityGroup',
] as const;

/** · The definition that goes with a column: everything a reader needs to read its figures rightly. */
export function MappingDefinition({ mapping, column, onMapping, onClose }: Props) {
  const { t } = useTranslation();
  const { indicators, values } = mapping;
  const isLike = indicators.from === 'names' && columnKey(indicators.column) === columnKey(column);
  const value = values.find((known) => columnKey(known.column) === columnKey(column));
  const definition: Partial<NewDefinition> | null = isLike
    ? indicators.like
    : value?.indicator?.use === 'define'
      ? value.indicator.definition
      : null;
  if (!definition) return null;
  const change = (part: Partial<NewDefinition>): void => {
    if (isLike) {
      onMapping({ ...mapping, indicators: { ...indicators, like: { ...indicators.like, ...part } } });
      return;
    }
    onMapping({
      ...mapping,
      values: values.map((one) =>
        one === value && one.indicator?.use === 'define'
          ? { ...one, indicator: { use: 'define', definition: { ...one.indicator.definition, ...part } } }
          : one,
      ),
    });
  };
  const fields = FIELDS.filter((field) => definition[field] !== undefined);
  return (
    <Modal.Root opened onClose={onClose} size="lg" lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="stack dialog-body">
          <Modal.Title className="dialog-title">
            {t(isLike ? 'indicatorImports.likeTitle' : 'indicatorImports.definitionTitle', { column })}
          </Modal.Title>
          <p className="second">
            {t(isLike ? 'indicatorImports.likeHint' : 'indicatorImports.comparabilityHint')}
          </p>
          <div className="definition-fields">
            {isLike && (
              <TextInput
                label={t('indicatorImports.prefix')}
                value={indicators.prefix}
                onChange={(event) =>
                  onMapping({
                    ...mapping,
                    indicators: { ...indicators, prefix: codeText(event.currentTarget.value) },
                  })
                }
              />
            )}
            {fields.map((field) => {
              const props = {
                label: t(`indicatorImports.fields.${field}`),
                value: definition[field] ?? '',
                onChange: ({ currentTarget: { value: text } }: { currentTarget: { value: string } }) =>
                  change(field === 'code' ? renamed(definition, codeText(text)) : { [field]: text }),
              };
              return LONG.includes(field) ? (
                <Textarea key={field} className="is-wide" autosize minRows={2} {...props} />
              ) : (
                <TextInput key={field} {...props} />
              );
            })}
            <NativeSelect
              label={t('indicatorImports.fields.topic')}
              value={definition.topic ?? 'other'}
              data={TOPICS.map((topic) => ({ value: topic, label: t(`indicators.topic.${topic}`) }))}
              onChange={(event) => change({ topic: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('indicatorImports.fields.period')}
              value={definition.period ?? 'year'}
              data={INDICATOR_PERIODS.map((period) => ({
                value: period,
                label: t(`indicatorImports.periods.${period}`),
              }))}
              onChange={(event) =>
                change({
                  period: INDICATOR_PERIODS.find((known) => known === event.currentTarget.value) ?? 'year',
                })
              }
            />
            <NativeSelect
              label={t('indicatorImports.fields.aggregation')}
              value={definition.aggregation ?? 'none'}
              data={AGGREGATIONS.map((way) => ({ value: way, label: t(`indicatorImports.addsUp.${way}`) }))}
              onChange={(event) =>
                change({ aggregation: event.currentTarget.value === 'sum' ? 'sum' : 'none' })
              }
            />
          </div>
          <div>
            <Button onClick={onClose}>{t('indicatorImports.closeDefinition')}</Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const codeText = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9_]/g, '_');

/** A definition that is a group of its own stays one under its new code. */
const renamed = (definition: Partial<NewDefinition>, code: string): Partial<NewDefinition> =>
  definition.comparabilityGroup === definition.code ? { code, comparabilityGroup: code } : { code };
