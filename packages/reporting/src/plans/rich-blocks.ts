import {
  type BlockNode,
  type InlineNode,
  plainTextOf,
  type RichText,
  type Table,
} from '@regiovast/domain/plans/rich-text';
import type { PaperBlock, Run } from '../papers/paper-blocks.ts';

/** The text of a section as blocks; its headings 3 and 4 stand under the heading of the section. */
export const richBlocks = ({ content }: RichText): PaperBlock[] => content.flatMap(blocksOf);

const runsOf = (nodes: readonly InlineNode[] = []): Run[] =>
  nodes.map((node) => {
    if (node.type === 'hardBreak') return { text: '\n' };
    const marks = node.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    return {
      text: node.text,
      ...(marks.some(({ type }) => type === 'bold') && { isBold: true }),
      ...(marks.some(({ type }) => type === 'italic') && { isItalic: true }),
      ...(link?.type === 'link' && { href: link.attrs.href }),
    };
  });

function blocksOf(node: BlockNode): PaperBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const runs = runsOf(node.content);
      return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
    }
    case 'heading': {
      const text = plainTextOf({ type: 'doc', content: [node] });
      return text.trim() === '' ? [] : [{ kind: 'heading', level: node.attrs.level === 3 ? 2 : 3, text }];
    }
    case 'bulletList':
    case 'orderedList': {
      const items = node.content.map((item) => item.content.flatMap(blocksOf));
      return [{ kind: 'list', isOrdered: node.type === 'orderedList', items }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.content.flatMap(blocksOf) }];
    case 'table':
      return tableOf(node);
    default:
      return node satisfies never;
  }
}

/**
 * A table as rows of equal length: a cell that covers several has its words in the first of them. A reader of the
 * screen aloud meets every cell under its own header, and no word is lost.
 */
function tableOf({ content }: Table): PaperBlock[] {
  const grid: (string | undefined)[][] = content.map(() => []);
  content.forEach((row, top) => {
    let left = 0;
    for (const cell of row.content) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
      const words = plainTextOf({ type: 'doc', content: cell.content });
      for (let down = 0; down < rowspan; down += 1) {
        for (let along = 0; along < colspan; along += 1) {
          const line = grid[top + down];
          if (line) line[left + along] = down === 0 && along === 0 ? words : '';
        }
      }
    }
  });
  const columns = Math.max(...grid.map((row) => row.length));
  if (columns < 1) return [];
  const rows = grid.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  const isHeader = content[0]?.content.every(({ type }) => type === 'tableHeader') ?? false;
  const header = isHeader ? (rows.shift() ?? []) : [];
  return [
    {
      kind: 'table',
      title: header.filter(Boolean).join(', '),
      header,
      rows,
      widths: Array.from({ length: columns }, () => 1),
      figures: [],
      hasRowHeaders: false,
    },
  ];
}
