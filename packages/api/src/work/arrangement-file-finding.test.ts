import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';
import { checkData } from './check-nightly.ts';

const ARRANGEMENT_FILE = [
  'kenmerk;titel;soort;aard;regio;begunstigde_soort;agb_code;maatregel;resultaatverplichting;van;tot;regel;regel_soort;kwartaal;bedrag',
  'K1;Praktijksteun;PRACTICE_MANAGEMENT;INCIDENTAL;ZK09;PRACTICE;01990000;PRACTICE_MANAGEMENT;Open;2027-01-01;2027-06-30;Vast;FIXED;2027Q1;100,00',
].join('\n');

describe.each(ENGINES)('P-5: files of arrangements on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  test('C-1: of a file of arrangements that waits nobody but its insurer hears', async () => {
    const contentBase64 = Buffer.from(ARRANGEMENT_FILE).toString('base64');
    const uploaded = await world
      .as('noord', 'procurementOfficer')
      .imports.uploadArrangements({ fileName: 'geheim.csv', contentBase64 });
    world.setNow(new Date('2026-12-04T10:00:00.000Z'));
    await checkData(world.deps);
    const { q, t } = world.store.read;
    const found = (await q.select().from(t.findings)).map(({ subjectId }) => subjectId);
    expect(found).not.toContain(uploaded.id);
    const platform = world.as('platform', 'platformAdmin');
    expect((await platform.work.findings({ kind: 'import' })).rows).toEqual([]);
  });
});
