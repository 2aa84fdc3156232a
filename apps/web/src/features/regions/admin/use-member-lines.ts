import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { useFormat } from '../../../lib/format.ts';
import { memberConsequences } from './member-consequence.ts';
import { namesList } from './names-list.ts';

type Draft = {
  readonly from: string;
  readonly join: readonly string[];
  readonly leave: readonly string[];
  readonly takeFromOthers: boolean;
};

/** What changing the members does, in words: what moves, what is left over, who sees more or less. */
export function useMemberLines(data: KeptRegionView, draft: Draft): string[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (draft.from === '') return [];
  const change = { join: draft.join, leave: draft.leave, take: draft.takeFromOthers };
  const { moves, orphans, organisations } = memberConsequences(data, change, draft.from);
  const date = format.date(draft.from);
  // Rights are as of now: what lies in the past changes sight from today.
  const sightDate = format.date(draft.from < today ? today : draft.from);
  const list = (names: readonly string[]): string => namesList(i18n.language, names);
  const namesOf = (codes: readonly string[]): string =>
    list(data.municipalities.filter(({ code }) => codes.includes(code)).map(({ name }) => name));
  const lines: string[] = [];
  if (moves) {
    const words = { count: moves.names.length, names: list(moves.names), regions: list(moves.regions), date };
    lines.push(t('regionAdmin.members.moves', words));
  }
  if (orphans.length > 0) {
    lines.push(t('regionAdmin.members.orphan', { count: orphans.length, names: list(orphans), date }));
  }
  for (const organisation of organisations) {
    if (draft.join.length > 0) {
      lines.push(
        t('regionAdmin.members.gains', { organisation, names: namesOf(draft.join), date: sightDate }),
      );
    }
    if (draft.leave.length > 0) {
      lines.push(
        t('regionAdmin.members.loses', { organisation, names: namesOf(draft.leave), date: sightDate }),
      );
    }
  }
  return lines;
}
