import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';

/** What the plan's template calls a section, in the reader's language; a code it no longer knows stays a code. */
export function useSectionNames(planId: string): (code: string) => string {
  const { i18n } = useTranslation();
  const { data } = useSuspenseQuery(trpc.plans.get.queryOptions({ planId }));
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (code) => data.contents.find((entry) => entry.code === code)?.[language] ?? code;
}
