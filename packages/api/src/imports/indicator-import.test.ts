import { findMapping } from '@regiovast/db/imports/import-mappings';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';
import { importIndicatorFile, rehearseIndicatorFile } from './indicator-import.ts';

const NOBODY = { personId: null, organisationId: null };

/** One row per sex × municipality, names in capitals, decimal points; one row names no municipality. */
const INSURED = [
  'geslacht;gemeentenaam;aantal_bsn;kosten',
  "V;'S-GRAVENHAGE;100;10.25",
  "M;'S-GRAVENHAGE;50;0.1",
  'V;NUENEN C.A.;20;0.2',
  'M;NUENEN C.A.;30;0',
  'V;GRONINGEN;1;2',
  'M;GRONINGEN;2;3',
  ';;428642;99.5',
];
/** Rows are variables, columns are years. */
const PARAMETERS = [
  '\uFEFFVariabele;Data_type;raming_2019;raming_2022',
  'beroepsgroep;tekst;huisartsen;huisartsen',
  'per_vrouw;Percentage;0,577;0,61',
  'aanbod;Aantal;12766;13492',
];
/** Padded codes and values; a point for unknown. */
const SCORES = [
  '"Perioden";"Naam";"Regiocode (code)";"Huishoudens (Aantal)";"Score (Getal)"',
  '"2019";"Amsterdam";"GM0363    ";"  457400";"  -0.100"',
  '"2019";"Oude Zijde";"WK036300  ";"    2900";"   0.022"',
  '"2019";"Kop Zeedijk";"BU03630000";"       0";"       ."',
];
const FILES = { 'verzekerden_2023.csv': INSURED, 'parameters.csv': PARAMETERS, 'scores.csv': SCORES };

