import { HeadlessMantineProvider } from '@mantine/core';
import { EQUAL_WEIGHTS } from '@regiovast/domain/housing/option-criteria';
import type { OptionsView, OptionView } from '@regiovast/domain/housing/options.views';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { queryClient } from '../../lib/trpc.ts';
import { OptionsBox } from './options-box.tsx';

let isNarrow = false;
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  await startLanguage();
  await import('./housing-words.ts');
});
afterEach(cleanup);

const known = (score: number) => ({ score, gap: null });
const unknown = { score: null, gap: 'OPTION' } as const;
const option = (id: string, name: string, size: number, cost: number | null): OptionView => ({
  id,
  name,
  address: '',
  municipality: { code: 'GM0014', name: 'Groningen' },
  place: null,
  floorAreaM2: size * 2,
  consultingRooms: null,
  yearlyCostCents: cost === null ? null : (200 - cost) * 1_000_00,
  oneOffCostCents: null,
  planningStatus: 'UNKNOWN',
  permitExpectedOn: null,
  completionOn: null,
  note: '',
  state: 'OPEN',
  stateReason: null,
  reach: { kilometres: null, isAbout: true, isSameMunicipality: true },
  scores: {
    SIZE: known(size),
    YEARLY_COST: cost === null ? unknown : known(cost),
    ONE_OFF_COST: unknown,
    COMPLETION: { score: null, gap: 'CASE' },
    PLANNING: unknown,
    REACH: unknown,
  },
});
const can = { can: true, because: [] };
const view = (options: OptionView[]): OptionsView => ({
  housingCaseId: 'case',
  version: 1,
  today: '2026-11-19',
  options,
  weights: EQUAL_WEIGHTS,
  areWeightsEqual: true,
  wanted: { floorAreaM2: 260, consultingRooms: null },
  leaseEndsOn: null,
  deadlineOn: null,
  reach: { radiusKm: 10, detourFactor: 1.3, validFrom: '2023-01-01', isDefault: true },
  from: { latitude: 53.2, longitude: 6.5, isAbout: true },
  alarms: [],
  timeLine: [],
  cells: [],
  can: { set: can, judge: can, setWeights: can },
});
const nothing = () => undefined;
const shown = (options: OptionView[], change: Partial<OptionsView> = {}) =>
  render(
    <HeadlessMantineProvider>
      <QueryClientProvider client={queryClient}>
        <OptionsBox
          view={{ ...view(options), ...change }}
          onAdd={nothing}
          onDone={nothing}
          onSet={nothing}
          onJudge={nothing}
        />
      </QueryClientProvider>
    </HeadlessMantineProvider>,
  );
const TWO = [option('a', 'Oude school', 100, 40), option('b', 'Marktplein', 60, 90)];
const weigh = (criterion: string, weight: number) =>
  fireEvent.change(screen.getByRole('slider', { name: `Gewicht van ${criterion}` }), {
    target: { value: String(weight) },
  });

test('H-5: sliding a weight scores the locations again at once, and saving says what it does first', () => {
  isNarrow = false;
  shown(TWO);
  // (60 + 90) / 2 against (100 + 40) / 2.
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Marktplein staat bovenaan met 75,0 van 100 punten',
  );
  expect(screen.queryByRole('button', { name: 'Gewichten bewaren' })).toBeNull();
  weigh('Kosten per jaar', 0);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Oude school staat bovenaan met 100,0 van 100 punten',
  );
  expect(screen.getByText(/ziet daarna deze gewichten/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Terug naar bewaarde gewichten' }));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Marktplein');
});

test('H-5: the best of a row has a word, R-1: what is unknown says so and counts nothing', () => {
  isNarrow = false;
  shown([TWO[0] ?? option('a', '', 0, 0), option('c', 'Onbekend', 60, null)]);
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
  const [first, second] = within(row('Grootte')).getAllByRole('cell').slice(1);
  expect(first?.textContent).toContain('beste');
  expect(second?.textContent).not.toContain('beste');
  const [, cost] = within(row('Kosten per jaar')).getAllByRole('cell').slice(1);
  expect(cost?.textContent).toBe('onbekendgeen score: van deze locatie onbekend');
  // One is known only: that is no best.
  expect(row('Kosten per jaar').textContent).not.toContain('beste');
  expect(row('Totaal').textContent).toContain('over 10 van 30 gewicht; geen score voor: Eenmalige kosten, ');
  expect(row('Totaal').textContent).toContain('over 5 van 30 gewicht');
});

test('H-5: with every weight at 0 there is no total, and nothing to save', () => {
  isNarrow = false;
  shown(TWO);
  for (const criterion of [
    'Grootte',
    'Kosten per jaar',
    'Eenmalige kosten',
    'Oplevering',
    'Omgevingsplan en vergunning',
    'Afstand tot de praktijk nu',
  ])
    weigh(criterion, 0);
  expect(screen.getByRole('alert').textContent).toBe('Geef ten minste één punt gewicht.');
  expect(screen.getByRole('button', { name: 'Gewichten bewaren' }).hasAttribute('disabled')).toBe(true);
});

test('H-5: on a phone each location is a card, with the same totals and steps', () => {
  isNarrow = true;
  shown(TWO);
  expect(screen.queryByRole('table')).toBeNull();
  const card = screen.getByRole('heading', { name: 'Marktplein' }).closest('li');
  expect(card?.textContent).toContain('75,0 van 100');
  expect(screen.getByRole('button', { name: 'Marktplein kiezen' })).toBeDefined();
  weigh('Kosten per jaar', 0);
  expect(card?.textContent).toContain('60,0 van 100');
});

test('H-5: who only reads sees the weights and no steps; without locations the first step is taught', () => {
  isNarrow = false;
  const cannot = { can: false, because: ['NOT_ALLOWED' as const] };
  const reader = { can: { set: cannot, judge: cannot, setWeights: cannot } };
  shown(TWO, reader);
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  shown([], reader);
  expect(screen.getByText('Er is nog geen locatie vastgelegd.')).toBeDefined();
  cleanup();
  shown([]);
  expect(screen.getByText(/Voeg de eerste plek toe/)).toBeDefined();
});
