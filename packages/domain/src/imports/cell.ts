import type { RefusalCode } from './import.views.ts';

/** What a cell says, or why it is refused, in Dutch words with what to do about it. */
export type Cell<T> = { readonly value: T } | RefusedCell;

export type RefusedCell = { readonly code: RefusalCode; readonly message: string };

export type CellReader<T> = (text: string) => Cell<T>;

export const accept = <T>(value: T): Cell<T> => ({ value });

export const refuse = (code: RefusalCode, message: string): RefusedCell => ({ code, message });

const LONGEST_QUOTE = 80;

/** The text of a cell for showing it to a person; a long one is cut. */
export const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

/** The text of a cell as it is read: composed accents, single spaces, no line breaks, nothing around it. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
