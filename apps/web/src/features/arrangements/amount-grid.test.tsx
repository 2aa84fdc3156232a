import { HeadlessMantineProvider } from '@mantine/core';
import type { PricedLine } from '@regiovast/domain/arrangements/amounts';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useReducer, useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { AmountGrid } from './amount-grid.tsx';
import { type GridDraft, type GridSide, type LineDraft, withCells } from './grid-draft.ts';
import { freshHistory, historyAfter } from './grid-history.ts';
import { PasteReport } from './paste-report.tsx';
import type { LandingReport } from './use-grid-cells.ts';

const QUARTERS = ['2027Q1', '2027Q2', '2027Q3', '2027Q4', '2028Q1', '2028Q2', '2028Q3', '2028Q4'];
const FIXED: PricedLine = { kind: 'FIXED', unitCents: null, breakEvenPatients: null };
const HOURS: PricedLine = { kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: null };
const line = (key: number, label: string, price: PricedLine = FIXED, values = {}): LineDraft => ({
  key,
  id: `id-${key}`,
  label,
  ...price,
  values,
});
const START: GridDraft = [
  line(0, 'Opstartbijdrage', FIXED, { '2027Q1': 1_200_000 }),
  line(1, 'Praktijkmanagement', HOURS, { '2027Q3': 5_400 }),
  line(2, 'Huisvesting'),
];

beforeAll(async () => {
  await startLanguage();
  await import('./arrangement-words.ts');
});
afterEach(cleanup);

let now: GridDraft = [];
beforeEach(() => {
  now = [];
});

type Wishes = {
  readonly draft?: GridDraft;
  readonly isEditable?: boolean;
  readonly side?: GridSide;
  readonly planned?: GridDraft;
  readonly upTo?: string;
};
function Harness({ draft = START, isEditable = true, side = 'planned', planned, upTo }: Wishes) {
  const [history, tell] = useReducer(historyAfter, draft, freshHistory);
  const [report, setReport] = useState<LandingReport | null>(null);
  useEffect(() => {
    now = history.present;
  }, [history.present]);
  return (
    <HeadlessMantineProvider>
      <AmountGrid
        side={side}
        draft={history.present}
        planned={planned}
        quarters={QUARTERS}
        isEditable={isEditable}
        upTo={upTo}
        onCells={(changes) => tell({ type: 'change', to: (grid) => withCells(grid, changes, side) })}
        onUndo={() => tell({ type: 'undo' })}
        onRedo={() => tell({ type: 'redo' })}
        onReport={setReport}
      />
      {report && (
        <PasteReport
          report={report}
          draft={history.present}
          quarters={QUARTERS}
          side={side}
          onClose={() => undefined}
        />
      )}
      <button type="button">Daarna</button>
    </HeadlessMantineProvider>
  );
}

const cellAt = (row: number, column: number): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!cell) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
};
const where = (): string => {
  const { dataset } = document.activeElement as HTMLElement;
  return `${dataset['row']},${dataset['column']}`;
};
const enter = async (row = 0, column = 0) => {
  const user = userEvent.setup();
  await user.pointer({ keys: '[MouseLeft]', target: cellAt(row, column) });
  return user;
};
const values = (row: number) => now[row]?.values;

