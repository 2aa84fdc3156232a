import type { OverviewRow } from '@regiovast/domain/regions/region.views';

type OpenPhase = keyof NonNullable<OverviewRow['phases']>;

/** In the order of a case; typed over the domain's list, and without its schema library on the start page. */
const ORDER: Readonly<Record<OpenPhase, true>> = {
  SIGNAL: true,
  WATCH: true,
  THREATENED: true,
  ACUTE: true,
  BRIDGING: true,
};
export const OPEN_PHASES = Object.keys(ORDER) as readonly OpenPhase[];
