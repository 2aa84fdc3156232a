export type Direction = 'up' | 'down' | 'left' | 'right';

/** Which way an arrow key goes on a map. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
