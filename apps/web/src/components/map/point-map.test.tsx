import { HeadlessMantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import PointMap from './point-map.tsx';
import type { MapPoint } from './point-map.types.ts';

// The test browser has no layout, so nothing to observe: the map then has its usual width.
class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
beforeAll(async () => {
  vi.stubGlobal('ResizeObserver', NoLayout);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await startLanguage();
});

afterEach(cleanup);

const at = (id: string, longitude: number, latitude: number, isApproximate = false): MapPoint => ({
  id,
  longitude,
  latitude,
  label: `Praktijk ${id}`,
  tone: 'acute',
  icon: 'acute',
  isApproximate,
});
const points = [at('zuid', 6.5, 52.9), at('noord', 6.5, 53.3), at('oost', 6.9, 52.9, true)];

function draw(selectedId?: string) {
  const onSelect = vi.fn<(id: string) => void>();
  const onOpen = vi.fn<(id: string) => void>();
  render(
    <HeadlessMantineProvider>
      <PointMap
        label="Kaart van drie praktijken"
        points={points}
        circle={{ longitude: 6.5, latitude: 52.9, kilometres: 10, label: '10 km' }}
        places={[{ name: 'Assen', longitude: 6.56, latitude: 52.99 }]}
        selectedId={selectedId}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </HeadlessMantineProvider>,
  );
  return { onSelect, onOpen, user: userEvent.setup() };
}
const point = (id: string) => screen.getByRole('button', { name: `Praktijk ${id}` });

test('the map is one stop for Tab; arrows go to the nearest point, space chooses, Enter opens', async () => {
  const { onSelect, onOpen, user } = draw();
  expect(screen.getByRole('group', { name: 'Kaart van drie praktijken' })).toBeDefined();
  point('zuid').focus();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(point('noord'));
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(point('oost'));
  await user.keyboard(' ');
  expect(onSelect).toHaveBeenCalledWith('oost');
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('oost');
  const stops = points.map(({ id }) => point(id).getAttribute('tabindex'));
  expect(stops.filter((stop) => stop === '0')).toHaveLength(1);
});

test('what is chosen says so and is the stop for Tab; what is about there is drawn otherwise', () => {
  draw('noord');
  expect(point('noord').getAttribute('aria-pressed')).toBe('true');
  expect(point('noord').getAttribute('tabindex')).toBe('0');
  expect(point('oost').classList).toContain('is-about');
});

test('zooming in makes the same distance longer, and 0 shows everything again', async () => {
  const { user } = draw('zuid');
  const gap = (): number => {
    const [a, b] = ['zuid', 'noord'].map((id) =>
      /translate\(\S+ (\S+)\)/.exec(point(id).getAttribute('transform') ?? ''),
    );
    return Math.abs(Number(a?.[1]) - Number(b?.[1]));
  };
  const before = gap();
  point('zuid').focus();
  await user.keyboard('+');
  expect(gap()).toBeGreaterThan(before * 1.5);
  await user.keyboard('0');
  expect(gap()).toBeCloseTo(before, 6);
});
