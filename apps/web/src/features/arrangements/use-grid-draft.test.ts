import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { withCells } from './grid-draft.ts';
import { useGridDraft } from './use-grid-draft.ts';

afterEach(cleanup);

const capability = { can: true, because: [] };
const viewOf = (version: number, cents: number): GridView => ({
  arrangementId: 'a',
  number: 'MW-2026-7K4QD',
  standing: 'insurer',
  version,
  status: 'DRAFT',
  periodFrom: '2027-01-01',
  periodTo: '2027-03-31',
  quarters: ['2027Q1'],
  realisedUpTo: null,
  lines: [
    {
      id: 'l',
      label: 'Opstart',
      kind: 'FIXED',
      unitCents: null,
      breakEvenPatients: null,
      cells: [
        {
          quarter: '2027Q1',
          plannedQuantity: null,
          plannedCents: cents,
          realisedQuantity: null,
          realisedCents: null,
        },
      ],
    },
  ],
  totalCents: cents,
  can: { savePlanned: capability, saveRealised: capability },
});
const draw = () =>
  renderHook(({ view }) => useGridDraft(view, 'planned'), { initialProps: { view: viewOf(1, 100) } });
type Drawn = ReturnType<typeof draw>['result'];
const type = (result: Drawn, value: number): void =>
  act(() =>
    result.current.change((draft) => withCells(draft, [{ row: 0, quarter: '2027Q1', value }], 'planned')),
  );
const amount = ({ current }: Drawn): number | undefined => current.draft[0]?.values['2027Q1'];

test('S-3: what the server says later is taken over while nothing was typed', () => {
  const { result, rerender } = draw();
  rerender({ view: viewOf(2, 200) });
  expect([amount(result), result.current.isDirty, result.current.theirs]).toEqual([200, false, null]);
});

test('S-3: what was typed stays when another was first, and both stand beside each other', () => {
  const { result, rerender } = draw();
  type(result, 500);
  const theirs = viewOf(2, 200);
  rerender({ view: theirs });
  expect([amount(result), result.current.isDirty, result.current.theirs]).toEqual([500, true, theirs]);
  act(() => result.current.drop());
  expect([amount(result), result.current.isDirty, result.current.theirs]).toEqual([200, false, null]);
});

test('what was laid down is no longer unsaved, and cannot be undone by a key', () => {
  const { result, rerender } = draw();
  type(result, 500);
  const saved = viewOf(2, 500);
  act(() => result.current.accept(saved));
  rerender({ view: saved });
  act(() => result.current.undo());
  expect([amount(result), result.current.isDirty, result.current.hasPast]).toEqual([500, false, false]);
});

test('going back to what stood there is no change', () => {
  const { result } = draw();
  type(result, 500);
  act(() => result.current.undo());
  expect(result.current.isDirty).toBe(false);
  act(() => result.current.redo());
  expect([amount(result), result.current.isDirty]).toEqual([500, true]);
});
