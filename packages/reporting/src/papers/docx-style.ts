import {
  AlignmentType,
  ExternalHyperlink,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Paper, Run } from './paper-blocks.ts';
import { printable } from './printable.ts';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** On every machine, or with a font of the same widths in its place, so that lines and pages fall alike. */
const FONT = 'Arial';
const INK = '1F2933';
const QUIET = '52606D';
/** Half points. */
const SIZE = { body: 21, compact: 19 } as const;

const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const SIGNS = ['•', '–', '•', '–', '•', '–'] as const;
const indentOf = (level: number) => ({
  paragraph: { indent: { left: 357 * (level + 1), hanging: 357 } },
});

/** Type, headings and lists of a document; a short one is set closer. */
export function styleOf({ language, isCompact }: Paper): Pick<IPropertiesOptions, 'styles' | 'numbering'> {
  const size = isCompact ? SIZE.compact : SIZE.body;
  const after = isCompact ? 60 : 120;
  const heading = (half: number, before: number) => ({
    run: { font: FONT, size: half, bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before: isCompact ? before / 2 : before, after: 60 } },
  });
  return {
    styles: {
      default: {
        document: {
          run: { font: FONT, size, color: INK, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after, line: isCompact ? 245 : 276, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { font: FONT, size: isCompact ? 32 : 44, bold: true, color: INK },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: heading(isCompact ? 24 : 30, 360),
        heading2: heading(isCompact ? 21 : 25, 240),
        heading3: heading(size + 1, 180),
        listParagraph: { paragraph: { spacing: { after: 60 } } },
        hyperlink: { run: { color: '1F5FA8', underline: {} } },
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          run: { size: size + 3, color: QUIET },
          paragraph: { spacing: { after: isCompact ? 120 : 240 } },
        },
        { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 16, color: QUIET } },
        {
          id: 'TOCHeading',
          name: 'TOC Heading',
          basedOn: 'Normal',
          ...heading(isCompact ? 24 : 30, 360),
        },
        { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
        {
          id: 'TOC2',
          name: 'toc 2',
          basedOn: 'Normal',
          paragraph: { indent: { left: 357 }, spacing: { after: 40 } },
        },
        {
          id: 'Note',
          name: 'Note',
          basedOn: 'Normal',
          run: { size: size - 2, italics: true, color: QUIET },
        },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: size - 2 },
          paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
        },
        {
          id: 'Gap',
          name: 'Gap',
          basedOn: 'Normal',
          run: { size: 8 },
          paragraph: { spacing: { after: 0, line: 160, lineRule: LineRuleType.AUTO } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: LEVELS.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: SIGNS[level],
            alignment: AlignmentType.LEFT,
            style: indentOf(level),
          })),
        },
        {
          reference: NUMBERS,
          levels: LEVELS.map((level) => ({
            level,
            format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
            style: indentOf(level),
          })),
        },
      ],
    },
  };
}

/** Runs of a line, a line break as a break; a link can be followed. */
export const docxRuns = (runs: readonly Run[], options: { readonly bold?: boolean } = {}): ParagraphChild[] =>
  runs.flatMap(({ text, isBold, isItalic, href }): ParagraphChild[] => {
    const pieces = printable(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(index > 0 && { break: 1 }),
            ...((isBold || options.bold) && { bold: true }),
            ...(isItalic && { italics: true }),
            ...(href !== undefined && { style: 'Hyperlink' }),
          }),
      );
    return href === undefined ? pieces : [new ExternalHyperlink({ link: href, children: pieces })];
  });
