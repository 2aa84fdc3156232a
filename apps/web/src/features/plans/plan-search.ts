import { PLAN_TABS, type PlanTab } from '@regiovast/domain/plans/plan-tabs';
import { isQuarter, oneOf, textIn } from '../../lib/search-params.ts';

/** L-3 · how the measures are looked at. */
export const MEASURE_VIEWS = ['tabel', 'kwartalen', 'bibliotheek'] as const;
export type MeasureViewName = (typeof MEASURE_VIEWS)[number];

/** What the address of a plan holds: its tab, and within that what is open. */
export type PlanSearch = {
  tab?: PlanTab | undefined;
  /** Code of the section that is open. */
  onderdeel?: string | undefined;
  kwartaal?: string | undefined;
  /** The versions that are compared, and the piece of them that is open. */
  van?: string | undefined;
  naar?: string | undefined;
  stuk?: string | undefined;
  /** How the measures are looked at, what lies in the basket, and what the library is searched for. */
  weergave?: MeasureViewName | undefined;
  mandje?: string | undefined;
  handeling?: string | undefined;
  zoek?: string | undefined;
};

const SECTION = /^[A-Z][A-Z_]{1,39}$/;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readPlanSearch(raw: Readonly<Record<string, unknown>>): PlanSearch {
  const tab = oneOf(PLAN_TABS, raw['tab']);
  const { onderdeel, kwartaal } = raw;
  const van = textIn(raw['van'], 64);
  const naar = textIn(raw['naar'], 64);
  const stuk = textIn(raw['stuk'], 128);
  const weergave = oneOf(MEASURE_VIEWS, raw['weergave']);
  const mandje = textIn(raw['mandje'], 4_000);
  const handeling = textIn(raw['handeling'], 40);
  const zoek = textIn(raw['zoek'], 100);
  return {
    ...(tab && { tab }),
    ...(typeof onderdeel === 'string' && SECTION.test(onderdeel) && { onderdeel }),
    ...(isQuarter(kwartaal) && { kwartaal }),
    ...(van !== undefined && { van }),
    ...(naar !== undefined && { naar }),
    ...(stuk !== undefined && { stuk }),
    ...(weergave && { weergave }),
    ...(mandje !== undefined && { mandje }),
    ...(handeling !== undefined && { handeling }),
    ...(zoek !== undefined && { zoek }),
  };
}
