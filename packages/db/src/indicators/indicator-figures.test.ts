import { afterEach, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import type { Row } from '../testing/write-rows.ts';
import { insertDefinitions, listDefinitions } from './indicator-definitions.ts';
import { insertFigures, type NewFigure, removeFiguresOfImport } from './indicator-figures.ts';

const figure = (id: string, value: number, change: Partial<NewFigure> = {}): NewFigure => ({
  id,
  indicatorCode: 'WAITING',
  definitionVersion: 1,
  areaKind: 'municipality',
  areaCode: 'GM0001',
  referenceDate: '2024-09-30',
  value,
  bound: 'exact',
  source: 'a paper',
  recordedAt: '2025-01-01T08:00:00.000Z',
  ...change,
});

describe.each(ENGINES)('figures of indicators on %s', (engine) => {
  let discard = async (): Promise<void> => undefined;
  afterEach(() => discard());
  const open = async (): Promise<Store> => {
    const opened = await openTestStore(engine);
    discard = opened.discard;
    return opened.store;
  };
  const insert = (store: Store, figures: NewFigure[]) =>
    store.transaction((tx) => insertFigures(tx, figures));
  const rows = async ({ read: { q, t } }: Store) => {
    const all = await q
      .select({
        id: t.indicatorFigures.id,
        value: t.indicatorFigures.value,
        next: t.indicatorFigures.supersededBy,
      })
      .from(t.indicatorFigures)
      .orderBy(t.indicatorFigures.id);
    return all.map(({ id, value, next }) => `${id}=${value}${next ? `>${next}` : ''}`);
  };
  const makeImport = ({ transaction }: Store, id: string) =>
    transaction(async ({ q, t }) => {
      await q.insert(t.imports).values({
        id,
        fileName: 'figures.csv',
        bytes: 1,
        sha256: 'sha',
        content: Buffer.from('x'),
        reading: {} as Row<'imports'>['reading'],
        report: {} as Row<'imports'>['report'],
        state: 'committed',
        uploadedAt: '2025-01-01T08:00:00.000Z',
      });
    });

  test('R-1 a correction is a new figure and the old one points to it; an equal one is skipped', async () => {
    const store = await open();
    expect(await insert(store, [figure('a', 300), figure('b', 5, { areaCode: 'GM0002' })])).toEqual({
      new: 2,
      changed: 0,
      unchanged: 0,
    });
    const again = [figure('c', 302), figure('d', 5, { areaCode: 'GM0002' })];
    expect(await insert(store, again)).toEqual({ new: 0, changed: 1, unchanged: 1 });
    expect(await rows(store)).toEqual(['a=300>c', 'b=5', 'c=302']);
    expect(await insert(store, again)).toEqual({ new: 0, changed: 0, unchanged: 2 });
  });

  test.each<[string, Partial<NewFigure>]>([
    ['another indicator', { indicatorCode: 'OTHER' }],
    ['another version of the definition', { definitionVersion: 2 }],
    ['another area', { areaCode: 'GM0002' }],
    ['another kind of area', { areaKind: 'region' }],
    ['another day', { referenceDate: '2024-09-29' }],
    ['another source', { source: 'another paper' }],
  ])('%s is another figure, not a correction', async (_name, change) => {
    const store = await open();
    await insert(store, [figure('a', 1)]);
    expect(await insert(store, [figure('b', 2, change)])).toEqual({ new: 1, changed: 0, unchanged: 0 });
    expect(await rows(store)).toEqual(['a=1', 'b=2']);
  });

  test('an equal value that binds otherwise is a correction', async () => {
    const store = await open();
    await insert(store, [figure('a', 300)]);
    expect(await insert(store, [figure('b', 300, { bound: 'atLeast' })])).toMatchObject({ changed: 1 });
  });

  test('of the same figure twice in one call the last holds', async () => {
    const store = await open();
    await insert(store, [figure('a', 1), figure('b', 2)]);
    expect(await rows(store)).toEqual(['b=2']);
  });

  test('no figures is no work', async () => {
    const store = await open();
    expect(await insert(store, [])).toEqual({ new: 0, changed: 0, unchanged: 0 });
  });

  test('more figures than fit into one statement go in', async () => {
    const store = await open();
    const many = Array.from({ length: 2_500 }, (_, index) =>
      figure(`a${index}`, index, { areaCode: `BU${index}` }),
    );
    expect(await insert(store, many)).toMatchObject({ new: 2_500 });
    const corrected = many.map((row) => ({ ...row, id: `b${row.id}`, value: row.value + 1 }));
    expect(await insert(store, corrected)).toEqual({ new: 0, changed: 2_500, unchanged: 0 });
  });

  test('removing an import gives back what it stood in the place of', async () => {
    const store = await open();
    await makeImport(store, 'i1');
    await insert(store, [figure('a', 1)]);
    const before = await rows(store);
    await insert(store, [
      figure('b', 2, { importId: 'i1' }),
      figure('c', 3, { importId: 'i1', areaCode: 'GM9' }),
    ]);
    await insert(store, [figure('d', 4, { importId: 'i1' })]);
    expect(await rows(store)).toEqual(['a=1>b', 'b=2>d', 'c=3', 'd=4']);
    expect(await store.transaction((tx) => removeFiguresOfImport(tx, 'i1'))).toBe(3);
    expect(await rows(store)).toEqual(before);
  });

  test('a figure that came later keeps its place when the import between goes', async () => {
    const store = await open();
    await makeImport(store, 'i1');
    await insert(store, [figure('a', 1)]);
    await insert(store, [figure('b', 2, { importId: 'i1' })]);
    await insert(store, [figure('c', 3)]);
    await store.transaction((tx) => removeFiguresOfImport(tx, 'i1'));
    expect(await rows(store)).toEqual(['a=1>c', 'c=3']);
  });

  test('Q-8 a version of a definition is written once and never changed', async () => {
    const store = await open();
    const definition = {
      code: 'WAITING',
      version: 1,
      unit: 'personen',
      labelNl: 'Wachtlijst',
      labelEn: 'Waiting list',
      definitionNl: 'Wie wacht.',
      definitionEn: 'Who waits.',
      source: 'NZa',
      validFrom: '2024-01-01',
      topic: 'waitingList',
      kind: 'published' as const,
    };
    const write = (...added: (typeof definition)[]) =>
      store.transaction((tx) => insertDefinitions(tx, added));
    expect(await write(definition)).toBe(1);
    expect(await write({ ...definition, unit: 'praktijken' })).toBe(0);
    expect(await write()).toBe(0);
    expect(await write({ ...definition, version: 2 })).toBe(1);
    expect((await listDefinitions(store.read)).map(({ version, unit }) => [version, unit])).toEqual([
      [1, 'personen'],
      [2, 'personen'],
    ]);
  });
});
