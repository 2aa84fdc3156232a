/** What a key means in a grid while no cell is being typed in. */
export type GridKey =
  | { readonly type: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly type: 'tab'; readonly by: 1 | -1 }
  /** Typing begins; null keeps what stands in the cell. */
  | { readonly type: 'edit'; readonly text: string | null }
  | { readonly type: 'clear' | 'undo' | 'redo' | 'all' | 'leave' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Further than any grid is long: to its edge. */
const EDGE = 1_000;
const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const WITH_CONTROL: Readonly<Record<string, GridKey['type']>> = { z: 'undo', y: 'redo', a: 'all' };

/** The keys of a spreadsheet. Copying and pasting are not among them: the browser tells of those itself. */
export function gridKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): GridKey | null {
  if (altKey) return null;
  const isControl = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    const far = isControl ? EDGE : 1;
    return { type: 'move', rows: arrow[0] * far, columns: arrow[1] * far, extend: shiftKey };
  }
  if (key === 'Home' || key === 'End') {
    const far = key === 'Home' ? -EDGE : EDGE;
    return { type: 'move', rows: isControl ? far : 0, columns: far, extend: shiftKey };
  }
  if (isControl) {
    const type = key.toLowerCase() === 'z' && shiftKey ? 'redo' : WITH_CONTROL[key.toLowerCase()];
    return type === 'undo' || type === 'redo' || type === 'all' ? { type } : null;
  }
  if (key === 'Tab') return { type: 'tab', by: shiftKey ? -1 : 1 };
  if (key === 'Enter') return { type: 'move', rows: shiftKey ? -1 : 1, columns: 0, extend: false };
  if (key === 'F2') return { type: 'edit', text: null };
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' };
  if (key === 'Escape') return { type: 'leave' };
  return key.length === 1 && key !== ' ' ? { type: 'edit', text: key } : null;
}

/** How typing in a cell ends: where one goes, and whether what was typed stays. */
export type EditEnd = {
  readonly keeps: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly isTab: boolean;
};

/**
 * Keys while a cell is being typed in. Arrows leave the cell only when typing began over what stood there; after F2 they
 * move in the text.
 */
export function editEndOf(
  { key, shiftKey }: Pick<Pressed, 'key' | 'shiftKey'>,
  isOver: boolean,
): EditEnd | null {
  const by = shiftKey ? -1 : 1;
  if (key === 'Escape') return { keeps: false, rows: 0, columns: 0, isTab: false };
  if (key === 'Enter') return { keeps: true, rows: by, columns: 0, isTab: false };
  if (key === 'Tab') return { keeps: true, rows: 0, columns: by, isTab: true };
  const arrow = isOver && !shiftKey ? ARROWS[key] : undefined;
  return arrow ? { keeps: true, rows: arrow[0], columns: arrow[1], isTab: false } : null;
}
