import { insertDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { insertFigures, type NewFigure } from '@regiovast/db/indicators/indicator-figures';
import { sumByRegion } from '@regiovast/db/indicators/sum-by-region';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedReference } from '../regions/seed-reference.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld, TODAY } from '../testing/test-world.ts';

const DEFINITION = {
  version: 1,
  unit: '%',
  labelNl: 'Proef',
  labelEn: 'Trial',
  definitionNl: 'Een proefcijfer.',
  definitionEn: 'A trial figure.',
  source: 'test',
  validFrom: '2020-01-01',
  kind: 'published' as const,
  topic: 'gps',
};

describe.each(ENGINES)('published indicators on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());
  const caller = () => world.as('ministry', 'ministryAnalyst');
  let made = 0;
  const figure = (
    indicatorCode: string,
    areaKind: NewFigure['areaKind'],
    areaCode: string,
    value: number,
    change: Partial<NewFigure> = {},
  ): NewFigure => {
    made += 1;
    return {
      id: `f-${made}`,
      indicatorCode,
      definitionVersion: 1,
      areaKind,
      areaCode,
      referenceDate: '2025-12-31',
      value,
      bound: 'exact',
      source: 'test',
      recordedAt: '2026-01-01T08:00:00.000Z',
      ...change,
    };
  };
  const define = (code: string, change: object = {}) =>
    world.store.transaction((tx) =>
      insertDefinitions(tx, [{ ...DEFINITION, code, comparabilityGroup: code, ...change }]),
    );
  const insert = (figures: NewFigure[]) => world.store.transaction((tx) => insertFigures(tx, figures));
  const membersOf = async (regionCode: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.regionMemberships);
    return rows.filter((row) => row.regionCode === regionCode).map((row) => row.municipalityCode);
  };

  test('reference data comes once: a second start writes nothing and no event', async () => {
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    await seedReference(world.deps);
    expect(await q.$count(t.auditEvents)).toBe(before);
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    const sets = events.filter(({ action }) => action === 'reference.seeded').map((row) => row.subjectId);
    expect(new Set(sets).size).toBe(sets.length);
    expect(sets).toEqual(expect.arrayContaining(['regions', 'publishedDefinitions', 'publishedFigures']));
  });

  test('an installation of an earlier version gets the sets it lacks, one event per set', async () => {
    const { t } = world.store.read;
    await world.store.transaction(async (tx) => {
      await tx.q.delete(t.indicatorFigures);
    });
    const before = await world.store.read.q.$count(t.auditEvents);
    await seedReference(world.deps);
    expect(await world.store.read.q.$count(t.auditEvents)).toBe(before + 1);
  });

  test('R-2 the catalogue shows contradicting figures as indicators of one topic, each with its source', async () => {
    const { topics } = await caller().indicators.catalogue({});
    const owners = topics.find(({ topic }) => topic === 'owners')?.indicators ?? [];
    const valueOf = (code: string) => owners.find(({ definition }) => definition.code === code)?.national;
    expect(valueOf('OWNERS_NIVEL')).toMatchObject({ value: 7561, referenceDate: '2023-12-31' });
    expect(valueOf('OWNERS_SPH')).toMatchObject({ value: 6479, referenceDate: '2024-12-31' });
    expect(valueOf('OWNERS_NIVEL')?.source).toContain('22 mei 2025');
  });

  test('R-6 what nobody publishes stands in the catalogue as unknown, not as 0', async () => {
    const { topics } = await caller().indicators.catalogue({});
    const items = topics.flatMap(({ indicators }) => indicators);
    for (const code of ['FIXED_POPULATION_SHARE', 'MTVP_UPTAKE', 'ANW_UPTAKE', 'POH_GGZ_UPTAKE']) {
      expect(items.find(({ definition }) => definition.code === code)).toMatchObject({ national: null });
    }
  });

  test('R-1 a figure that outlived its term says so', async () => {
    const { regions } = await caller().indicators.get({ code: 'POPULATION' });
    const south = regions.find(({ code }) => code === PLACES.zuid.regionCode);
    expect(south?.figure).toMatchObject({ referenceDate: '2026-01-01', isExpired: false });
    const older = await caller().indicators.get({ code: 'POPULATION_75_PLUS' });
    expect(older.regions.every(({ figure: shown }) => shown?.isExpired)).toBe(true);
  });

  test('the catalogue gives only what is asked', async () => {
    const { topics } = await caller().indicators.catalogue({ codes: ['OWNERS_SPH', 'MTVP_UPTAKE'] });
    expect(topics.map(({ topic, indicators }) => [topic, indicators.length])).toEqual([
      ['owners', 1],
      ['workforce', 1],
    ]);
  });

  test("the register's own indicators stand beside the others with the figure of the closed quarter", async () => {
    await world.as('platform', 'platformAdmin').quarters.close({ quarter: '2026Q3' });
    const { topics } = await caller().indicators.catalogue({});
    const items = topics.flatMap(({ indicators }) => indicators);
    const item = items.find(({ definition }) => definition.code === 'GPS_PER_10K');
    expect(item?.national).toMatchObject({ periodLabel: '2026Q3', referenceDate: '2026-09-30' });
    const full = await caller().indicators.get({ code: 'GPS_PER_10K' });
    expect(full.national).toEqual([item?.national]);
  });

  test('R-1 one indicator gives its versions, its figures with source and date, and its sources', async () => {
    const view = await caller().indicators.get({ code: 'STOP_SHARE_INDEPENDER', regionType: 'province' });
    expect(view.versions.map(({ version }) => version)).toEqual([1]);
    expect(view.regions.find(({ code }) => code === 'PV23')?.figure).toMatchObject({
      value: 76.2,
      referenceDate: '2025-12-31',
      quality: 'MEASURED',
    });
    expect(view.regions.find(({ code }) => code === 'PV24')?.figure).toBeNull();
    expect(view.municipalities).toMatchObject([{ areaName: 'Hilversum', value: 91.6 }]);
    expect(view.others).toMatchObject([{ areaName: 'Noord-Limburg', value: 83.3 }]);
    expect(view.sources.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(10);
  });

  test.each(['NO_SUCH_INDICATOR'])('an indicator that is not there is not found: %s', async (code) => {
    expect(await outcomeOf(caller().indicators.get({ code }))).toBe('NOT_FOUND');
    expect(await outcomeOf(caller().indicators.ofRegion({ code: 'ZK99' }))).toBe('NOT_FOUND');
  });

  test('a sum over municipalities says how many are known: all, some, none', async () => {
    await define('ADDS_UP', { aggregation: 'sum', unit: 'personen' });
    const members = await membersOf(PLACES.zuid.regionCode);
    const regionFigure = async () =>
      (await caller().indicators.get({ code: 'ADDS_UP' })).regions.find(
        ({ code }) => code === PLACES.zuid.regionCode,
      )?.figure ?? null;
    expect(await regionFigure()).toBeNull();
    await insert(members.slice(1).map((code) => figure('ADDS_UP', 'municipality', code, 10)));
    expect(await regionFigure()).toMatchObject({
      value: 10 * (members.length - 1),
      quality: 'ESTIMATED',
      known: members.length - 1,
      members: members.length,
    });
    await insert([figure('ADDS_UP', 'municipality', members[0] ?? '', 7, { referenceDate: '2024-12-31' })]);
    expect(await regionFigure()).toMatchObject({
      value: 10 * (members.length - 1) + 7,
      quality: 'MEASURED',
      referenceDate: '2025-12-31',
    });
  });

  test('the country is the sum of its municipalities only when every one of them has a figure', async () => {
    await define('ADDS_UP', { aggregation: 'sum', unit: 'personen' });
    const { q, t } = world.store.read;
    const all = (await q.select().from(t.municipalities)).filter(({ validTo }) => validTo === null);
    await insert(all.slice(1).map(({ code }) => figure('ADDS_UP', 'municipality', code, 1)));
    await insert([figure('ADDS_UP', 'municipality', 'GM0501', 1)]);
    const national = async () => (await caller().indicators.get({ code: 'ADDS_UP' })).national;
    expect(await national()).toEqual([]);
    await insert(all.slice(0, 1).map(({ code }) => figure('ADDS_UP', 'municipality', code, 1)));
    expect(await national()).toMatchObject([{ value: all.length, source: 'test' }]);
  });

  test('two sources for one municipality and day count once in a sum', async () => {
    await define('ADDS_UP', { aggregation: 'sum', unit: 'personen' });
    const [one = ''] = await membersOf(PLACES.zuid.regionCode);
    await insert([
      figure('ADDS_UP', 'municipality', one, 10),
      figure('ADDS_UP', 'municipality', one, 12, {
        source: 'newer',
        recordedAt: '2026-02-01T08:00:00.000Z',
      }),
    ]);
    const sums = await sumByRegion(world.store.read, 'careOffice', TODAY);
    expect(sums.filter(({ indicatorCode }) => indicatorCode === 'ADDS_UP')).toMatchObject([
      { value: 12, known: 1 },
    ]);
  });

  test('a region has its inhabitants with a trend, and its older people with a band per 1,000 inhabitants', async () => {
    const { indicators } = await caller().indicators.ofRegion({ code: PLACES.zuid.regionCode });
    const population = indicators.find(({ definition }) => definition.code === 'POPULATION');
    expect(population?.trend.map(({ referenceDate }) => referenceDate)).toEqual(['2023-01-01', '2026-01-01']);
    expect(population?.benchmark).toBeNull();
    const aged = indicators.find(({ definition }) => definition.code === 'POPULATION_75_PLUS');
    expect(population?.national?.value).toBeGreaterThan(17_500_000);
    expect(aged?.rate?.populationDate).toBe('2023-01-01');
    expect(aged?.rate?.value).toBeGreaterThan(60);
    expect(aged?.benchmark).toMatchObject({ count: 31, band: 'highest' });
    const { p25 = 0, p50 = 0, p75 = 0 } = aged?.benchmark ?? {};
    expect(p25 < p50 && p50 < p75).toBe(true);
  });

  test('what the page sums for a region is what the benchmark sums for it', async () => {
    const sums = await sumByRegion(world.store.read, 'careOffice', TODAY);
    for (const { code } of (await caller().indicators.get({ code: 'POPULATION' })).regions.slice(0, 5)) {
      const { indicators } = await caller().indicators.ofRegion({ code });
      for (const { definition, figure: shown } of indicators) {
        const sum = sums.find((row) => row.regionCode === code && row.indicatorCode === definition.code);
        expect([shown.value, shown.known, shown.referenceDate]).toEqual([
          sum?.value,
          sum?.known,
          sum?.newestDate,
        ]);
      }
    }
  });

  test('R-2 a new version of a definition starts anew: no trend, benchmark or sum joins the two', async () => {
    await define('SHARE');
    await define('SHARE', { version: 2 });
    const { regions } = await caller().indicators.get({ code: 'SHARE' });
    await insert(regions.map(({ code }, index) => figure('SHARE', 'region', code, index)));
    const newer = regions
      .slice(0, 3)
      .map(({ code }) => figure('SHARE', 'region', code, 900, { definitionVersion: 2 }));
    await insert(newer);
    const shareOf = async (code: string) => {
      const { indicators } = await caller().indicators.ofRegion({ code });
      return indicators.find(({ definition }) => definition.code === 'SHARE');
    };
    expect(await shareOf(regions[0]?.code ?? '')).toMatchObject({
      definition: { version: 2 },
      figure: { value: 900 },
      trend: [{ value: 900 }],
      benchmark: null,
    });
    expect(await shareOf(regions.at(-1)?.code ?? '')).toMatchObject({
      definition: { version: 1 },
      benchmark: { count: regions.length, band: 'highest' },
    });
  });

  test('a municipality whose figure does not add up is named on the page of its region, not summed', async () => {
    await define('RATE_OF_PLACE');
    await insert([figure('RATE_OF_PLACE', 'municipality', PLACES.zuid.municipalityCode, 91.6)]);
    const { indicators, places } = await caller().indicators.ofRegion({ code: PLACES.zuid.regionCode });
    expect(indicators.some(({ definition }) => definition.code === 'RATE_OF_PLACE')).toBe(false);
    expect(places.find(({ definition }) => definition.code === 'RATE_OF_PLACE')?.figure).toMatchObject({
      areaName: 'Maastricht',
      value: 91.6,
    });
  });
});
