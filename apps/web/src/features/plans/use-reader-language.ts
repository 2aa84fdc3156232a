import { useTranslation } from 'react-i18next';

/** The language of the reader, for what stands in both: words of reference data, and numbers that are typed. */
export const useReaderLanguage = (): 'nl' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'nl');
