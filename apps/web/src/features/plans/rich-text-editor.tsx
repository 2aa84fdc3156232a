import type { RichText } from '@regiovast/domain/plans/rich-text';
import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { richTextExtensions, withSectionHeadings } from './rich-text-extensions.ts';
import { sameText } from './section-state.ts';
import { RichTextToolbar } from './rich-text-toolbar.tsx';
import { toRichText } from './rich-text-json.ts';
import './rich-text.css';

type Props = {
  /** What is written here; the name of the field. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly value: RichText;
  /** Rises when `value` is another text than was typed here. */
  readonly revision: number;
  readonly onText: (text: RichText) => void;
};

/** An empty editor has one line to type on. */
const editable = (text: RichText): JSONContent =>
  text.content.length > 0
    ? (structuredClone(text) as JSONContent)
    : { type: 'doc', content: [{ type: 'paragraph' }] };

/** L-1 · writes a text with its headings, lists, tables and links. */
export function RichTextEditor({ label, describedBy, value, revision, onText }: Props) {
  const tell = useRef(onText);
  useEffect(() => {
    tell.current = onText;
  }, [onText]);
  const editor = useEditor({
    extensions: richTextExtensions(),
    content: editable(value),
    // The page allows no styles of its own making; ours stand in rich-text.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
        class: 'rich-text rich-text-field',
      },
      transformPastedHTML: withSectionHeadings,
    },
    onUpdate: ({ editor: changed }) => tell.current(toRichText(changed.getJSON())),
  });
  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    if (!sameText(toRichText(editor.getJSON()), value))
      editor.commands.setContent(editable(value), { emitUpdate: false });
  }, [editor, revision, value]);
  return (
    <div className="rich-text-box">
      <RichTextToolbar editor={editor} label={label} />
      <EditorContent editor={editor} />
    </div>
  );
}
