import { type BlockNode, plainTextOf, type RichText } from '@regiovast/domain/plans/rich-text';
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of a line: in both texts, or only in the one before or after. */
export type DiffPiece = { readonly text: string; readonly kind: 'same' | 'removed' | 'added' };
export type LineForm = 'heading' | 'paragraph' | 'item' | 'row';
export type DiffSide = { readonly form: LineForm; readonly pieces: readonly DiffPiece[] };
/** A line of both texts beside each other; null where one has nothing there. */
export type DiffRow = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before: DiffSide | null;
  readonly after: DiffSide | null;
};

type Line = { readonly form: LineForm; readonly text: string };

/** Beyond so many changes within a line it counts as rewritten as a whole: nobody reads such a difference word by word. */
const MOST_EDITS = 2_000;

/** A text in lines, so that what moved or grew is found: items and rows by themselves, other blocks as they are. */
function linesOf(blocks: readonly BlockNode[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ form: block.type, text: plainTextOf({ type: 'doc', content: [block] }) }];
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) =>
          linesOf(item.content).map((line) => (line.form === 'paragraph' ? { ...line, form: 'item' } : line)),
        );
      case 'blockquote':
        return linesOf(block.content);
      case 'table':
        return block.content.map((row) => ({
          form: 'row',
          text: row.content.map((cell) => plainTextOf({ type: 'doc', content: cell.content })).join(' | '),
        }));
      default:
        return block satisfies never;
    }
  });
}

const whole = ({ form, text }: Line, kind: DiffPiece['kind']): DiffSide => ({
  form,
  pieces: text === '' ? [] : [{ text, kind }],
});

/** Two lines that stand in each other's place, word by word. */
function changedRow(before: Line, after: Line): DiffRow {
  const parts = diffWordsWithSpace(before.text, after.text, { maxEditLength: MOST_EDITS });
  if (!parts) return { kind: 'changed', before: whole(before, 'removed'), after: whole(after, 'added') };
  const pieces = parts.map(
    ({ value, added, removed }): DiffPiece => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
  return {
    kind: 'changed',
    before: { form: before.form, pieces: pieces.filter(({ kind }) => kind !== 'added') },
    after: { form: after.form, pieces: pieces.filter(({ kind }) => kind !== 'removed') },
  };
}

/** L-5, S-3 · two texts line by line; what stands in both is beside itself, and within a line it goes word by word. */
export function compareTexts(before: RichText, after: RichText): DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const close = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      const [was, is] = [removed[at], added[at]];
      if (was && is) rows.push(changedRow(was, is));
      else if (was) rows.push({ kind: 'removed', before: whole(was, 'removed'), after: null });
      else if (is) rows.push({ kind: 'added', before: null, after: whole(is, 'added') });
    }
    [removed, added] = [[], []];
  };
  const isSame = (a: Line, b: Line): boolean => a.text === b.text && a.form === b.form;
  const parts = diffArrays(linesOf(before.content), linesOf(after.content), { comparator: isSame });
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      close();
      for (const line of part.value)
        rows.push({ kind: 'same', before: whole(line, 'same'), after: whole(line, 'same') });
    }
  }
  close();
  return rows;
}
