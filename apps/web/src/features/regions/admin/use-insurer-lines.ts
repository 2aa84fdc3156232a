import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { useFormat } from '../../../lib/format.ts';
import { type InsurerChoice, preferentConsequences } from './preferent-consequence.ts';

/** What another preferent insurer does to who sees the region, in words and figures. */
export function useInsurerLines(data: KeptRegionView, choice: InsurerChoice | null, from: string): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (!choice || from === '') return [];
  const facts = {
    // Rights are as of now: what lies in the past changes sight from today.
    date: format.date(from < today ? today : from),
    region: data.name,
    count: data.practices,
    formatted: format.integer(data.practices),
  };
  return preferentConsequences(data, choice, from, today).map((line) =>
    line.kind === 'nobodySees'
      ? t('regionAdmin.insurer.nobodySees', facts)
      : t(`regionAdmin.insurer.${line.kind}`, { ...facts, name: line.name }),
  );
}
