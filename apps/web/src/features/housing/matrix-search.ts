import { oneOf, textIn } from '../../lib/search-params.ts';

/** Which cells of the matrix are shown; without it all are. */
export const MATRIX_SHOWS = ['nodig', 'ons'] as const;
export type MatrixShow = (typeof MATRIX_SHOWS)[number];

/** What the address of a housing case holds of its matrix. */
export type MatrixSearch = {
  /** Code of the cell that is open. */
  cel?: string | undefined;
  toon?: MatrixShow | undefined;
};

const CELL = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function readMatrixSearch(raw: Readonly<Record<string, unknown>>): MatrixSearch {
  const cel = textIn(raw['cel'], 40);
  const toon = oneOf(MATRIX_SHOWS, raw['toon']);
  return { ...(cel !== undefined && CELL.test(cel) && { cel }), ...(toon && { toon }) };
}
