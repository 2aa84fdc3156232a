import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import type { NoticesInput } from '@regiovast/domain/work/notice.schemas';
import { flagIn, wholeIn } from '../../lib/search-params.ts';

const LAST_PAGE = 100_000;

/** What the address of the notices holds; what is left out has its usual value. */
export type NoticesSearch = { ongelezen?: true | undefined; pagina?: number | undefined };

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readNoticesSearch = (raw: Record<string, unknown>): NoticesSearch => ({
  ongelezen: flagIn(raw['ongelezen']),
  pagina: wholeIn(raw['pagina'], 2, LAST_PAGE),
});

/** The question to the server that belongs to an address. */
export const noticesInputOf = ({ ongelezen, pagina }: NoticesSearch): NoticesInput => ({
  unreadOnly: ongelezen ?? false,
  page: pagina ?? 1,
  pageSize: PAGE_SIZE,
});
