import { z } from 'zod';

/**
 * L-1 · the text of a section, as a closed tree of JSON: what the editor writes and nothing else. It is data, never HTML,
 * so nothing in it can run; a link goes to the web or to a mail address.
 */
export const RICH_TEXT_LIMITS = { characters: 60_000, nodes: 6_000, depth: 12, linkLength: 2_000 } as const;

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
export type TextNode = {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
};
export type InlineNode = TextNode | { readonly type: 'hardBreak' };
export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly InlineNode[] | undefined };
export type Heading = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 3 | 4 };
  readonly content?: readonly InlineNode[] | undefined;
};
export type ListItem = { readonly type: 'listItem'; readonly content: readonly BlockNode[] };
export type List = { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly ListItem[] };
export type Quote = { readonly type: 'blockquote'; readonly content: readonly BlockNode[] };
export type TableCell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: { readonly colspan: number; readonly rowspan: number } | undefined;
  readonly content: readonly BlockNode[];
};
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] };
export type Table = { readonly type: 'table'; readonly content: readonly TableRow[] };
export type BlockNode = Paragraph | Heading | List | Quote | Table;
export type RichText = { readonly type: 'doc'; readonly content: readonly BlockNode[] };

/** Whether a link may stand in a text: the web or mail, no script and no address of this application's own. */
export function isSafeLink(href: string): boolean {
  if (href.length > RICH_TEXT_LIMITS.linkLength) return false;
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
}

const markSchema: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isSafeLink, { error: 'LINK_NOT_ALLOWED' }) }),
  }),
]);
const inlineSchema: z.ZodType<InlineNode> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(markSchema).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const inlines = z.array(inlineSchema).optional();
const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: inlines,
});
const spanSchema = z.int().min(1).max(20);
const blockSchema: z.ZodType<BlockNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    paragraphSchema,
    headingSchema,
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItemSchema).min(1) }),
    z.strictObject({ type: z.literal('orderedList'), content: z.array(listItemSchema).min(1) }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(blockSchema).min(1) }),
    z.strictObject({ type: z.literal('table'), content: z.array(rowSchema).min(1).max(500) }),
  ]),
);
const listItemSchema = z.strictObject({ type: z.literal('listItem'), content: z.array(blockSchema).min(1) });
const cellSchema = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: spanSchema, rowspan: spanSchema }).optional(),
  content: z.array(blockSchema).min(1),
});
const rowSchema = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(cellSchema).min(1).max(20),
});
const treeSchema = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema) });

type Size = { readonly nodes: number; readonly characters: number; readonly depth: number };

function linkLength(mark: unknown): number {
  const { href } = (mark as { attrs?: { href?: unknown } | null } | null)?.attrs ?? {};
  return typeof href === 'string' ? href.length : 0;
}

/** How large a tree is, whatever it holds; without recursion, since it may be nested deeper than the stack. */
function sizeOf(tree: unknown): Size {
  let [nodes, characters, deepest] = [0, 0, 0];
  const waiting: { readonly node: unknown; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    nodes += 1;
    deepest = Math.max(deepest, depth);
    if (nodes > RICH_TEXT_LIMITS.nodes || deepest > RICH_TEXT_LIMITS.depth) break;
    const { text, content, marks } = node as { text?: unknown; content?: unknown; marks?: unknown };
    if (typeof text === 'string') characters += text.length;
    // Where a link goes to is stored as well as what it says.
    if (Array.isArray(marks)) for (const mark of marks) characters += linkLength(mark);
    if (Array.isArray(content)) for (const child of content) waiting.push({ node: child, depth: depth + 1 });
  }
  return { nodes, characters, depth: deepest };
}

const isWithinLimits = (tree: unknown): boolean => {
  const { nodes, characters, depth } = sizeOf(tree);
  return (
    nodes <= RICH_TEXT_LIMITS.nodes &&
    characters <= RICH_TEXT_LIMITS.characters &&
    depth <= RICH_TEXT_LIMITS.depth
  );
};

/** S-5 · input and stored form of a text; its size is asked before its shape. */
export const richTextSchema: z.ZodType<RichText> = z
  .unknown()
  .refine(isWithinLimits, { error: 'TEXT_TOO_LARGE', abort: true })
  .pipe(treeSchema);

export const EMPTY_TEXT: RichText = { type: 'doc', content: [] };

/** The words of a text without its form: blocks by line, cells by tab. */
export function plainTextOf({ content }: RichText): string {
  return content.map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => item.content.map(plainBlock).join('\n')).join('\n');
    case 'blockquote':
      return block.content.map(plainBlock).join('\n');
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(plainBlock).join(' ')).join('\t'))
        .join('\n');
    default:
      return block satisfies never;
  }
}

/** How many words a text has; a text of white space only has none. */
export const wordsIn = (text: RichText): number => plainTextOf(text).match(/\S+/gu)?.length ?? 0;