describe('A-1: the grid works like a spreadsheet', () => {
  test('one cell is a stop of the keyboard; arrows, Home, End and Ctrl go through the others', async () => {
    render(<Harness />);
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
    const user = await enter();
    const steps: readonly (readonly [string, string])[] = [
      ['{ArrowRight}', '0,1'],
      ['{ArrowDown}', '1,1'],
      ['{ArrowLeft}', '1,0'],
      ['{ArrowLeft}', '1,0'],
      ['{End}', '1,7'],
      ['{Home}', '1,0'],
      ['{Control>}{End}{/Control}', '2,7'],
      ['{Control>}{ArrowUp}{/Control}', '0,7'],
      ['{Control>}{Home}{/Control}', '0,0'],
      ['{Enter}', '1,0'],
      ['{Shift>}{Enter}{/Shift}', '0,0'],
      ['{Tab}', '0,1'],
      ['{Shift>}{Tab}{/Shift}', '0,0'],
    ];
    for (const [keys, place] of steps) {
      await user.keyboard(keys);
      expect(where(), keys).toBe(place);
    }
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('Tab goes on to the next line and out behind the last cell; Esc and then Tab leaves at once', async () => {
    render(<Harness />);
    const user = await enter(0, 7);
    await user.tab();
    expect(where()).toBe('1,0');
    await user.keyboard('{Control>}{End}{/Control}');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Daarna' }));
    await enter(0, 0);
    await user.keyboard('{Escape}');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Daarna' }));
  });

  test('typing replaces, Enter goes down, Tab right; the amount of a priced line is computed', async () => {
    render(<Harness />);
    const user = await enter();
    await user.keyboard('1.234,56{Enter}');
    expect(values(0)).toEqual({ '2027Q1': 123_456 });
    expect(where()).toBe('1,0');
    await user.keyboard('54,5{Tab}');
    expect(values(1)).toEqual({ '2027Q1': 5_450, '2027Q3': 5_400 });
    expect(where()).toBe('1,1');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('54,5 uur × € 85,00 = € 4.632,50', { normalizer: plain })).toBeTruthy();
    const [amounts] = screen.getAllByRole('row', { name: /^Praktijkmanagement/ });
    expect(amounts?.textContent).toContain('4.632,50');
    expect(screen.getByRole('row', { name: /^Totaal –|^Totaal 5/ }).textContent).toContain('5.867,06');
  });

  test('F2 keeps what stands there, Esc leaves it as it was, Delete empties, Ctrl+Z and Ctrl+Y go back and forth', async () => {
    render(<Harness />);
    const user = await enter();
    await user.keyboard('{F2}');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Opstartbijdrage, Q1 2027' });
    expect(field.value).toBe('12000');
    await user.keyboard('5{Escape}');
    expect(values(0)).toEqual({ '2027Q1': 1_200_000 });
    expect(where()).toBe('0,0');
    await user.keyboard('{F2}5{Enter}');
    expect(values(0)).toEqual({ '2027Q1': 12_000_500 });
    await user.keyboard('{ArrowUp}{Delete}');
    expect(values(0)).toEqual({});
    await user.keyboard('{Control>}z{/Control}');
    expect(values(0)).toEqual({ '2027Q1': 12_000_500 });
    await user.keyboard('{Control>}z{/Control}');
    expect(values(0)).toEqual({ '2027Q1': 1_200_000 });
    await user.keyboard('{Control>}y{/Control}');
    expect(values(0)).toEqual({ '2027Q1': 12_000_500 });
  });

  test('what is no amount keeps the field open and is named; gone elsewhere, the cell stays as it was', async () => {
    render(<Harness />);
    const user = await enter();
    await user.keyboard('abc{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('“abc” is hier geen bedrag of aantal.');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await user.pointer({ keys: '[MouseLeft]', target: cellAt(2, 2) });
    expect(values(0)).toEqual({ '2027Q1': 1_200_000 });
    expect(screen.getByText(/De cel bleef zoals hij was/)).toBeTruthy();
    expect(screen.getByText(/Opstartbijdrage, Q1 2027: “abc”/)).toBeTruthy();
  });

  test('a second press on a cell begins typing, for a finger', async () => {
    render(<Harness />);
    const user = await enter(2, 1);
    await user.pointer({ keys: '[MouseLeft]', target: cellAt(2, 1) });
    await user.keyboard('7');
    fireEvent.blur(screen.getByRole('textbox'));
    expect(values(2)).toEqual({ '2027Q2': 700 });
  });
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('A-1: blocks', () => {
  test('Shift and arrows choose a block, the bar adds it up, Ctrl+C takes it as a spreadsheet does', async () => {
    render(<Harness />);
    const user = await enter();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}');
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(6);
    expect(screen.getByText('6 cellen, samen € 16.590,00', { normalizer: plain })).toBeTruthy();
    const taken = new Map<string, string>();
    fireEvent.copy(document.activeElement ?? document.body, {
      clipboardData: { setData: (type: string, text: string) => taken.set(type, text) },
    });
    expect(taken.get('text/plain')).toBe('12000\t\t\r\n\t\t54');
    await user.keyboard('{Delete}');
    expect([values(0), values(1)]).toEqual([{}, {}]);
    await user.keyboard('{Control>}z{/Control}');
    expect([values(0), values(1)]).toEqual([{ '2027Q1': 1_200_000 }, { '2027Q3': 5_400 }]);
  });

  test('a block of 40 × 8 with 1.234,56, blanks and a stray text lands, and the cell that did not is named', async () => {
    const lines = Array.from({ length: 40 }, (_, key) => line(key, `Regel ${key + 1}`));
    render(<Harness draft={lines} />);
    const rows = lines.map((_, row) =>
      QUARTERS.map((_quarter, column) =>
        row === 6 && column === 4 ? 'n.t.b.' : column === 7 ? '' : '1.234,56',
      ),
    );
    const user = await enter();
    await user.paste(rows.map((row) => row.join('\t')).join('\r\n'));
    expect(now.every(({ values: own }) => own['2028Q4'] === undefined)).toBe(true);
    const cells = now.flatMap(({ values: own }) => Object.values(own));
    expect(cells).toHaveLength(40 * 7 - 1);
    expect(new Set(cells)).toEqual(new Set([123_456]));
    expect(screen.getByText('279 cellen geplakt.')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe(
      'Regel 7, Q1 2028: “n.t.b.” is hier geen bedrag of aantal.',
    );
    await user.keyboard('{Control>}z{/Control}');
    expect(now.every(({ values: own }) => Object.keys(own).length === 0)).toBe(true);
  });

  test('what runs outside is counted, and one value fills a chosen block', async () => {
    render(<Harness />);
    const user = await enter(2, 7);
    await user.paste('1\t2\n3\t4');
    expect(values(2)).toEqual({ '2028Q4': 100 });
    expect(screen.getByText(/1 rij valt buiten de regels/)).toBeTruthy();
    expect(screen.getByText(/1 kolom valt buiten de looptijd/)).toBeTruthy();
    await user.pointer({ keys: '[MouseLeft]', target: cellAt(2, 0) });
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await user.paste('12,50');
    expect(values(2)).toEqual({ '2027Q1': 1_250, '2027Q2': 1_250, '2028Q4': 100 });
  });
});

describe('who only reads, and what was realised', () => {
  test('who only reads walks through the cells, types nothing, and leaves with Tab', async () => {
    render(<Harness isEditable={false} />);
    expect(screen.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
    const user = await enter();
    await user.keyboard('{ArrowRight}5{Enter}{Delete}');
    await user.paste('1');
    expect(now).toEqual(START);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Daarna' }));
  });

  test('A-5: what was realised stands beside the plan with the difference; later quarters take nothing', async () => {
    const nothing = START.map((one) => ({ ...one, values: {} }));
    render(<Harness side="realised" draft={nothing} planned={START} upTo="2027Q1" />);
    const user = await enter();
    await user.keyboard('11.500{Enter}');
    await user.keyboard('{ArrowUp}{ArrowRight}5{Enter}');
    expect(values(0)).toEqual({ '2027Q1': 1_150_000 });
    const [difference] = screen.getAllByRole('row', { name: /^verschil met gepland/ });
    expect(difference?.textContent).toContain('−500');
    await user.pointer({ keys: '[MouseLeft]', target: cellAt(2, 0) });
    await user.paste('0\t1');
    // Nothing delivered is a statement, an empty cell is none.
    expect(values(2)).toEqual({ '2027Q1': 0 });
    expect(screen.getByText(/1 kolom is weggelaten/)).toBeTruthy();
  });
});
