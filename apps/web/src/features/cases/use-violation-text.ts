import { isCalendarDate } from '@regiovast/domain/kernel/calendar-date';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** The text of a broken rule, with its dates and numbers as the reader writes them. */
export function useViolationText(): (violation: Violation) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ code, details }) => {
    const words = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        typeof value === 'number'
          ? format.integer(value)
          : typeof value === 'string' && isCalendarDate(value)
            ? format.date(value)
            : value,
      ]),
    );
    return String(t(`errors.${code}`, words as never));
  };
}
