import { HeadlessMantineProvider } from '@mantine/core';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { RichTextEditor } from './rich-text-editor.tsx';
import { RichTextView } from './rich-text-view.tsx';

beforeAll(async () => {
  // The test browser has no layout: nothing is anywhere.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Range.prototype.getClientRects = () => document.body.getClientRects();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  await startLanguage();
  await import('./plan-words.ts');
});
afterEach(cleanup);

const text = (words: string) => ({ type: 'text', text: words }) as const;
const everything: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [text('Kop')] },
    {
      type: 'paragraph',
      content: [
        { ...text('vet'), marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { ...text('hier'), marks: [{ type: 'link', attrs: { href: 'https://example.nl/' } }] },
      ],
    },
    {
      type: 'orderedList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('een')] }] }],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [{ type: 'paragraph' }] },
            { type: 'tableCell', content: [{ type: 'paragraph', content: [text('2027')] }] },
          ],
        },
      ],
    },
  ],
};
const line = (words: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [text(words)] }],
});

function draw(value: RichText) {
  const onText = vi.fn<(written: RichText) => void>();
  const editor = (shown: RichText, revision: number) => (
    <HeadlessMantineProvider>
      <RichTextEditor label="Afbakening" value={shown} revision={revision} onText={onText} />
    </HeadlessMantineProvider>
  );
  const { rerender } = render(editor(value, 0));
  return { onText, show: (shown: RichText, revision: number) => rerender(editor(shown, revision)) };
}
const field = () => screen.getByRole('textbox', { name: 'Afbakening' });

describe('L-1: the editor of a section', () => {
  test('is a field with the name of the section, and showing a text is no change of it', () => {
    const { onText } = draw(everything);
    expect(field().textContent).toBe('Kopvethiereen2027');
    expect(within(field()).getByRole('heading', { level: 3 }).textContent).toBe('Kop');
    expect(field().querySelector('[style], style')).toBeNull();
    expect(onText).not.toHaveBeenCalled();
  });

  test('its buttons have words, say whether they are on, and what they do comes as the tree that is stored', async () => {
    const { onText } = draw(line('Doel'));
    const user = userEvent.setup();
    const heading = () => screen.getByRole('button', { name: 'Kop' });
    expect(heading().getAttribute('aria-pressed')).toBe('false');
    await user.click(heading());
    expect(heading().getAttribute('aria-pressed')).toBe('true');
    expect(onText).toHaveBeenLastCalledWith({
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 3 }, content: [text('Doel')] }],
    });
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(onText).toHaveBeenLastCalledWith(line('Doel'));
  });

  test('a table is put in and grows', async () => {
    const { onText } = draw({ type: 'doc', content: [] });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    await user.click(screen.getByRole('button', { name: 'Rij eronder' }));
    expect(within(field()).getAllByRole('row')).toHaveLength(4);
    expect(onText.mock.lastCall?.[0].content[0]).toMatchObject({ type: 'table' });
  });

  test('a link goes to the web or to a mail address, and nowhere else', async () => {
    const { onText } = draw({ type: 'doc', content: [] });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Link' }));
    const address = screen.getByRole('textbox', { name: 'Adres van de link' });
    await user.type(address, 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Link plaatsen' }));
    expect(screen.getByText('Dit is geen webadres of mailadres.')).toBeDefined();
    await user.clear(address);
    await user.type(address, 'www.example.nl');
    await user.click(screen.getByRole('button', { name: 'Link plaatsen' }));
    expect(JSON.stringify(onText.mock.lastCall?.[0])).toContain('"href":"https://www.example.nl"');
  });

  test('another text is shown when it comes from elsewhere, and not because somebody types', () => {
    const { show, onText } = draw(line('mijn tekst'));
    show(line('getypt'), 0);
    expect(field().textContent).toBe('mijn tekst');
    show(line('van een ander'), 1);
    expect(field().textContent).toBe('van een ander');
    expect(onText).not.toHaveBeenCalled();
  });
});

test('L-1: a text to read is drawn from its tree', () => {
  render(<RichTextView text={everything} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Kop' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'hier' }).getAttribute('href')).toBe('https://example.nl/');
  expect(screen.getByRole('columnheader').getAttribute('colspan')).toBe('2');
  expect(screen.getByRole('listitem').textContent).toBe('een');
});
