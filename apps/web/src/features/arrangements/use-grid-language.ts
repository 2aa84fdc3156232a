import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import { useTranslation } from 'react-i18next';

/** How the reader writes numbers. */
export const useGridLanguage = (): NumberLanguage => (useTranslation().i18n.language === 'en' ? 'en' : 'nl');
