import { WORK_KINDS, type WorkKind } from '@regiovast/domain/work/work-kinds';
import { oneOf } from '../../lib/search-params.ts';

/** What the address of my work holds. */
export type MyWorkSearch = { soort?: WorkKind | undefined };

export const readMyWorkSearch = (raw: Record<string, unknown>): MyWorkSearch => ({
  soort: oneOf(WORK_KINDS, raw['soort']),
});

/** The question to the server that belongs to an address. */
export const myWorkInputOf = ({ soort }: MyWorkSearch): { kind?: WorkKind | undefined } => ({ kind: soort });
