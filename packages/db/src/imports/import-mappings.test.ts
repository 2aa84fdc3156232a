import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { findMapping, rememberMapping } from './import-mappings.ts';

const HEADERS = ['Perioden', 'Aantal BSN'];

describe.each(ENGINES)('remembered mappings on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
  });
  afterAll(() => discard());

  const remember = (id: string, name: string, mapping: unknown) =>
    store.transaction((tx) =>
      rememberMapping(tx, {
        id,
        kind: 'indicators',
        headers: HEADERS,
        name,
        mapping,
        usedAt: '2026-11-22T10:00:00.000Z',
        usedBy: null,
      }),
    );

  test('P-2: a mapping is found again by the same headers, whatever their capitals and spaces', async () => {
    expect(await findMapping(store.read, 'indicators', HEADERS)).toBeNull();
    await remember('1', 'eerste.csv', { a: 1 });
    expect(await findMapping(store.read, 'indicators', [' PERIODEN ', 'aantal  bsn'])).toMatchObject({
      name: 'eerste.csv',
      mapping: { a: 1 },
    });
    expect(await findMapping(store.read, 'indicators', ['Aantal BSN', 'Perioden'])).toBeNull();
    expect(await findMapping(store.read, 'practices', HEADERS)).toBeNull();
  });

  test('P-2: for the same headers the latest mapping holds', async () => {
    await remember('2', 'tweede.csv', { a: 2 });
    expect(await findMapping(store.read, 'indicators', HEADERS)).toMatchObject({
      name: 'tweede.csv',
      mapping: { a: 2 },
    });
    expect(await store.read.q.$count(store.read.t.importMappings)).toBe(1);
  });

  test('C-6: what an organisation pointed out is its own, beside what serves everybody', async () => {
    const headers = ['Nr', 'Wie'];
    await store.transaction((tx) =>
      rememberMapping(tx, {
        id: '3',
        kind: 'practices',
        headers,
        organisationId: 'noord',
        name: 'practices',
        mapping: { a: 3 },
        usedAt: '2026-11-22T10:00:00.000Z',
        usedBy: null,
      }),
    );
    expect(await findMapping(store.read, 'practices', headers, 'noord')).toMatchObject({ mapping: { a: 3 } });
    expect(await findMapping(store.read, 'practices', headers, 'zuid')).toBeNull();
    expect(await findMapping(store.read, 'practices', headers)).toBeNull();
  });
});
