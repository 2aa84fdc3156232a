import { useTranslation } from 'react-i18next';

/** R-1 · a number as it is written, or that it is unknown. */
export function UnknownOr({ value, text }: { value: number | null; text: (value: number) => string }) {
  const { t } = useTranslation();
  return value === null ? <span className="unknown">{t('frame.unknown')}</span> : text(value);
}
