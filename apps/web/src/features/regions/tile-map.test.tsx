import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { figure, makeRow } from './overview-rows.fixture.ts';
import { TileMap } from './tile-map.tsx';

const tiles = [
  { code: 'A', short: 'AAA', column: 0, row: 0 },
  { code: 'B', short: 'BBB', column: 2, row: 0 },
  { code: 'C', short: 'CCC', column: 0, row: 1 },
];
const rows = [
  makeRow({ code: 'A', name: 'Anderland', stopShareFull: figure(12.5), basis: 'live' }),
  makeRow({ code: 'B', name: 'Binnenland', stopShareFull: figure(null, true) }),
  makeRow({ code: 'C', name: 'Centerland', stopShareFull: figure(null) }),
];

function showMap(props: { chosen?: string; onlyOwn?: boolean } = {}) {
  const onChoose = vi.fn<(code: string) => void>();
  const onOpen = vi.fn<(code: string) => void>();
  const { chosen, onlyOwn = false } = props;
  const view = { tiles, rows, figure: 'stop', limits: [10], chosen, onlyOwn, onChoose, onOpen } as const;
  render(<TileMap {...view} />);
  return { onChoose, onOpen, user: userEvent.setup() };
}

beforeAll(() => startLanguage());
afterEach(cleanup);

test('each tile says its figure, that it is suppressed, or that it is unknown', () => {
  showMap();
  expect(screen.getAllByRole('button').map((tile) => tile.getAttribute('aria-label'))).toEqual([
    'AAA 12,5, Anderland',
    'BBB, Binnenland: afgeschermd',
    'CCC, Centerland: onbekend',
  ]);
});

test('the map is one stop for Tab; arrows move over holes, Space chooses and Enter opens', async () => {
  const { onChoose, onOpen, user } = showMap();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Binnenland/ }));
  await user.keyboard('{ArrowRight} ');
  expect(onChoose.mock.calls).toEqual([['B']]);
  await user.keyboard('{ArrowLeft}{ArrowDown}{Enter}');
  expect(onOpen.mock.calls).toEqual([['C']]);
  expect(onChoose).toHaveBeenCalledTimes(1);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('Tab enters at the chosen tile, which is marked as pressed', async () => {
  const { user } = showMap({ chosen: 'C' });
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement?.textContent).toContain('CCC');
});

test('with only the own area shown, other tiles tell no figure', () => {
  showMap({ onlyOwn: true });
  expect(screen.getByRole('button', { name: 'BBB, Binnenland: buiten uw gebied' }).textContent?.trim()).toBe(
    'BBB',
  );
});
