import type { ViewPage } from '@regiovast/domain/work/view-pages';

/** Where each page with views lies. */
const PATHS: Readonly<Record<ViewPage, string>> = {
  regions: '/',
  practices: '/praktijken',
  cases: '/casussen',
  housing: '/huisvesting',
};

/** Which page of a list one was on is no part of a view. */
const PASSING = ['pagina'] as const;

/** The query of an address as it is kept: without its question mark and what passes. */
export function viewSearchOf(address: string): string {
  const query = new URLSearchParams(address.replace(/^\?/, ''));
  for (const name of PASSING) query.delete(name);
  return query.toString();
}

/** The address that opens a view. */
export const viewAddress = (page: ViewPage, search: string): string =>
  search === '' ? PATHS[page] : `${PATHS[page]}?${search}`;
