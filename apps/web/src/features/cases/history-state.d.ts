import '@tanstack/react-router';

declare module '@tanstack/react-router' {
  /** What one page tells the next, outside the address. */
  interface HistoryState {
    signal?: 'opened' | 'joined';
  }
}
