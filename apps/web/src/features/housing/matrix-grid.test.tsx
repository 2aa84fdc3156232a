import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { MatrixGrid } from './matrix-grid.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./housing-words.ts');
});
afterEach(cleanup);

const CELL: MatrixCell = {
  code: 'GP_SIGNAL',
  step: 'REPORTED',
  party: 'GP',
  instrument: 'SIGNAL_IN_TIME',
  nl: { label: 'Op tijd melden', text: 'Meld het' },
  en: { label: 'Report in time', text: 'Report it' },
  dueDays: 14,
  isProposal: true,
  source: 'proef',
  standing: 'OPEN',
  isReached: true,
  dueOn: '2026-11-15',
  isLate: true,
  isOurs: true,
  answer: null,
  earlier: [],
  can: { answer: { can: true, because: [] }, counterSign: { can: false, because: [] } },
};

test('H-2: each cell says in words what is asked, how it stands, by when and whose move it is', () => {
  const open = vi.fn<(code: string) => void>();
  render(
    <MatrixGrid
      cells={[
        CELL,
        {
          ...CELL,
          code: 'RHO_DECISION',
          step: 'DECISION',
          party: 'RHO',
          isReached: false,
          dueOn: null,
          isLate: false,
          isOurs: false,
        },
      ]}
      show={undefined}
      current="REPORTED"
      onOpen={open}
    />,
  );
  const [, reported, decision] = screen.getAllByRole('row');
  expect(reported?.getAttribute('aria-current')).toBe('step');
  const cell = within(reported ?? document.body).getByRole('button');
  expect(cell.textContent).toBe('HuisartsOp tijd meldenopente laat: uiterlijk 15 nov 2026voor u');
  expect(within(decision ?? document.body).getByRole('button').textContent).toContain(
    'nog niet aan de beurt',
  );
  expect(within(reported ?? document.body).getAllByText('Niets gevraagd')).toHaveLength(4);
  fireEvent.click(cell);
  expect(open).toHaveBeenCalledWith('GP_SIGNAL');
});
