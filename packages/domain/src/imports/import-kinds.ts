/** What a file can bring. */
export const IMPORT_KINDS = ['practices', 'indicators', 'boundaries', 'arrangements'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * `unmapped`: its columns must be pointed out first; `rehearsed`: judged, nothing written; `committed`;
 * `undone`: taken back before anything built on it.
 */
export const IMPORT_STATES = ['unmapped', 'rehearsed', 'committed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
