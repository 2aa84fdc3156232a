import { HeadlessMantineProvider } from '@mantine/core';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { housingShortfall } from '@regiovast/domain/housing/shortfall';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { computableCosts, costsDraftOf, costsToSend, nextRow, readCosts } from './costs-draft.ts';
import { CostsBox } from './costs-box.tsx';
import type { CostsState } from './use-costs.ts';

beforeAll(async () => {
  await startLanguage();
  await import('./housing-words.ts');
});
afterEach(cleanup);

const VIEW: HousingNeedView = {
  housingCaseId: '1',
  version: 1,
  need: {
    norms: { version: 1, validFrom: '2025-01-01', source: 'geen' },
    unknown: 'NO_NORM',
    lines: [],
  },
  component: {
    version: 1,
    validFrom: '2025-01-01',
    source: 'NZa',
    years: [{ code: 'Y2026', year: 2026, centsPer1000: 1_762_800, source: 'NZa 2026' }],
  },
  years: [
    {
      year: 2026,
      yearlyCostCents: 6_822_000,
      enrolledPatients: 2_095,
      source: 'Jaarrekening',
      component: { centsPer1000: 1_762_800, source: 'NZa 2026' },
      componentCents: 3_693_066,
      shortfallCents: 3_128_934,
      breakEvenPatients: 3_870,
    },
  ],
  knownYears: [2026],
  unknownYears: [],
  total: { costCents: 6_822_000, componentCents: 3_693_066, shortfallCents: 3_128_934 },
  contributionCents: null,
  cover: null,
  arrangements: [],
  can: { setCosts: { can: true, because: [] }, draftContribution: { can: false, because: ['NOT_ALLOWED'] } },
};
const EXPECTED = { enrolledPatients: 2_000, enrolledAtCompletion: 3_000, wanted: { year: 2027 } };

type Wishes = { view?: HousingNeedView; isTried?: boolean; stale?: CostsState['stale']; save?: () => void };
function Harness({ view = VIEW, isTried = false, stale = null, save = () => undefined }: Wishes) {
  const [draft, setDraft] = useState(costsDraftOf(view, 'nl'));
  const read = readCosts(draft, 'nl');
  const costs: CostsState = {
    draft,
    isDirty: true,
    isTried,
    isSaved: false,
    isBusy: false,
    canSend: costsToSend(draft, 'nl') !== null,
    stale,
    error: null,
    change: setDraft,
    save,
    saveOver: save,
    discard: () => undefined,
  };
  return (
    <HeadlessMantineProvider>
      <CostsBox
        view={view}
        costs={costs}
        read={read}
        shortfall={housingShortfall(computableCosts(read), view.component.years)}
        onAdd={() =>
          setDraft({ ...draft, rows: [...draft.rows, nextRow(draft.rows, EXPECTED, '2026-11-19')] })
        }
      />
    </HeadlessMantineProvider>
  );
}
const text = (element: HTMLElement): string => (element.textContent ?? '').replaceAll('\u00a0', ' ');

describe('H-4: the shortfall in its table', () => {
  test('what is typed is summed at once, to the cent, with every input beside it', async () => {
    render(<Harness />);
    expect(text(screen.getByRole('heading', { level: 2 }))).toBe('Tekort van € 31.289,34 over 2026');
    const cost = screen.getByRole('textbox', { name: 'Kosten in 2026, in euro' });
    await userEvent.clear(cost);
    await userEvent.type(cost, '70.000,01');
    expect(text(screen.getByRole('heading', { level: 2 }))).toBe('Tekort van € 33.069,35 over 2026');
    const [, row] = screen.getAllByRole('row');
    expect(text(row ?? document.body)).toContain('€ 17.628,00€ 36.930,66€ 33.069,35');
    expect(screen.getByText(/vanaf 3\.971 ingeschreven patiënten, 1\.876 meer/)).toBeDefined();
  });

  test('Enter on the last line begins the next year, with who is expected; its component is unknown', async () => {
    render(<Harness />);
    screen.getByRole('textbox', { name: 'Kosten in 2026, in euro' }).focus();
    await userEvent.keyboard('{Enter}');
    const cost = screen.getByRole('textbox', { name: 'Kosten in 2027, in euro' });
    expect(document.activeElement).toBe(cost);
    expect(screen.getByRole('textbox', { name: 'Ingeschreven patiënten in 2027' })).toHaveProperty(
      'value',
      '3000',
    );
    await userEvent.type(cost, '90000');
    expect(screen.getByText(/Van 2027 is de huisvestingscomponent onbekend/)).toBeDefined();
    expect(text(screen.getByRole('heading', { level: 2 }))).toContain('over 2026');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Kosten in 2026, in euro' }));
  });

  test('what is wrong stands at its field, once one tried to lay it down', async () => {
    render(<Harness isTried />);
    const source = screen.getByRole('textbox', { name: 'Bron van de kosten in 2026' });
    await userEvent.clear(source);
    expect(source.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Noem de bron.').id).toBe(source.getAttribute('aria-describedby'));
    expect(screen.getByRole('alert')).toBeDefined();
  });

  test('who only reads has no fields and no buttons', () => {
    const can = { ...VIEW.can, setCosts: { can: false, because: ['NOT_ALLOWED' as const] } };
    render(<Harness view={{ ...VIEW, can }} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(text(screen.getByRole('table'))).toContain('Jaarrekening');
  });

  test('S-3: what somebody else laid down stands beside what was typed, and one chooses', async () => {
    const save = vi.fn<() => void>();
    render(<Harness stale="costs" save={save} />);
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('row', { name: /2026 € 68220, 2095 ingeschreven/ })).toBeDefined();
    await userEvent.click(within(alert).getByRole('button', { name: 'Mijn invoer vastleggen' }));
    expect(save).toHaveBeenCalledOnce();
  });
});
