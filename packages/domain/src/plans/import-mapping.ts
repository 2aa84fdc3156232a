import { type PlanSection, PLAN_SECTIONS } from './plan-sections.ts';
import { type BlockNode, plainTextOf, type RichText, wordsIn } from './rich-text.ts';
import { matchHeading, matchWholeLine, type SectionName } from './section-headings.ts';

/** A block of a document that is taken over; the level of a heading is that of the source, 1 to 6. */
export type ImportBlock = { readonly block: BlockNode; readonly level: number | null };

/** A heading with the text under it, or a stretch of text without one, and the section where it is to go. */
export type ImportPart = {
  readonly id: number;
  readonly heading: string | null;
  /** Whether a heading named the section; what none names goes to the appendix. */
  readonly isMatched: boolean;
  readonly code: PlanSection;
  readonly blocks: readonly BlockNode[];
};

/** A stretch of text without headings is cut here, so that it can be divided over sections. */
const LONGEST_PART = 15_000;

const textOf = (block: BlockNode): string => plainTextOf({ type: 'doc', content: [block] });

/** In a document without a single heading, lines that are exactly the name of a section stand for headings. */
function withHeadings(blocks: readonly ImportBlock[], names: readonly SectionName[]): readonly ImportBlock[] {
  if (blocks.some(({ level }) => level !== null)) return blocks;
  return blocks.map((one) =>
    one.block.type === 'paragraph' && matchWholeLine(textOf(one.block), names) !== null
      ? { ...one, level: 1 }
      : one,
  );
}

/**
 * L-1 · divides a document over the sections. A heading that names a section takes what is under it there, headings of a
 * lower level included; what no heading names goes to the appendix with its heading. Every block comes in exactly one part.
 */
export function mapImport(blocks: readonly ImportBlock[], names: readonly SectionName[]): ImportPart[] {
  const parts: (Omit<ImportPart, 'blocks'> & { blocks: BlockNode[] })[] = [];
  /** In the part that is being filled. */
  let characters = 0;
  /** The headings under which the text now stands, outermost first. */
  let under: { readonly level: number; readonly code: PlanSection; readonly isMatched: boolean }[] = [];
  const begin = (heading: string | null): void => {
    const { code, isMatched } = under.at(-1) ?? { code: 'APPENDIX', isMatched: false };
    parts.push({ id: parts.length, heading, code, isMatched, blocks: [] });
    characters = 0;
  };
  for (const { block, level } of withHeadings(blocks, names)) {
    const text = textOf(block);
    if (level !== null && text.trim() !== '') {
      const outer = under.filter((heading) => heading.level < level);
      const named = matchHeading(text, names);
      const above = outer.at(-1);
      const code = named ?? above?.code ?? 'APPENDIX';
      under = [...outer, { level, code, isMatched: named !== null || (above?.isMatched ?? false) }];
      begin(text.trim());
    }
    if (parts.length === 0 || (characters > 0 && characters + text.length > LONGEST_PART)) begin(null);
    const part = parts.at(-1);
    if (!part) continue;
    part.blocks.push(block);
    characters += text.length;
  }
  return parts;
}

/** Where the writer sends a part: a section, or nowhere because it is left out on purpose. */
export type PartTarget = PlanSection | null;

/** The text that each section gets of the parts that go there, in the order of the document. */
export function gatherParts(
  parts: readonly ImportPart[],
  targets: ReadonlyMap<number, PartTarget> = new Map(),
): { readonly code: PlanSection; readonly document: RichText }[] {
  const bySection = Map.groupBy(parts, (part) => {
    const target = targets.get(part.id);
    return target === undefined ? part.code : target;
  });
  return PLAN_SECTIONS.flatMap((code) => {
    const content = (bySection.get(code) ?? []).flatMap(({ blocks }) => blocks);
    return content.length === 0 ? [] : [{ code, document: { type: 'doc' as const, content } }];
  });
}

/** What goes where a section has text already. */
export type ImportMode = 'append' | 'replace';

/** The text of a section after the import: behind what stands there, or in its place. */
export const placeImport = (now: RichText, added: RichText, mode: ImportMode): RichText =>
  mode === 'replace' || wordsIn(now) === 0
    ? added
    : { type: 'doc', content: [...now.content, ...added.content] };
