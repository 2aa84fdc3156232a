import { MantineProvider } from '@mantine/core';
import { DEFAULT_COLUMNS, type RegionColumn } from '@regiovast/domain/regions/region-columns';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Disclosure } from '../../components/disclosure.tsx';
import { loadPageTexts, startLanguage } from '../../i18n/language.ts';
import ColumnChoice from './column-choice.tsx';

beforeAll(async () => {
  // jsdom has no screen to ask.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  await startLanguage();
  await loadPageTexts();
});
afterEach(cleanup);

function showChoice(columns: readonly RegionColumn[]) {
  const onColumns = vi.fn<(chosen: readonly RegionColumn[]) => void>();
  render(
    <MantineProvider env="test">
      <Disclosure icon="columns" label="Kolommen">
        <ColumnChoice columns={columns} onColumns={onColumns} />
      </Disclosure>
    </MantineProvider>,
  );
  return { onColumns, user: userEvent.setup() };
}

test('by keyboard alone a column is added in its own place, and Escape gives the focus back', async () => {
  const { onColumns, user } = showChoice(['score', 'inhabitants']);
  await user.tab();
  await user.keyboard('{Enter}');
  const box = screen.getByRole('checkbox', { name: 'Met risico' });
  box.focus();
  await user.keyboard(' ');
  expect(onColumns).toHaveBeenCalledWith(['score', 'practicesAtRisk', 'inhabitants']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kolommen' }));
});

test('the last column stays, and the usual columns come back at once', async () => {
  const { onColumns, user } = showChoice(['score']);
  await user.click(screen.getByRole('button', { name: 'Kolommen' }));
  expect(screen.getByRole('checkbox', { name: 'Drukscore' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Gewone kolommen' }));
  expect(onColumns).toHaveBeenLastCalledWith(DEFAULT_COLUMNS);
});

test('a click beside the panel closes it', async () => {
  const { user } = showChoice(['score']);
  await user.click(screen.getByRole('button', { name: 'Kolommen' }));
  await user.click(document.body);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
