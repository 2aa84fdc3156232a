import { referenceCode } from '@regiovast/domain/arrangements/arrangement-reference';
import type { ReferenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { useTranslation } from 'react-i18next';
import type { ReferenceItem } from './arrangement-reference-draft.ts';

const KINDS = ['added', 'removed', 'changed'] as const;

/** What an item is called in the language of the reader. */
export function useItemName(): (item: ReferenceItem) => string {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (item) => {
    if ('lines' in item) return t(`arrangements.types.${item.code}`);
    if ('sector' in item) return `${t(`arrangementAdmin.sectors.${item.sector}`)} ${String(item.year)}`;
    return item[language].heading || item.code;
  };
}

/** What one version changed against another, in lines; none when nothing changed. */
export function useChangeLines(): (changes: ReferenceChanges, items: readonly ReferenceItem[]) => string[] {
  const { t } = useTranslation();
  const nameOf = useItemName();
  return (changes, items) => {
    const names = (codes: readonly string[]): string =>
      codes
        .map((code) => {
          const item = items.find((known) => referenceCode(known) === code);
          return item ? nameOf(item) : code;
        })
        .join(', ');
    return [
      ...KINDS.filter((kind) => changes[kind].length > 0).map((kind) =>
        t(`arrangementAdmin.changes.${kind}`, { items: names(changes[kind]) }),
      ),
      ...(changes.isReordered ? [t('arrangementAdmin.changes.reordered')] : []),
    ];
  };
}
