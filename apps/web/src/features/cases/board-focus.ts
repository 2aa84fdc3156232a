/**
 * Moves the focus from the card it is in to another by an arrow key: up and down within the column, left and right to
 * the same height in the nearest column that has cards. Whether the key meant that.
 */
export function focusNext(board: HTMLElement | null, from: EventTarget, key: string): boolean {
  if (!board || !(from instanceof Element) || !key.startsWith('Arrow')) return false;
  const card = from.closest('[data-card]');
  if (!card || from.closest('[role="menu"]')) return false;
  const columns = [...board.querySelectorAll('[data-phase]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0);
  const across = columns.findIndex((cards) => cards.some((known) => known === card));
  const down = columns[across]?.findIndex((known) => known === card) ?? 0;
  const place = {
    ArrowUp: [across, down - 1],
    ArrowDown: [across, down + 1],
    ArrowLeft: [across - 1, down],
    ArrowRight: [across + 1, down],
  }[key];
  const [column = -1, row = -1] = place ?? [];
  const cards = columns[column];
  if (!cards || row < 0) return true;
  cards[Math.min(row, cards.length - 1)]?.querySelector('a')?.focus();
  return true;
}
