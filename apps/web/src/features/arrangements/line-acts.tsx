import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { nextKey, withoutRow } from '../../lib/keyed-list.ts';
import { withCells, withTerms } from './grid-draft.ts';
import { LineDialog } from './line-dialog.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { SpreadDialog } from './spread-dialog.tsx';
import type { GridDraftState } from './use-grid-draft.ts';

/** What is being done to the lines themselves. */
export type LineAct =
  | { readonly type: 'add' }
  | { readonly type: 'order' }
  | { readonly type: 'line'; readonly key: number }
  | { readonly type: 'spread'; readonly key: number };

type Props = {
  readonly act: LineAct | null;
  readonly view: GridView;
  readonly state: GridDraftState;
  readonly onAct: (act: LineAct | null) => void;
};

/** The dialog of what is being done to a line; every one of them is undone like a cell is. */
export function LineActs({ act, view, state, onAct }: Props) {
  const close = (): void => onAct(null);
  if (!act) return null;
  if (act.type === 'order') {
    return (
      <OrderDialog
        draft={state.draft}
        onApply={(draft) => {
          state.change(() => draft);
          close();
        }}
        onClose={close}
      />
    );
  }
  const line = act.type === 'add' ? null : (state.draft.find(({ key }) => key === act.key) ?? null);
  if (act.type !== 'add' && !line) return null;
  if (act.type === 'spread' && line) {
    return (
      <SpreadDialog
        line={line}
        view={view}
        onApply={(parts) => {
          const row = state.draft.indexOf(line);
          state.change((draft) =>
            withCells(
              draft,
              parts.map(({ quarter, cents }) => ({ row, quarter, value: cents })),
              'planned',
            ),
          );
          close();
        }}
        onClose={close}
      />
    );
  }
  return (
    <LineDialog
      line={line}
      onApply={(terms) => {
        state.change((draft) =>
          line
            ? withTerms(draft, line.key, terms)
            : [...draft, { ...terms, key: nextKey(draft), id: null, values: {} }],
        );
        close();
      }}
      onRemove={() => {
        state.change((draft) => withoutRow(draft, line?.key ?? -1));
        close();
      }}
      onSpread={() => onAct(line && { type: 'spread', key: line.key })}
      onClose={close}
    />
  );
}
