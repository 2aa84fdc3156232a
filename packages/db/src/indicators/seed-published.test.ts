import { afterEach, describe, expect, test } from 'vitest';
import { seedEndedMunicipalities } from '../regions/seed-ended-municipalities.ts';
import { seedRegions } from '../regions/seed-regions.ts';
import type { Session, Store } from '../store/store.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { findDefinitions, listDefinitions, seedIndicatorDefinitions } from './indicator-definitions.ts';
import { insertFigures } from './indicator-figures.ts';
import { seedPublishedDefinitions, seedPublishedFigures } from './seed-published.ts';

describe.each(ENGINES)('reference data of indicators on %s', (engine) => {
  let discard = async (): Promise<void> => undefined;
  afterEach(() => discard());
  const open = async (): Promise<Store> => {
    const opened = await openTestStore(engine);
    discard = opened.discard;
    return opened.store;
  };
  const SEEDS = [
    seedRegions,
    seedEndedMunicipalities,
    seedIndicatorDefinitions,
    seedPublishedDefinitions,
    seedPublishedFigures,
  ];
  const seed = (store: Store): Promise<boolean[]> =>
    store.transaction(async (tx) => {
      const wrote: boolean[] = [];
      for (const write of SEEDS) wrote.push(await write(tx));
      return wrote;
    });

  test('every set writes once, and nothing the second time', async () => {
    const store = await open();
    expect(await seed(store)).toEqual([true, true, true, true, true]);
    expect(await seed(store)).toEqual([false, false, false, false, false]);
  });

  test('R-1 every figure has a definition, a source and a known area; every definition both languages', async () => {
    const store = await open();
    await seed(store);
    const { q, t } = store.read;
    const definitions = await listDefinitions(store.read);
    const known = new Set(definitions.map(({ code, version }) => `${code}/${version}`));
    const areas = new Set([
      'NL',
      ...(await q.select().from(t.regions)).map(({ code }) => code),
      ...(await q.select().from(t.municipalities)).map(({ code }) => code),
    ]);
    const figures = await q.select().from(t.indicatorFigures);
    expect(figures.filter((row) => !known.has(`${row.indicatorCode}/${row.definitionVersion}`))).toEqual([]);
    expect(figures.filter(({ source }) => source.trim() === '')).toEqual([]);
    expect(figures.filter(({ areaKind, areaCode }) => areaKind !== 'other' && !areas.has(areaCode))).toEqual(
      [],
    );
    expect(figures.filter(({ areaKind, areaName }) => areaKind === 'other' && !areaName)).toEqual([]);
    for (const definition of definitions) {
      const texts = [
        definition.labelNl,
        definition.labelEn,
        definition.definitionNl,
        definition.definitionEn,
      ];
      expect(texts.every((text) => text.trim().length > 0)).toBe(true);
      expect(definition.topic).not.toBe('other');
    }
  });

  test('R-2 owners after Nivel and after SPH are two indicators of one topic', async () => {
    const store = await open();
    await seed(store);
    const owners = (await listDefinitions(store.read)).filter(({ topic }) => topic === 'owners');
    expect(owners.map(({ code }) => code)).toEqual([
      'OWNERS_60_PLUS_SHARE',
      'OWNERS_NIVEL',
      'OWNERS_SPH',
      'OWNER_SHARE',
    ]);
    expect(new Set(owners.map(({ comparabilityGroup }) => comparabilityGroup)).size).toBe(4);
  });

  test('R-3 the definition of NONI says that it is not "unwanted without a GP"', async () => {
    const store = await open();
    await seed(store);
    const noni = (await listDefinitions(store.read)).find(({ code }) => code === 'NOT_ENROLLED_NONI');
    expect(noni?.definitionNl).toContain('niet hetzelfde als ‘ongewenst zonder huisarts’');
    expect(noni?.definitionEn).toContain('not ‘unwantedly without a GP’');
  });

  test('a figure that was corrected since stays corrected when the reference data comes again', async () => {
    const store = await open();
    await seed(store);
    const { q, t } = store.read;
    const [first] = await q.select().from(t.indicatorFigures).limit(1);
    if (!first) throw new Error('no figures');
    await store.transaction((tx: Session) =>
      insertFigures(tx, [{ ...first, id: 'correction', value: first.value + 1 }]),
    );
    expect(await seed(store)).toEqual([false, false, false, false, false]);
    expect(await q.select().from(t.indicatorFigures)).toContainEqual({
      ...first,
      supersededBy: 'correction',
    });
  });

  test('Q-2 what closing a quarter freezes are the definitions of the register alone', async () => {
    const store = await open();
    await seed(store);
    const frozen = await findDefinitions(store.read, '2026-09-30');
    expect(frozen.map(({ code }) => code)).toEqual([
      'PRACTICES_AT_RISK',
      'PATIENTS_AT_RISK',
      'PATIENT_STOP_SHARE_FULL',
      'PATIENT_STOP_SHARE_PARTIAL',
      'GPS_PER_10K',
      'CASES_RESOLVED',
      'PRESSURE_SCORE',
    ]);
  });

  test('H-7 the indicators of housing are frozen from the quarter in which their definitions begin to hold', async () => {
    const store = await open();
    await seed(store);
    const codesOn = async (day: string) => (await findDefinitions(store.read, day)).map(({ code }) => code);
    expect((await codesOn('2026-12-31')).slice((await codesOn('2026-09-30')).length)).toEqual([
      'HOUSING_CASES_OPEN',
      'HOUSING_CASES_CLOSED',
      'APPLY_OR_EXPLAIN_RATE',
      'APPLY_OR_EXPLAIN_DEVIATED_SHARE',
      'APPLY_OR_EXPLAIN_UNEXPLAINED',
    ]);
  });

  test('definitions from before topics existed get theirs, and keep their words', async () => {
    const store = await open();
    await store.transaction(async ({ q, t }) => {
      await q.insert(t.indicatorDefinitions).values({
        code: 'GPS_PER_10K',
        version: 1,
        unit: 'old unit',
        labelNl: 'oud',
        labelEn: 'old',
        definitionNl: 'oud',
        definitionEn: 'old',
        source: 'old',
        validFrom: '2023-01-01',
      });
    });
    await seed(store);
    const row = (await listDefinitions(store.read)).find(({ code }) => code === 'GPS_PER_10K');
    expect(row).toMatchObject({ unit: 'old unit', labelNl: 'oud', topic: 'gps', worse: 'lower' });
  });

  test('P-3 a municipality that ended is known with its last day and successor, and belongs to no region', async () => {
    const store = await open();
    await seed(store);
    const { q, t } = store.read;
    const ended = (await q.select().from(t.municipalities)).filter(({ validTo }) => validTo !== null);
    const codes = new Set(ended.map(({ code }) => code));
    expect(ended).toHaveLength(18);
    expect(ended.find(({ code }) => code === 'GM0501')).toMatchObject({
      name: 'Brielle',
      validTo: '2022-12-31',
      successorCode: 'GM1992',
    });
    const members = await q.select().from(t.regionMemberships);
    expect(members.filter(({ municipalityCode }) => codes.has(municipalityCode))).toEqual([]);
  });
});
