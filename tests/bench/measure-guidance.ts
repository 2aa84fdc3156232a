import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import type { Engine } from '@regiovast/db/store/store';
import { makeAnsweredHousing } from '@regiovast/api/testing/make-answered-housing';
import { makeTestWorld, TODAY, type TestWorld } from '@regiovast/api/testing/test-world';
import { startPostgres } from '../postgres/server.ts';
import { type Figure, figure } from './figures.ts';
import { timed } from './timing.ts';

const CASES = 1_000;
/** Places in the guidance of the cells that are rewritten and of the one that goes; one is added at the end. */
const [REWRITTEN, GONE] = [[1, 9, 17], 12];
const ENGINE_NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const satisfies Record<Engine, string>;

/** H-2 · recording a guidance on 1,000 cases of 24 answers, with the list of what to answer again, on both engines. */
export async function measureGuidance(): Promise<Figure[]> {
  const server = await startPostgres();
  process.env['REGIOVAST_TEST_POSTGRES'] = server.url;
  try {
    return [await measureOn('sqlite'), await measureOn('postgres')];
  } finally {
    await server.stop();
  }
}

async function measureOn(engine: Engine): Promise<Figure> {
  const world = await makeTestWorld(engine);
  try {
    await makeAnsweredHousing(world, { side: 'noord', from: 0, count: CASES });
    const ms = await timed(() => recordSecond(world));
    return figure(`a guidance on 1,000 housing cases, ${ENGINE_NAMES[engine]}`, ms, 'ms', '<= 5000');
  } finally {
    await world.discard();
  }
}

async function recordSecond(world: TestWorld): Promise<void> {
  const { items } = await housingReferenceOn(world.store.read, 'guidance', TODAY);
  const [first] = items;
  if (!first) throw new Error('there is no guidance');
  const { again } = await world.as('platform', 'platformAdmin').housing.setReference({
    kind: 'guidance',
    items: [
      ...items
        .map((cell, index) =>
          REWRITTEN.includes(index)
            ? { ...cell, nl: { ...cell.nl, text: `${cell.nl.text} Opnieuw.` } }
            : cell,
        )
        .filter((_, index) => index !== GONE),
      { ...first, code: 'NEW_CELL' },
    ],
    validFrom: TODAY,
    source: 'meting',
    reason: 'meting',
    latest: 1,
  });
  const expected = CASES * (REWRITTEN.length + 1);
  if (again?.total !== expected) throw new Error(`${again?.total} answers again, not ${expected}`);
}
