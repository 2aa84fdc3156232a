import type { ReferenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { useTranslation } from 'react-i18next';
import type { ReferenceItem } from './plan-reference-draft.ts';
import { useReaderLanguage } from './use-reader-language.ts';

const KINDS = ['added', 'removed', 'changed'] as const;

/** What an item is called in the language of the reader. */
export function useItemName(): (item: ReferenceItem) => string {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  return (item) => ('blocks' in item ? t(`planAdmin.documents.${item.code}`) : item[language].label);
}

/** What one version changed against another, in lines; none when nothing changed. */
export function useChangeLines(): (changes: ReferenceChanges, items: readonly ReferenceItem[]) => string[] {
  const { t } = useTranslation();
  const nameOf = useItemName();
  return (changes, items) => {
    const names = (codes: readonly string[]): string =>
      codes
        .map((code) => {
          const item = items.find((known) => known.code === code);
          return item ? nameOf(item) || code : code;
        })
        .join(', ');
    return [
      ...KINDS.filter((kind) => changes[kind].length > 0).map((kind) =>
        t(`planAdmin.changes.${kind}`, { items: names(changes[kind]) }),
      ),
      ...(changes.isReordered ? [t('planAdmin.changes.reordered')] : []),
    ];
  };
}
