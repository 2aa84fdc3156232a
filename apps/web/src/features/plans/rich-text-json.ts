import {
  type BlockNode,
  EMPTY_TEXT,
  type InlineNode,
  isSafeLink,
  type ListItem,
  type Mark,
  type Paragraph,
  RICH_TEXT_LIMITS,
  type RichText,
  type TableCell,
  type TableRow,
} from '@regiovast/domain/plans/rich-text';

/** What an editor hands over: a tree of which nothing is certain. */
type Json = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
};

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const childrenOf = ({ content }: Json): readonly Json[] =>
  Array.isArray(content) ? content.filter(isNode) : [];
const attrOf = ({ attrs }: Json, name: string): unknown =>
  isNode(attrs) ? Reflect.get(attrs, name) : undefined;

/** Below this depth a block is written as lines: a row, cell and paragraph with their text must still fit under it. */
const DEEPEST_BLOCK = RICH_TEXT_LIMITS.depth - 5;

/**
 * L-1 · what the editor holds as the closed tree that is stored: attributes are dropped, headings become level 3 or 4, a
 * link that may not stand loses the link and keeps its words, and what the tree does not know becomes paragraphs of its
 * text. No word is lost.
 */
export function toRichText(json: unknown): RichText {
  if (!isNode(json)) return EMPTY_TEXT;
  const content = blocksOf(childrenOf(json), 1);
  // The editor keeps an empty line below the text, for the cursor.
  const end = content.findLastIndex((block) => block.type !== 'paragraph' || block.content !== undefined);
  return { type: 'doc', content: content.slice(0, end + 1) };
}

/** Blocks of nodes of any kind; what stands loose between them is gathered into paragraphs. */
function blocksOf(nodes: readonly Json[], depth: number): BlockNode[] {
  const blocks: BlockNode[] = [];
  let loose: InlineNode[] = [];
  const close = (): void => {
    if (loose.length > 0) blocks.push({ type: 'paragraph', content: loose });
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(...inlineOf(node));
    else {
      close();
      blocks.push(...blockOf(node, depth));
    }
  }
  close();
  return blocks;
}

/** At least one block, as an item, a quote and a cell must have. */
const someBlocksOf = (nodes: readonly Json[], depth: number): readonly BlockNode[] => {
  const blocks = blocksOf(nodes, depth);
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
};

function blockOf(node: Json, depth: number): readonly BlockNode[] {
  const children = childrenOf(node);
  if (node.type === 'paragraph') return [paragraphOf(children)];
  if (node.type === 'heading') {
    const level = Number(attrOf(node, 'level')) >= 4 ? 4 : 3;
    return [{ ...paragraphOf(children), type: 'heading', attrs: { level } }];
  }
  if (depth > DEEPEST_BLOCK) return linesOf(node);
  switch (node.type) {
    case 'bulletList':
    case 'orderedList': {
      const items = children.map(
        (item): ListItem => ({
          type: 'listItem',
          content: someBlocksOf(partsOf(item, ['listItem']), depth + 2),
        }),
      );
      return items.length > 0 ? [{ type: node.type, content: items }] : [];
    }
    case 'blockquote':
      return [{ type: 'blockquote', content: someBlocksOf(children, depth + 1) }];
    case 'table':
      return tableOf(children, depth);
    default:
      return blocksOf(children, depth + 1);
  }
}

/** The content of an item, row or cell; what stands in its place without being one counts as one. */
const partsOf = (node: Json, types: readonly unknown[]): readonly Json[] =>
  types.includes(node.type) ? childrenOf(node) : [node];

function tableOf(nodes: readonly Json[], depth: number): readonly BlockNode[] {
  const rows = nodes.map((row): TableRow => {
    const cells = partsOf(row, ['tableRow']).map((cell): TableCell => {
      const colspan = spanOf(attrOf(cell, 'colspan'));
      const rowspan = spanOf(attrOf(cell, 'rowspan'));
      return {
        type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
        ...((colspan > 1 || rowspan > 1) && { attrs: { colspan, rowspan } }),
        content: someBlocksOf(partsOf(cell, ['tableCell', 'tableHeader']), depth + 3),
      };
    });
    return { type: 'tableRow', content: cells };
  });
  const filled = rows.filter(({ content }) => content.length > 0);
  const fits = filled.length <= 500 && filled.every(({ content }) => content.length <= 20);
  if (filled.length === 0) return [];
  return fits ? [{ type: 'table', content: filled }] : linesOf({ content: nodes });
}

const spanOf = (span: unknown): number =>
  typeof span === 'number' && Number.isInteger(span) && span >= 1 && span <= 20 ? span : 1;

const isInline = ({ type }: Json): boolean => type === 'text' || type === 'hardBreak';

function inlineOf(node: Json): readonly InlineNode[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (typeof node.text !== 'string' || node.text === '') return [];
  const marks = marksOf(node);
  return [{ type: 'text', text: node.text, ...(marks.length > 0 && { marks }) }];
}

/** In a fixed order, each kind once, so that the same text is always the same tree. */
function marksOf({ marks }: Json): readonly Mark[] {
  const given = Array.isArray(marks) ? marks.filter(isNode) : [];
  const has = (type: string): boolean => given.some((mark) => mark.type === type);
  const link = given.find((mark) => mark.type === 'link');
  const href = link && attrOf(link, 'href');
  return [
    ...(has('bold') ? [{ type: 'bold' as const }] : []),
    ...(has('italic') ? [{ type: 'italic' as const }] : []),
    ...(typeof href === 'string' && isSafeLink(href) ? [{ type: 'link' as const, attrs: { href } }] : []),
  ];
}

/** A paragraph of what stands in it; something that is no text in a line leaves its words there. */
function paragraphOf(children: readonly Json[]): Paragraph {
  const content = children.flatMap((child) => (isInline(child) ? inlineOf(child) : wordsOf(child)));
  return { type: 'paragraph', ...(content.length > 0 && { content }) };
}

const wordsOf = (node: Json): readonly InlineNode[] => linesOf(node).flatMap(({ content }) => content ?? []);

/** Every stretch of text in a tree as a paragraph of its own line; without recursion, however deep the tree is. */
function linesOf(node: Json): readonly Paragraph[] {
  const lines: InlineNode[][] = [[]];
  const waiting: Json[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isInline(next)) lines.at(-1)?.push(...inlineOf(next));
    else if (lines.at(-1)?.length !== 0) lines.push([]);
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
  return lines.filter((line) => line.length > 0).map((content) => ({ type: 'paragraph', content }));
}
