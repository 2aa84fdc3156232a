/** A stretch of time: from an instant up to, and not at, another; null: it lasts. */
export type InstantSpan = { readonly from: string; readonly until: string | null };

export const isWithin = (instant: string, { from, until }: InstantSpan): boolean =>
  instant >= from && (until === null || instant < until);
