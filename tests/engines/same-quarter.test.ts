import { closeQuarter, type Deps, sealedSnapshot, seedReference, setUpDemo } from '@regiovast/api';
import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Engine } from '@regiovast/db/store/store';
import { openTestStore } from '@regiovast/db/testing/test-store';
import { quarterZip } from '@regiovast/reporting';
import { expect, test } from 'vitest';

const NOW = new Date('2026-11-19T10:00:00.000Z');
const QUARTER = '2026Q3';

/** The demo country at a twentieth of national size, and its open quarter closed. */
async function closedQuarter(engine: Engine) {
  const { store, discard } = await openTestStore(engine);
  try {
    let made = 0;
    const ids = {
      next: () => {
        made += 1;
        return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
      },
    };
    const deps: Deps = { store, clock: { now: () => NOW }, ids };
    await seedReference(deps);
    await setUpDemo(deps, { scale: 0.05 });
    await closeQuarter(deps, null, QUARTER);
    const zips = [];
    for (const quarter of ['2025Q4', QUARTER]) {
      zips.push(sha256Hex(await quarterZip(await sealedSnapshot(store.read, quarter))));
    }
    const again = sha256Hex(await quarterZip(await sealedSnapshot(store.read, QUARTER)));
    const [, last] = zips;
    expect(again).toBe(last);
    return { zips, chain: await verifyStoredChain(store.read) };
  } finally {
    await discard();
  }
}

test('Q-4: the same quarter closed on SQLite and on PostgreSQL gives the same bytes, and both chains hold', async () => {
  const [sqlite, postgres] = [await closedQuarter('sqlite'), await closedQuarter('postgres')];
  expect(postgres).toEqual(sqlite);
  expect(sqlite.chain.ok).toBe(true);
});
