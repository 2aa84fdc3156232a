import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import { useTranslation } from 'react-i18next';
import { type Formatter, useFormat } from './format.ts';
import { dateIn } from './search-params.ts';

function inWords(value: string | number | boolean | null, format: Formatter): string {
  if (typeof value === 'number') return format.integer(value);
  return typeof value === 'string' && dateIn(value) ? format.date(value) : String(value);
}

/** The words for a refusal or a broken rule, its dates and numbers as the reader's language writes them. */
export function useRefusalText(): (refusal: Violation) => string {
  const { t } = useTranslation();
  // The facts of a refusal are known by code on the server only, so their names cannot be checked here.
  const words = t as (key: `errors.${DomainErrorCode}`, facts: Record<string, string>) => string;
  const format = useFormat();
  return ({ code, details }) => {
    const facts = Object.entries(details).map(([name, value]) => [name, inWords(value, format)] as const);
    return words(`errors.${code}`, Object.fromEntries(facts));
  };
}
