import { isSafeLink } from '@regiovast/domain/plans/rich-text';
import type { Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

const HEADINGS = [1, 2, 3, 4, 5, 6] as const;

/** Without the column widths that it writes as styles on elements, which the page does not allow. */
const PlainTable = Table.extend({
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { class: 'tableWrapper' },
    ['table', HTMLAttributes, ['tbody', 0]],
  ],
});

/**
 * L-1 · what can be written in a section, and nothing else; what is pasted goes through the same schema.
 * @param keepsLevels for taking over a document: headings keep their level, by which it is divided over the sections
 */
export function richTextExtensions({ keepsLevels = false } = {}): Extensions {
  const kit = StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    heading: { levels: keepsLevels ? [...HEADINGS] : [3, 4] },
    link: {
      openOnClick: false,
      isAllowedUri: isSafeLink,
      HTMLAttributes: { rel: 'noopener noreferrer', target: null },
    },
  });
  const tables = [PlainTable.configure({ resizable: false, View: null }), TableRow, TableHeader, TableCell];
  return [kit, ...tables];
}

/** Pasted headings of any level become one of the two that a section knows. */
export function withSectionHeadings(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const heading of page.querySelectorAll('h1, h2, h5, h6')) {
    const level = heading.tagName === 'H1' || heading.tagName === 'H2' ? 'h3' : 'h4';
    const clamped = page.createElement(level);
    clamped.append(...heading.childNodes);
    heading.replaceWith(clamped);
  }
  return page.body.innerHTML;
}