const fileOf = (fileName: string, lines: readonly string[]) => ({
  fileName,
  bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`),
});
const insuredWith = (change: (lines: string[]) => void) => {
  const lines = [...INSURED];
  change(lines);
  return fileOf('verzekerden_2023.csv', lines);
};
const base64Of = (lines: readonly string[]) => Buffer.from(lines.join('\n')).toString('base64');

describe.each(ENGINES)('the import of indicators on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const figures = () => {
    const { q, t } = world.store.read;
    return q.select().from(t.indicatorFigures).orderBy(t.indicatorFigures.id);
  };
  const definitions = () => {
    const { q, t } = world.store.read;
    return q
      .select()
      .from(t.indicatorDefinitions)
      .orderBy(t.indicatorDefinitions.code, t.indicatorDefinitions.version);
  };
  const actionsOf = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.filter(({ subjectKind }) => subjectKind === 'import');
  };
  const platform = () => world.as('platform', 'platformAdmin');
  const upload = (lines: readonly string[], fileName = 'verzekerden_2023.csv') =>
    platform().imports.uploadIndicators({ fileName, contentBase64: base64Of(lines) });

  test.each(Object.entries(FILES))(
    'P-2: %s is rehearsed, committed as rehearsed, and does nothing twice',
    async (name, lines) => {
      const file = fileOf(name, lines);
      const before = await figures();
      const rehearsed = await rehearseIndicatorFile(world.deps, file, { given: null });
      expect(rehearsed.problems).toEqual([]);
      expect(await figures()).toEqual(before);
      const committed = await importIndicatorFile(world.deps, NOBODY, file, { given: null });
      expect(committed.report).toEqual({ ...rehearsed.report, committed: true });
      const made = rehearsed.report?.made;
      expect(await figures()).toHaveLength(before.length + (made?.figuresNew ?? 0));

      const again = await importIndicatorFile(world.deps, NOBODY, file, { given: null });
      expect(again.origin).toBe('remembered');
      expect(again.report).toMatchObject({ new: 0, changed: 0, made: { figuresNew: 0, figuresChanged: 0 } });
      expect(await figures()).toHaveLength(before.length + (made?.figuresNew ?? 0));
      expect(await verifyStoredChain(world.store.read)).toMatchObject({ ok: true });
    },
  );

  test('P-2: rows of a municipality are summed; the row without one is named with what it held', async () => {
    const file = fileOf('verzekerden_2023.csv', INSURED);
    const { report } = await importIndicatorFile(world.deps, NOBODY, file, { given: null });
    expect(report).toMatchObject({ rows: 7, new: 6, refused: 1, committed: true });
    expect(report?.refusals).toMatchObject([{ row: 8, column: 'gemeentenaam', code: 'AREA_MISSING' }]);
    expect(report?.made?.withoutArea).toMatchObject([
      {
        row: 8,
        amounts: [
          { column: 'aantal_bsn', value: 428_642 },
          { column: 'kosten', value: 99.5 },
        ],
      },
    ]);
    const mine = (await figures()).filter(({ importId }) => importId !== null);
    expect(
      mine
        .map(({ indicatorCode, areaKind, areaCode, referenceDate, value }) =>
          [indicatorCode, areaKind, areaCode, referenceDate, value].join(' '),
        )
        .sort(),
    ).toEqual([
      'AANTAL_BSN municipality GM0014 2023-12-31 3',
      'AANTAL_BSN municipality GM0518 2023-12-31 150',
      'AANTAL_BSN municipality GM0820 2023-12-31 50',
      'KOSTEN municipality GM0014 2023-12-31 5',
      'KOSTEN municipality GM0518 2023-12-31 10.35',
      'KOSTEN municipality GM0820 2023-12-31 0.2',
    ]);
    const [definition] = (await definitions()).filter(({ code }) => code === 'KOSTEN');
    expect(definition).toMatchObject({
      version: 1,
      unit: '€',
      kind: 'published',
      aggregation: 'sum',
      validFrom: '2023-12-31',
    });
  });

  test('P-2: another value for the same figure changes it and keeps the old one', async () => {
    await importIndicatorFile(world.deps, NOBODY, fileOf('verzekerden_2023.csv', INSURED), { given: null });
    const later = insuredWith((lines) => lines.splice(1, 1, "V;'S-GRAVENHAGE;101;10.25"));
    const { report } = await importIndicatorFile(world.deps, NOBODY, later, { given: null });
    expect(report).toMatchObject({
      new: 0,
      changed: 2,
      unchanged: 4,
      refused: 1,
      made: { figuresNew: 0, figuresChanged: 1 },
    });
    const its = (await figures()).filter(
      ({ indicatorCode, areaCode }) => indicatorCode === 'AANTAL_BSN' && areaCode === 'GM0518',
    );
    expect(its.map(({ value }) => value)).toEqual([150, 151]);
    expect(its[0]?.supersededBy).toBe(its[1]?.id);
  });

  test('P-2: a new file waits for its columns; pointing them out is remembered and rehearses; then it is committed', async () => {
    const uploaded = await upload(INSURED);
    expect(uploaded).toMatchObject({ state: 'unmapped', report: { rows: 7, new: 0 } });
    await expect(platform().imports.commitIndicators({ id: uploaded.id })).rejects.toMatchObject({
      message: 'IMPORT_STATE_DIFFERS',
    });
    const proposed = await platform().imports.proposeMapping({ id: uploaded.id });
    expect(proposed).toMatchObject({ origin: 'proposed', rowCount: 7, headers: INSURED[0]?.split(';') });
    const mapping = {
      ...proposed.mapping,
      source: { from: 'fixed' as const, text: 'Open data verzekerden' },
    };
    const set = await platform().imports.setMapping({ id: uploaded.id, mapping });
    expect(set).toMatchObject({ state: 'rehearsed', report: { new: 6, refused: 1, committed: false } });
    const committed = await platform().imports.commitIndicators({ id: uploaded.id });
    expect(committed).toMatchObject({
      state: 'committed',
      report: { ...set.report, committed: true },
      undo: { figures: 6, builtUpon: { imports: 0, quarters: 0 } },
    });
    await expect(platform().imports.commitIndicators({ id: uploaded.id })).rejects.toMatchObject({
      message: 'IMPORT_ALREADY_COMMITTED',
    });
    await expect(platform().imports.setMapping({ id: uploaded.id, mapping })).rejects.toMatchObject({
      message: 'IMPORT_STATE_DIFFERS',
    });

    const next = await upload([INSURED[0]?.toUpperCase() ?? '', ...INSURED.slice(1)]);
    expect(await platform().imports.proposeMapping({ id: next.id })).toMatchObject({
      origin: 'remembered',
      mapping: { source: { text: 'Open data verzekerden' } },
      assumptions: ['PERIOD_FROM_FILE_NAME'],
    });
    const actions = (await actionsOf()).map(({ action }) => action);
    expect(actions).toEqual(['imports.uploaded', 'imports.mapped', 'imports.committed', 'imports.uploaded']);
  });

  test('P-2: a file of which all is remembered and in the file itself is rehearsed at once', async () => {
    const lines = ['gemeente;jaar;aantal;bron', 'GM0014;2023;3;Telling', 'GM0363;2023;4;Telling'];
    await importIndicatorFile(world.deps, NOBODY, fileOf('telling.csv', lines), { given: null });
    const next = await upload([lines[0] ?? '', 'GM0014;2024;5;Telling'], 'volgende.csv');
    expect(next).toMatchObject({ state: 'rehearsed', report: { rows: 1, new: 1 } });
  });

  test('P-2: undo gives back every figure and definition as it was', async () => {
    await importIndicatorFile(world.deps, NOBODY, fileOf('verzekerden_2023.csv', INSURED), { given: null });
    const before = { figures: await figures(), definitions: await definitions() };
    const changed = INSURED.map((line) => line.replace(';100;', ';200;'));
    const { id } = await upload(changed);
    const { mapping } = await platform().imports.proposeMapping({ id });
    await platform().imports.setMapping({ id, mapping });
    await platform().imports.commitIndicators({ id });
    expect(await figures()).not.toEqual(before.figures);
    expect(await platform().imports.undoIndicators({ id })).toMatchObject({ state: 'undone', undo: null });
    expect({ figures: await figures(), definitions: await definitions() }).toEqual(before);
    await expect(platform().imports.undoIndicators({ id })).rejects.toMatchObject({
      message: 'IMPORT_STATE_DIFFERS',
    });
    expect(await verifyStoredChain(world.store.read)).toMatchObject({ ok: true });
  });

  test('P-2: undo takes along the definitions that came with the file', async () => {
    const before = await definitions();
    const { id } = await upload(INSURED);
    const { mapping } = await platform().imports.proposeMapping({ id });
    await platform().imports.setMapping({ id, mapping });
    await platform().imports.commitIndicators({ id });
    expect((await definitions()).length).toBe(before.length + 2);
    await platform().imports.undoIndicators({ id });
    expect(await definitions()).toEqual(before);
  });

  test('P-2: what a later import corrected, or a quarter sealed since, is not undone', async () => {
    const first = await upload(INSURED);
    const { mapping } = await platform().imports.proposeMapping({ id: first.id });
    await platform().imports.setMapping({ id: first.id, mapping });
    await platform().imports.commitIndicators({ id: first.id });
    const later = insuredWith((lines) => lines.splice(1, 1, "V;'S-GRAVENHAGE;101;10.25"));
    await importIndicatorFile(world.deps, NOBODY, later, { given: mapping });
    const before = await figures();
    await expect(platform().imports.undoIndicators({ id: first.id })).rejects.toMatchObject({
      message: 'IMPORT_BUILT_UPON',
      cause: { details: { imports: 1, quarters: 0, cases: 0, corrections: 0 } },
    });
    expect(await figures()).toEqual(before);

    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
    expect(await platform().imports.getIndicators({ id: first.id })).toMatchObject({
      undo: { builtUpon: { imports: 1, quarters: 1 } },
    });
  });

  test('P-2: with something left to decide nothing is written and everything to decide is named', async () => {
    const file = fileOf('zonder jaar.csv', ['gemeente;aantal', 'GM0014;1.234']);
    const { report, problems } = await importIndicatorFile(world.deps, NOBODY, file, { given: null });
    expect(report).toBeNull();
    expect(problems).toEqual([
      { code: 'PERIOD_UNDECIDED', about: null },
      { code: 'DECIMAL_UNDECIDED', about: 'aantal' },
    ]);
    expect(await actionsOf()).toEqual([]);
    expect(await findMapping(world.store.read, 'indicators', ['gemeente', 'aantal'])).toBeNull();
    const { id } = await upload(['gemeente;aantal', 'GM0014;1.234'], 'zonder jaar.csv');
    const { mapping } = await platform().imports.proposeMapping({ id });
    await expect(platform().imports.setMapping({ id, mapping })).rejects.toMatchObject({
      message: 'IMPORT_MAPPING_INCOMPLETE',
    });
  });

  test('P-3: a file of which every row is refused is not committed', async () => {
    const file = fileOf('2023.csv', ['gemeente;aantal', 'GM9998;3', 'GM9999;4']);
    const given = (
      await rehearseIndicatorFile(world.deps, fileOf('2023.csv', ['gemeente;aantal', 'GM0014;3']), {
        given: null,
      })
    ).mapping;
    const { report } = await importIndicatorFile(world.deps, NOBODY, file, { given });
    expect(report).toMatchObject({ rows: 2, refused: 2, committed: false });
    expect(await actionsOf()).toEqual([]);
  });

  test('P-2, C-5: the events name the file by its fingerprint and hold counts alone', async () => {
    await importIndicatorFile(world.deps, NOBODY, fileOf('verzekerden_2023.csv', INSURED), { given: null });
    const [event] = await actionsOf();
    expect(event?.action).toBe('imports.committed');
    expect(Object.keys(JSON.parse(event?.payload ?? '{}') as object).sort()).toEqual([
      'bytes',
      'changed',
      'new',
      'refused',
      'rows',
      'sha256',
      'unchanged',
    ]);
  });
});
