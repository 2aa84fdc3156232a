import { HeadlessMantineProvider } from '@mantine/core';
import { type FrozenFigure, unknownFigure } from '@regiovast/domain/housing/access-figures';
import type { AccessTestShown } from '@regiovast/domain/housing/access-test.views';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { type AccessTestDraft, firstAccessTestDraft } from './access-test-draft.ts';
import { AccessTestFacts } from './access-test-facts.tsx';
import { ProposedFigures } from './proposed-figures.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./housing-words.ts');
});
afterEach(cleanup);

const ON = '2026-11-19';
const PLACES = {
  ...unknownFigure('PLACES_IN_REACH', 'COUNTED'),
  on: ON,
  reach: { radiusKm: 10, practices: 7, practicesUnknown: 2 },
};
const FIGURES: FrozenFigure[] = [
  {
    ...unknownFigure('PATIENT_STOP', 'STATED'),
    kind: 'PROPOSED',
    value: 'full',
    source: 'Register',
    on: '2026-10-01',
  },
  {
    ...unknownFigure('ENROLLED_PATIENTS', 'STATED'),
    kind: 'PROPOSED',
    value: 2_000,
    source: 'Register',
    on: ON,
  },
  { ...PLACES, kind: 'PROPOSED', value: 0 },
  { kind: 'OWN', label: 'Wachttijd', value: '6 weken', source: 'Praktijk', on: '2026-11-01' },
];
const TEST: AccessTestShown = {
  id: 'test',
  outcome: 'POSITIVE',
  reason: 'Er is geen kamer vrij',
  figures: FIGURES,
  contentSha256: 'a'.repeat(64),
  state: 'REFUSED',
  offeredAt: '2026-11-19T10:00:00.000Z',
  offeredBy: 'Coördinator',
  decidedAt: '2026-11-20T10:00:00.000Z',
  decidedBy: 'Inkoper',
  decisionReason: 'Cijfers van vorig jaar',
};

test('R-1: every figure of a test stands there with its value, its source and its day', () => {
  render(<AccessTestFacts test={TEST} />);
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Cijfer', 'Waarde', 'Bron en datum'],
    ['Patiëntenstop van de praktijk', 'volledig', 'opgave over de praktijk · Register · 1 okt 2026'],
    ['Ingeschreven patiënten', '2.000 patiënten', 'opgave over de praktijk · Register · 19 nov 2026'],
    [
      'Vrije plekken bij praktijken binnen bereik',
      '0 plekken',
      'telling van Regiovast in het werkgebied · 19 nov 2026 · binnen 10 km, 7 praktijken, 2 zonder opgave',
    ],
    ['Wachttijd eigen cijfer', '6 weken', 'Praktijk · 1 nov 2026'],
  ]);
  expect(screen.getByText('Cijfers van vorig jaar')).toBeDefined();
  expect(screen.getByText(/niet bevestigd, Inkoper/)).toBeDefined();
});

test('what is unknown says so and cannot be taken along; the rest can be left out', () => {
  const proposed = [{ ...PLACES, value: 12 }, unknownFigure('PRESSURE_SCORE', 'COUNTED')];
  const change = vi.fn<(draft: AccessTestDraft) => void>();
  render(
    <HeadlessMantineProvider>
      <ProposedFigures proposed={proposed} draft={firstAccessTestDraft(proposed)} onChange={change} />
    </HeadlessMantineProvider>,
  );
  const places = screen.getByRole<HTMLInputElement>('checkbox', { name: /12 plekken/ });
  const score = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Drukscore van de regio: onbekend' });
  expect([places.checked, places.disabled]).toEqual([true, false]);
  expect([score.checked, score.disabled]).toEqual([false, true]);
  fireEvent.click(places);
  expect(change).toHaveBeenCalledWith(expect.objectContaining({ taken: [] }));
});
