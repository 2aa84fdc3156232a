import type { Refusal } from '@regiovast/domain/imports/import.views';
import { useTranslation } from 'react-i18next';

export type Reason = { readonly short: string; readonly long: string | null };

/**
 * Why a cell was refused, in the reader's language; in Dutch with the server's own sentence, which names the value
 * and what to do. A code this page does not know yet gets that sentence alone.
 */
export function useReason(): (refusal: Refusal) => Reason {
  const { t, i18n } = useTranslation();
  return ({ code, message }) => {
    const key = `imports.refusals.${code}` as const;
    const isKnown: boolean = i18n.exists(key);
    if (!isKnown) return { short: message, long: null };
    return { short: t(key), long: i18n.language === 'en' ? null : message };
  };
}
