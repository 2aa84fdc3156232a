import { ARRANGEMENT_TABS, type ArrangementTab } from '@regiovast/domain/arrangements/arrangement-tabs';
import { isQuarter, oneOf } from '../../lib/search-params.ts';

/** What the address of an arrangement holds: its tab, and the quarter that is open in it. */
export type ArrangementSearch = {
  tab?: ArrangementTab | undefined;
  kwartaal?: string | undefined;
  /** Of the amounts: what was realised instead of what is planned. */
  toon?: 'gerealiseerd' | undefined;
};

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readArrangementSearch(raw: Readonly<Record<string, unknown>>): ArrangementSearch {
  const tab = oneOf(ARRANGEMENT_TABS, raw['tab']);
  const { kwartaal } = raw;
  const toon = oneOf(['gerealiseerd'] as const, raw['toon']);
  return { ...(tab && { tab }), ...(isQuarter(kwartaal) && { kwartaal }), ...(toon && { toon }) };
}
