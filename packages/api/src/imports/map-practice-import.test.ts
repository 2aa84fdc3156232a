import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { makeWorkbook } from '../testing/workbook-file.ts';

const HEADER = 'Code;Praktijk;Gemeente van vestiging;Soort;Ingeschrevenen';
const ROW = '01700001;De Vliet;Groningen;solo;2.100';
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const fileOf = (header: string, ...rows: string[]) => ({
  fileName: 'lijst van de regio.csv',
  contentBase64: base64([header, ...rows].join('\n')),
});
const MAPPING = {
  columns: {
    agbCode: 'Code',
    name: 'Praktijk',
    municipality: 'Gemeente van vestiging',
    ownershipForm: 'Soort',
    enrolledPatients: 'Ingeschrevenen',
  },
  fixed: { referenceDate: '30-09-2026', source: 'Lijst van de RHO' },
};

describe.each(ENGINES)('on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');

  test('P-2: a file with other headers is kept, a mapping is proposed, pointed out, rehearsed and remembered', async () => {
    const agbs = ['01700001', '01700002', '01700003', '1700004', '0170'];
    const rows = agbs.map((agb) => ROW.replace('01700001', agb));
    const uploaded = await rho().imports.upload(fileOf(HEADER, ...rows));
    expect(uploaded).toMatchObject({ state: 'unmapped', impact: null, report: { rows: 5, refusals: [] } });
    expect(await outcomeOf(rho().imports.commit({ id: uploaded.id }))).toBe('IMPORT_STATE_DIFFERS');

    const offered = await rho().imports.practiceMapping({ id: uploaded.id });
    expect(offered).toMatchObject({
      columns: ['Code', 'Praktijk', 'Gemeente van vestiging', 'Soort', 'Ingeschrevenen'],
      isRemembered: false,
      sheet: null,
      sample: [{ row: 2, cells: ROW.split(';') }, { row: 3 }, { row: 4 }, { row: 5 }, { row: 6 }],
    });
    expect(offered.mapping.columns).toEqual(MAPPING.columns);

    const id = uploaded.id;
    expect(
      await outcomeOf(rho().imports.setPracticeMapping({ id, mapping: { columns: MAPPING.columns } })),
    ).toBe('IMPORT_COLUMN_MISSING');
    const rehearsed = await rho().imports.setPracticeMapping({ id, mapping: MAPPING });
    expect(rehearsed).toMatchObject({ state: 'rehearsed', report: { new: 4, refused: 1 } });
    expect(rehearsed.reading.columns[1]).toEqual({ header: 'Praktijk', field: 'name' });
    await rho().imports.commit({ id });
    const { q, t } = world.store.read;
    const statements = await q.select().from(t.practiceStatements);
    expect(statements.find(({ importId }) => importId === id)).toMatchObject({
      referenceDate: '2026-09-30',
      source: 'Lijst van de RHO',
      enrolledPatients: 2_100,
    });
    expect(await outcomeOf(rho().imports.setPracticeMapping({ id, mapping: MAPPING }))).toBe(
      'IMPORT_STATE_DIFFERS',
    );
  });

  test('P-2: for the same headers in other capitals the columns are remembered, but not what held for one file', async () => {
    const { id, state } = await rho().imports.upload(fileOf(HEADER.toUpperCase(), ROW));
    expect(state).toBe('unmapped');
    const offered = await rho().imports.practiceMapping({ id });
    expect(offered.isRemembered).toBe(true);
    expect(offered.mapping).toMatchObject({ columns: MAPPING.columns, fixed: {} });
  });

  test('P-2: a remembered mapping that says it all is used unasked', async () => {
    const header = `${HEADER};Stand;Herkomst`;
    const row = `${ROW};30-09-2026;Lijst`;
    const { id } = await rho().imports.upload(fileOf(header, row));
    const columns = { ...MAPPING.columns, referenceDate: 'Stand', source: 'Herkomst' };
    await rho().imports.setPracticeMapping({ id, mapping: { columns } });
    const again = await rho().imports.upload(fileOf(header, row.replace('01700001', '01700006')));
    expect(again).toMatchObject({ state: 'rehearsed', report: { new: 1, refused: 0 } });
  });

  test('P-2: another sheet of a workbook can be pointed out', async () => {
    const cells = ROW.split(';');
    const workbook = makeWorkbook([
      { name: 'Oud', rows: [HEADER.split(';'), cells.with(1, 'Oude naam')] },
      { name: 'Nieuw', rows: [HEADER.split(';'), cells.with(0, '01700005')] },
    ]);
    const { id } = await rho().imports.upload({ fileName: 'a.xlsx', contentBase64: base64(workbook) });
    expect(await rho().imports.practiceMapping({ id })).toMatchObject({
      sheet: 'Oud',
      otherSheets: ['Nieuw'],
    });
    expect(await rho().imports.practiceMapping({ id, sheet: 'Nieuw' })).toMatchObject({
      sheet: 'Nieuw',
      sample: [{ cells: ['01700005', 'De Vliet', 'Groningen', 'solo', '2.100'] }],
    });
    const mapping = { ...MAPPING, sheet: 'Nieuw' };
    const { reading } = await rho().imports.setPracticeMapping({ id, mapping });
    expect(reading.sheet).toEqual({ name: 'Nieuw', others: ['Oud'], hiddenRows: 0 });
    expect((await rho().imports.commit({ id })).report).toMatchObject({ new: 1, committed: true });
  });

  test('P-2: headers that nobody knows, under a title, are pointed out too', async () => {
    const rows = ['', 'Nr;Hoe heet hij;Waar;Wat', '01700077;De Sluis;Groningen;solo'];
    const uploaded = await rho().imports.upload(fileOf('Overzicht van onze praktijken', ...rows));
    expect(uploaded).toMatchObject({ state: 'unmapped', report: { rows: 1 } });
    const offered = await rho().imports.practiceMapping({ id: uploaded.id });
    expect(offered.columns).toEqual(['Nr', 'Hoe heet hij', 'Waar', 'Wat']);
    expect(offered.mapping.columns).toMatchObject({
      agbCode: 'Nr',
      municipality: 'Waar',
      ownershipForm: 'Wat',
    });
  });

  test('P-3: a file without anything like AGB codes is refused, and not kept', async () => {
    const before = (await rho().imports.list()).length;
    expect(await outcomeOf(rho().imports.upload(fileOf('a;b;c', '1;2;3')))).toBe('IMPORT_COLUMN_MISSING');
    expect((await rho().imports.list()).length).toBe(before);
  });

  test('S-2: every step of an import leaves one event', async () => {
    const { id } = await rho().imports.upload(
      fileOf(`${HEADER};x`, `${ROW.replace('01700001', '01700008')};x`),
    );
    await rho().imports.setPracticeMapping({ id, mapping: MAPPING });
    await rho().imports.commit({ id });
    await rho().imports.undo({ id });
    const { q, t } = world.store.read;
    const events = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).filter(
      ({ subjectId }) => subjectId === id,
    );
    expect(events.map(({ action }) => action)).toEqual([
      'imports.uploaded',
      'imports.mapped',
      'imports.committed',
      'imports.undone',
    ]);
  });
});
