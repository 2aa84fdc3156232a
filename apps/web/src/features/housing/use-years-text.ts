import { useTranslation } from 'react-i18next';

/** Years in words: "2025", "2025 en 2027", "2025 tot en met 2028" where none is left out. */
export function useYearsText(): (years: readonly number[]) => string {
  const { t } = useTranslation();
  return (years) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (years.length === 1) return String(first);
    if (years.length > 2 && last - first === years.length - 1)
      return t('housingNeed.yearsFromTo', { from: first, to: last });
    return t('housingNeed.yearsAnd', { before: years.slice(0, -1).join(', '), last });
  };
}
