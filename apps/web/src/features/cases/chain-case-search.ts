import type { ChainCasesInput } from '@regiovast/domain/cases/chain-case.schemas';
import { flagIn, wholeIn } from '../../lib/search-params.ts';

/** What the address of the list of failing chains holds. */
export type ChainCaseSearch = { afgesloten?: true | undefined; pagina?: number | undefined };

const PAGE_SIZE = 25;

export const readChainCaseSearch = (raw: Record<string, unknown>): ChainCaseSearch => ({
  afgesloten: flagIn(raw['afgesloten']),
  pagina: wholeIn(raw['pagina'], 2, 10_000),
});

/** The question to the server that belongs to an address. */
export const chainCasesInputOf = ({ afgesloten, pagina }: ChainCaseSearch): ChainCasesInput => ({
  includeClosed: afgesloten ?? false,
  page: pagina ?? 1,
  pageSize: PAGE_SIZE,
});
