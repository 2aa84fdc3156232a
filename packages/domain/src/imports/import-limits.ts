/** The largest file that is read; the server, the browser and the command line refuse a larger one unread. */
export const IMPORT_LIMIT_BYTES = 25 * 1024 * 1024;

/** Ten times as many practices as the country has; beyond it a file is something else, or a mistake. */
export const IMPORT_LIMIT_ROWS = 50_000;
export const IMPORT_LIMIT_COLUMNS = 250;

/** A spreadsheet has no more, counting the empty ones. */
export const SPREADSHEET_ROWS = 1_048_576;
