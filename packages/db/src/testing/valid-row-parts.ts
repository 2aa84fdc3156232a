export const DAY = '2025-01-01';
export const INSTANT = '2025-01-01T08:00:00.000Z';

/** The record that other rows refer to, or for a second row of the same key another that is there. */
export const oneOrOther = (kind: string, n: number): string => `${kind}-${n === 1 ? 1 : 5}`;
