import { Button, TextInput } from '@mantine/core';
import { isSafeLink } from '@regiovast/domain/plans/rich-text';
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What a button does to the text at the cursor, and whether that is on there now. */
const stateOf = (editor: Editor) => ({
  heading: editor.isActive('heading', { level: 3 }),
  subheading: editor.isActive('heading', { level: 4 }),
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  quote: editor.isActive('blockquote'),
  isLink: editor.isActive('link'),
  isInTable: editor.isActive('table'),
  canUndo: editor.can().undo(),
  canRedo: editor.can().redo(),
});

type Tool = {
  readonly name: string;
  readonly run: () => boolean;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
};

/** Buttons with words for everything that can be done to a text; each can be reached and pressed with the keyboard. */
export function RichTextToolbar({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useTranslation();
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const [isLinking, setLinking] = useState(false);
  const at = () => editor.chain().focus();
  const tools: Tool[] = [
    {
      name: t('planEditor.tools.heading'),
      run: () => at().toggleHeading({ level: 3 }).run(),
      isOn: state.heading,
    },
    {
      name: t('planEditor.tools.subheading'),
      run: () => at().toggleHeading({ level: 4 }).run(),
      isOn: state.subheading,
    },
    { name: t('planEditor.tools.bold'), run: () => at().toggleBold().run(), isOn: state.bold },
    { name: t('planEditor.tools.italic'), run: () => at().toggleItalic().run(), isOn: state.italic },
    { name: t('planEditor.tools.bullets'), run: () => at().toggleBulletList().run(), isOn: state.bullets },
    { name: t('planEditor.tools.numbers'), run: () => at().toggleOrderedList().run(), isOn: state.numbers },
    { name: t('planEditor.tools.quote'), run: () => at().toggleBlockquote().run(), isOn: state.quote },
  ];
  const table: Tool[] = state.isInTable
    ? [
        { name: t('planEditor.tools.addRow'), run: () => at().addRowAfter().run() },
        { name: t('planEditor.tools.addColumn'), run: () => at().addColumnAfter().run() },
        { name: t('planEditor.tools.deleteRow'), run: () => at().deleteRow().run() },
        { name: t('planEditor.tools.deleteColumn'), run: () => at().deleteColumn().run() },
        { name: t('planEditor.tools.headerRow'), run: () => at().toggleHeaderRow().run() },
        { name: t('planEditor.tools.deleteTable'), run: () => at().deleteTable().run() },
      ]
    : [
        {
          name: t('planEditor.tools.table'),
          run: () => at().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
        },
      ];
  const history: Tool[] = [
    { name: t('planEditor.tools.undo'), run: () => at().undo().run(), isOff: !state.canUndo },
    { name: t('planEditor.tools.redo'), run: () => at().redo().run(), isOff: !state.canRedo },
  ];
  return (
    <div className="rich-text-tools">
      <div role="group" aria-label={t('planEditor.tools.label', { section: label })} className="row">
        <Tools tools={tools} />
        <Button
          size="compact-xs"
          variant={state.isLink ? 'filled' : 'default'}
          aria-pressed={state.isLink}
          aria-expanded={isLinking}
          onClick={() => setLinking(!isLinking)}
        >
          {t('planEditor.tools.link')}
        </Button>
        <Tools tools={table} />
        <Tools tools={history} />
      </div>
      {isLinking && <LinkForm editor={editor} isLink={state.isLink} onDone={() => setLinking(false)} />}
    </div>
  );
}

function Tools({ tools }: { tools: readonly Tool[] }) {
  return tools.map(({ name, run, isOn, isOff }) => (
    <Button
      key={name}
      size="compact-xs"
      variant={isOn ? 'filled' : 'default'}
      aria-pressed={isOn}
      disabled={isOff ?? false}
      onClick={run}
    >
      {name}
    </Button>
  ));
}

/** `www.example.nl` and `iemand@example.nl` are addresses too. */
function asAddress(typed: string): string {
  const address = typed.trim();
  if (isSafeLink(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
}

function LinkForm({ editor, isLink, onDone }: { editor: Editor; isLink: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const current: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof current === 'string' ? current : '');
  const [isWrong, setWrong] = useState(false);
  const apply = (): void => {
    const href = asAddress(address);
    if (!isSafeLink(href)) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !isLink) {
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else chain.setLink({ href }).run();
    return onDone();
  };
  return (
    <form
      className="row rich-text-link"
      onSubmit={(event) => {
        event.preventDefault();
        // The form may stand inside another one.
        event.stopPropagation();
        apply();
      }}
    >
      <TextInput
        size="xs"
        label={t('planEditor.link.address')}
        description={t('planEditor.link.hint')}
        value={address}
        error={isWrong ? t('planEditor.link.wrong') : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button was pressed to type this address
        autoFocus
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button size="compact-xs" type="submit">
        {t('planEditor.link.apply')}
      </Button>
      {isLink && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            onDone();
          }}
        >
          {t('planEditor.link.remove')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={onDone}>
        {t('frame.cancel')}
      </Button>
    </form>
  );
}
