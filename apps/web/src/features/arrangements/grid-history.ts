import { type GridDraft, isSameDraft } from './grid-draft.ts';

const MOST_STEPS = 200;

/** What is typed, and every state it came from, newest last. */
export type GridHistory = {
  readonly present: GridDraft;
  readonly past: readonly GridDraft[];
  readonly future: readonly GridDraft[];
};
export type HistoryStep =
  | { readonly type: 'change'; readonly to: (draft: GridDraft) => GridDraft }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'reset'; readonly to: GridDraft };

export const freshHistory = (present: GridDraft): GridHistory => ({ present, past: [], future: [] });

/** Ctrl+Z and Ctrl+Y of a grid; a step that changes nothing is none. */
export function historyAfter(history: GridHistory, step: HistoryStep): GridHistory {
  const { present, past, future } = history;
  if (step.type === 'reset') return freshHistory(step.to);
  if (step.type === 'change') {
    const next = step.to(present);
    if (isSameDraft(next, present)) return history;
    return { present: next, past: [...past, present].slice(-MOST_STEPS), future: [] };
  }
  const [from, to] = step.type === 'undo' ? [past, future] : [future, past];
  const target = from.at(-1);
  if (!target) return history;
  const [less, more] = [from.slice(0, -1), [...to, present]];
  return step.type === 'undo'
    ? { present: target, past: less, future: more }
    : { present: target, past: more, future: less };
}
