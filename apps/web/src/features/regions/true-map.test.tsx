import type { BoundariesView } from '@regiovast/domain/regions/boundaries.views';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { addBoundaryTexts } from '../../i18n/add-boundary-texts.ts';
import { startLanguage } from '../../i18n/language.ts';
import { figure, makeRow } from './overview-rows.fixture.ts';
import { TrueMap } from './true-map.tsx';

const square = (x: number, y: number): string => `M${x},${y}l10,0 0,10-10,0z`;
const boundaries: BoundariesView = {
  regionType: 'careOffice',
  division: 'careOffice',
  source: 'Proefgrenzen 2025',
  importedOn: '2026-11-01',
  width: 100,
  height: 100,
  areas: [
    { code: 'A', path: square(0, 0), x: 5, y: 5 },
    { code: 'B', path: square(40, 0), x: 45, y: 8 },
    { code: 'C', path: square(0, 40), x: 8, y: 45 },
    { code: 'Z', path: square(60, 60), x: 65, y: 65 },
  ],
  rest: '',
  missing: [],
};
const rows = [
  makeRow({ code: 'A', name: 'Anderland', stopShareFull: figure(12.5), basis: 'live' }),
  makeRow({ code: 'B', name: 'Binnenland', stopShareFull: figure(null, true) }),
  makeRow({ code: 'C', name: 'Centerland', stopShareFull: figure(null) }),
];

function showMap(props: { chosen?: string; onlyOwn?: boolean } = {}) {
  const onChoose = vi.fn<(code: string) => void>();
  const onOpen = vi.fn<(code: string) => void>();
  const { chosen, onlyOwn = false } = props;
  const view = { boundaries, rows, figure: 'stop', limits: [10], chosen, onlyOwn, onChoose, onOpen } as const;
  render(<TrueMap {...view} />);
  return { onChoose, onOpen, user: userEvent.setup() };
}

beforeAll(async () => {
  await startLanguage();
  addBoundaryTexts();
});
afterEach(cleanup);

test('each region says its figure, that it is suppressed, or that it is unknown, and looks it', () => {
  showMap();
  const regions = screen.getAllByRole('button');
  expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
    'Anderland: 12,5',
    'Binnenland: afgeschermd',
    'Centerland: onbekend',
  ]);
  expect(regions.map((region) => region.getAttribute('class'))).toEqual([
    'area shade-3',
    'area hidden-count',
    'area not-known',
  ]);
  expect(regions[2]?.getAttribute('fill')).toMatch(/^url\(#/);
});

test('the map is one stop for Tab; arrows move to the nearest, Space chooses and Enter opens', async () => {
  const { onChoose, onOpen, user } = showMap();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Binnenland/ }));
  await user.keyboard('{ArrowRight} ');
  expect(onChoose.mock.calls).toEqual([['B']]);
  await user.keyboard('{ArrowLeft}{ArrowDown}{Enter}');
  expect(onOpen.mock.calls).toEqual([['C']]);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('Tab enters at the chosen region, which is marked as pressed and outlined', async () => {
  const { user } = showMap({ chosen: 'C' });
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  expect(document.querySelectorAll('.outline')).toHaveLength(1);
});

test('a region under the pointer is named with its figure', async () => {
  const { user } = showMap();
  await user.hover(screen.getByRole('button', { name: /Anderland/ }));
  expect(document.querySelector('.true-map-told')?.textContent).toBe('Anderland: 12,5');
});

test('with only the own area shown, other regions tell no figure', () => {
  showMap({ onlyOwn: true });
  expect(screen.getByRole('button', { name: 'Binnenland: buiten uw gebied' }).getAttribute('class')).toBe(
    'area outside',
  );
});
