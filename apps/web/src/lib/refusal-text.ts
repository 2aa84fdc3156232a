import type { DomainErrorCode } from '@regiovast/domain/kernel/errors';
import type { Violation } from '@regiovast/domain/kernel/verdict';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.ts';
import { factInWords } from './refusal-fact.ts';

/** The words for a refusal or a broken rule, its dates and numbers as the reader's language writes them. */
export function useRefusalText(): (refusal: Violation) => string {
  const { t } = useTranslation();
  // The facts of a refusal are known by code on the server only, so their names cannot be checked here.
  const words = t as (key: `errors.${DomainErrorCode}`, facts: Record<string, string>) => string;
  const format = useFormat();
  return ({ code, details }) => {
    const facts = Object.entries(details).map(
      ([name, value]) => [name, factInWords(name, value, format)] as const,
    );
    return words(`errors.${code}`, Object.fromEntries(facts));
  };
}
