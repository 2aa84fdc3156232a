import { HeadlessMantineProvider } from '@mantine/core';
import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import { mappingProblems } from '@regiovast/domain/imports/mapping-problems';
import { proposeMapping } from '@regiovast/domain/imports/mapping-proposal';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { MappingColumns } from './mapping-columns.tsx';
import { MappingNotes } from './mapping-notes.tsx';
import { MappingPreview } from './mapping-preview.tsx';

const areas = {
  municipalities: [
    { code: 'GM0014', name: 'Groningen', validTo: null },
    { code: 'GM0363', name: 'Amsterdam', validTo: null },
  ],
  regions: [],
};
const context = { areas, definitions: [], today: '2026-11-22' };
const headers = ['gemeente', 'aantal huisartsen', 'toelichting'];
const rows = [
  { number: 2, cells: ['GRONINGEN', '12,5', 'a'] },
  { number: 3, cells: ['AMSTERDAM', '', 'b'] },
];
const { mapping, assumptions } = proposeMapping({ headers, rows }, 'telling_2024.csv', context);
const view: MappingView = {
  fileName: 'telling_2024.csv',
  headers,
  rows,
  rowCount: 2,
  mapping,
  origin: 'proposed',
  assumptions: [...assumptions],
  ...context,
};

function Screen() {
  const [current, setCurrent] = useState(view.mapping);
  const problems = mappingProblems(headers, current, view);
  return (
    <HeadlessMantineProvider>
      <MappingNotes view={view} problems={problems} />
      <MappingColumns view={view} mapping={current} onMapping={setCurrent} />
      <MappingPreview view={view} mapping={current} isReady={problems.length === 0} />
    </HeadlessMantineProvider>
  );
}

beforeAll(async () => {
  await startLanguage();
  await import('./indicator-texts.ts');
});
afterEach(cleanup);

const figures = () =>
  within(screen.getByRole('table', { name: 'De eerste cijfers' }))
    .getAllByRole('row')
    .slice(1);

test('P-2: the proposal shows its figures, what it assumed, and unknown as unknown', () => {
  render(<Screen />);
  expect(figures().map((row) => row.textContent)).toEqual([
    'Aantal huisartsenGroningen (GM0014)31 dec 202412,5 aantal',
    'Aantal huisartsenAmsterdam (GM0363)31 dec 2024onbekend',
  ]);
  expect(screen.getByText('De periode komt uit de bestandsnaam.')).toBeTruthy();
  expect(screen.queryByText('Nog te beslissen')).toBeNull();
});

test('P-2: pointing a column out otherwise says at once what is left to decide, by keyboard too', async () => {
  const user = userEvent.setup();
  render(<Screen />);
  const role = screen.getByRole('combobox', { name: 'Betekenis van gemeente' });
  await user.selectOptions(role, 'niet gebruikt');
  expect(screen.getByText(/Wijs de kolom met gebieden aan/)).toBeTruthy();
  expect(figures()).toEqual([]);
  await user.selectOptions(role, 'gebied, naam van de gemeente');
  expect(figures()).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: /^Decimaalteken van/ }), 'kies …');
  expect(screen.getByText(/kies of het decimaalteken/)).toBeTruthy();
});
