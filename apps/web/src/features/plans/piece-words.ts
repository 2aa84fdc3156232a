import type { PieceComparison } from '@regiovast/domain/plans/plan-compare.views';
import type { TFunction } from 'i18next';
import type { planVersions } from '../../i18n/nl/plan-versions.ts';
import type { Formatter } from '../../lib/format.ts';

type Field = Extract<PieceComparison, { kind: 'fields' }>['fields'][number];
type FieldName = keyof typeof planVersions.fields;

/** What a field is called: the words for its names, and as they are the keys between them such as a quarter or a code. */
export function fieldLabel(path: readonly string[], t: TFunction): string {
  return path
    .map((part) => t(`planVersions.fields.${part as FieldName}`, { defaultValue: part }))
    .filter(Boolean)
    .join(' · ');
}

const CENTS_PER_EURO = 100;

/** A value in words: amounts in euro, dates and quarters as they are read, unknown as unknown, never 0. */
export function fieldText(
  field: Field,
  side: 'before' | 'after',
  t: TFunction,
  format: Pick<Formatter, 'date' | 'number' | 'quarter'>,
): string {
  const isThere = side === 'before' ? field.wasThere : field.isThere;
  if (!isThere) return t('planVersions.absent');
  const value = field[side];
  if (value === null || value === '') return t('planVersions.unknown');
  if (typeof value === 'boolean') return t(value ? 'planVersions.yes' : 'planVersions.no');
  if (typeof value === 'number')
    return field.path.at(-1) === 'costCents'
      ? `€ ${format.number(value / CENTS_PER_EURO)}`
      : isYear(field.path)
        ? String(value)
        : format.number(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
  if (/^\d{4}Q[1-4]$/.test(value)) return format.quarter(value);
  return value;
}

const isYear = (path: readonly string[]): boolean => /^period(From|To)$/.test(path.at(-1) ?? '');
