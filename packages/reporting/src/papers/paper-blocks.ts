/** A piece of a line. */
export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly href?: string;
};

/** A table of plain cells; a cell may have several lines. */
export type PaperTable = {
  readonly kind: 'table';
  /** What it is a table of, for who does not see it. */
  readonly title: string;
  /** Headers of the columns; empty: it has none. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Parts of the width, one per column. */
  readonly widths: readonly number[];
  /** Columns whose figures stand to the right. */
  readonly figures: readonly number[];
  /** Whether the first column names what its row is about. */
  readonly hasRowHeaders: boolean;
  /** Whether the last row sums those above it. */
  readonly hasTotal?: boolean;
};

/** What a document is made of, whatever it is about and whatever file it becomes. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly PaperBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly PaperBlock[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'contents' }
  | PaperTable;

/** A document before it is a file. */
export type Paper = {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** Who made it and of what it is, under the title. */
  readonly subject: string;
  readonly author: string;
  /** On every page: number, version and hash, so that a printed page can be traced. */
  readonly running: string;
  /** `Pagina {{page}} van {{pages}}`. */
  readonly pageWords: string;
  readonly blocks: readonly PaperBlock[];
  readonly savedAt: string;
  /** Type and margins for what must stay on one page. */
  readonly isCompact: boolean;
};

/** A document that leaves in Word alone, with tables that are too wide for an upright page. */
export type WordPaper = Paper & {
  /** At the foot of every page; what stands under the title when it is left out. */
  readonly footing?: string;
  /** On pages turned on their side, after the others. */
  readonly wideBlocks?: readonly PaperBlock[];
};

const textRuns = (text: string): readonly Run[] => [{ text }];
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', runs: textRuns(text) });
