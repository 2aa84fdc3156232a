import type { ReferenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { useTranslation } from 'react-i18next';
import type { OrderedWords } from '../../components/ordered-rows.tsx';
import type { HousingReferenceItem } from './housing-reference-draft.ts';

const KINDS = ['added', 'removed', 'changed'] as const;

/** What an item is called in the language of the reader. */
export function useItemName(): (item: HousingReferenceItem) => string {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (item) => {
    if ('centsPer1000' in item) return String(item.year);
    const label = item[language].label || item.code;
    return 'party' in item ? `${label} (${t(`housing.parties.${item.party}`)})` : label;
  };
}

/** What one version changed against another, in lines; none when nothing changed. */
export function useChangeLines(): (
  changes: ReferenceChanges,
  items: readonly HousingReferenceItem[],
) => string[] {
  const { t } = useTranslation();
  const nameOf = useItemName();
  return (changes, items) => {
    const names = (codes: readonly string[]): string =>
      codes
        .map((code) => {
          const item = items.find((known) => known.code === code);
          return item ? nameOf(item) : code;
        })
        .join(', ');
    return [
      ...KINDS.filter((kind) => changes[kind].length > 0).map((kind) =>
        t(`housingAdmin.changes.${kind}`, { items: names(changes[kind]) }),
      ),
      ...(changes.isReordered ? [t('housingAdmin.changes.reordered')] : []),
    ];
  };
}

/** What the buttons of an ordered list of reference data say. */
export function useOrderedWords(): OrderedWords {
  const { t } = useTranslation();
  return {
    list: t('housingAdmin.list'),
    up: (item) => t('housingAdmin.up', { item }),
    down: (item) => t('housingAdmin.down', { item }),
    remove: (item) => t('housingAdmin.remove', { item }),
    removed: (item) => t('housingAdmin.removed', { item }),
    moved: (item, place) => t('housingAdmin.moved', { item, place }),
  };
}
