import type { MeasuresView, MeasureView } from '@regiovast/domain/plans/measures.views';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { QuarterGridTable } from './quarter-grid-table.tsx';
import { RaceNote } from './row-race.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./plan-words.ts');
});
afterEach(cleanup);

const measure: MeasureView = {
  id: 'm1',
  lineageId: 'm1',
  origin: 'own',
  course: null,
  approachCode: null,
  title: 'Nulpraktijk starten',
  description: '',
  partnerId: null,
  owner: '',
  startQuarter: '2026Q2',
  endQuarter: '2026Q4',
  costCents: null,
  costNote: '',
  fundingBasis: null,
  goalId: null,
  steps: [{ quarter: '2026Q3', partialResult: 'Locatie gevonden' }],
  obligations: 0,
  version: 1,
  updatedAt: null,
  updatedBy: null,
};
const viewOf = (can: boolean): MeasuresView => {
  const capability = { can, because: [] };
  return {
    planId: 'p',
    periodFrom: 2026,
    periodTo: 2026,
    partners: [],
    goals: [],
    measures: [
      measure,
      { ...measure, id: 'm2', title: 'Loket', startQuarter: null, endQuarter: null, steps: [] },
    ],
    total: { measures: 2, knownCents: null, unknown: 2 },
    byFunding: [],
    most: 100,
    can: { add: capability, set: capability, remove: capability },
  };
};

test('L-3: a row says from when to when a measure runs and what is reached in which quarter', async () => {
  const onOpen = vi.fn<(opened: MeasureView) => void>();
  render(<QuarterGridTable view={viewOf(true)} onOpen={onOpen} />);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Maatregel',
    '2026',
    'Q1Q1 2026',
    'Q2Q2 2026',
    'Q3Q3 2026',
    'Q4Q4 2026',
  ]);
  const row = screen.getByRole('row', { name: /Nulpraktijk/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.getAttribute('colspan'))).toEqual([null, '3']);
  expect(cells[1]?.textContent).toBe('loopt Q2 2026 t/m Q4 2026Q3 2026: Locatie gevonden');
  expect(screen.getByRole('row', { name: /Loket/ }).textContent).toContain('Nog niet gepland');
  await userEvent.click(screen.getByRole('button', { name: /Nulpraktijk/ }));
  expect(onOpen).toHaveBeenCalledWith(measure);
});

test('who only reads finds the same table without buttons', () => {
  render(<QuarterGridTable view={viewOf(false)} onOpen={vi.fn<(opened: MeasureView) => void>()} />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByText('Locatie gevonden')).toBeTruthy();
});

test('S-3: who was second sees both versions of what differs, and nothing else', () => {
  const fields = (title: string) => [
    { label: 'Naam', text: title },
    { label: 'Kosten', text: 'onbekend' },
  ];
  render(<RaceNote theirs={fields('Van haar')} yours={fields('Van mij')} />);
  const [, row, ...others] = screen.getAllByRole('row');
  expect(row?.textContent).toBe('NaamVan haarVan mij');
  expect(others).toEqual([]);
  cleanup();
  render(<RaceNote theirs={null} yours={fields('Van mij')} />);
  expect(screen.getByRole('alert').textContent).toContain('verwijderd');
});
