import type { Refusal } from '@regiovast/domain/imports/import.views';

export const REFUSALS_PER_PAGE = 50;

/** The part of the refusals on a page, which is the last one when there are fewer. */
export function pageOfRefusals(refusals: readonly Refusal[], asked: number) {
  const last = Math.max(1, Math.ceil(refusals.length / REFUSALS_PER_PAGE));
  const page = Math.min(Math.max(1, asked), last);
  const from = (page - 1) * REFUSALS_PER_PAGE;
  return {
    page,
    rows: refusals
      .slice(from, from + REFUSALS_PER_PAGE)
      .map((row, at) => ({ ...row, key: String(from + at) })),
  };
}
