import { isId } from '../../lib/search-params.ts';

/** What of the page of an import stands in its address: the page of refusals, from 2 on, and pointing out columns. */
export type ImportSearch = { readonly pagina?: number; readonly indeling?: true };

export function importSearchOf(search: Readonly<Record<string, unknown>>): ImportSearch {
  const page = Number(search['pagina']);
  return Number.isInteger(page) && page > 1 && page <= 10_000 ? { pagina: page } : {};
}

export const isImportId = (text: string): boolean => isId(text);
