import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAnsweredHousing } from '../testing/make-answered-housing.ts';
import { makeTestWorld, TODAY, type TestWorld } from '../testing/test-world.ts';

const QUARTER = '2026Q4';
const AFTER = new Date('2027-01-05T10:00:00.000Z');
const CASES = 6;

describe.each(ENGINES)('H-7: the quarter follows the housing cases, on %s', (engine) => {
  let world: TestWorld;
  let cells: readonly string[];
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    cells = (await housingReferenceOn(world.store.read, 'guidance', TODAY)).items
      .filter(({ party }) => party === 'RHO')
      .map(({ code }) => code);
    const north = await makeAnsweredHousing(world, { side: 'noord', from: 0, count: CASES });
    // Too few to tell of (C-4).
    await makeAnsweredHousing(world, { side: 'zuid', from: CASES, count: 2 });
    for (const housingCaseId of north) await deviate(housingCaseId, cells[0] ?? '', true);
    const [first = '', second = ''] = north;
    await deviate(second, cells[1] ?? '', false);
    await close(first);
    world.setNow(AFTER);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const insurer = () => world.as('noord', 'procurementOfficer').housing;
  const versionOf = async (housingCaseId: string) => (await rho().get({ housingCaseId })).version;

  async function deviate(housingCaseId: string, cell: string, isSigned: boolean): Promise<void> {
    await rho().answer({
      housingCaseId,
      version: await versionOf(housingCaseId),
      cell,
      answer: {
        state: 'DEVIATED',
        note: 'Anders opgelost',
        category: 'DONE_OTHERWISE',
        evidence: 'Verslag',
        expiresOn: '2027-06-30',
      },
    });
    if (!isSigned) return;
    const matrix = await insurer().matrix({ housingCaseId });
    const answer = matrix.cells.find(({ code }) => code === cell)?.answer;
    await insurer().counterSign({
      housingCaseId,
      version: matrix.version,
      answerId: answer?.id ?? '',
      contentSha256: answer?.contentSha256 ?? '',
      counterSign: 'SIGNED',
    });
  }

  const close = async (housingCaseId: string) =>
    rho().close({
      housingCaseId,
      version: await versionOf(housingCaseId),
      outcome: 'NEW_PREMISES',
      note: 'Verhuisd',
      closedOn: TODAY,
    });

  test('the sealed rate is what was applied of what was decided, worked by hand, and few cases are suppressed', async () => {
    const analyst = world.as('ministry', 'ministryAnalyst');
    const { values, definitions } = await analyst.quarters.close({ quarter: QUARTER });
    const cell = (code: string, region: string) => {
      const found = values.find(
        ({ indicatorCode, regionCode }) => indicatorCode === code && regionCode === region,
      );
      return found?.suppressed ? 'suppressed' : found?.value;
    };
    // Six cases of 24 steps: 143 decided, 6 of them explained deviations; one deviation nobody signed. 137 / 143.
    // The two of the south: 48 steps applied. The nation: 185 / 191.
    expect(['ZK09', 'ZK31', 'ZK01', 'NL'].map((code) => cell('APPLY_OR_EXPLAIN_RATE', code))).toEqual([
      'suppressed',
      'suppressed',
      null,
      96.9,
    ]);
    expect(cell('APPLY_OR_EXPLAIN_DEVIATED_SHARE', 'NL')).toBe(3.1);
    expect(['ZK09', 'ZK31', 'NL'].map((code) => cell('HOUSING_CASES_OPEN', code))).toEqual([
      'suppressed',
      'suppressed',
      7,
    ]);
    expect(['ZK09', 'ZK31', 'NL'].map((code) => cell('HOUSING_CASES_CLOSED', code))).toEqual([
      'suppressed',
      0,
      'suppressed',
    ]);
    expect(cell('APPLY_OR_EXPLAIN_UNEXPLAINED', 'NL')).toBe('suppressed');
    expect(definitions.find(({ code }) => code === 'APPLY_OR_EXPLAIN_RATE')?.definitionNl).toContain(
      'niet het officiële stroomschema',
    );
  });

  test('the overview counts live what the reader sees, and outside what was published', async () => {
    const housingOf = async (as: ReturnType<TestWorld['as']>) => {
      const { rows } = await as.regions.overview({});
      return ['ZK09', 'ZK31', 'ZK01'].map((code) => rows.find((row) => row.code === code)?.housingCases);
    };
    const hidden = { value: null, suppressed: true, quality: 'MEASURED' };
    const none = { value: 0, suppressed: false, quality: 'MEASURED' };
    expect(await housingOf(world.as('rhoNoord', 'rhoViewer'))).toEqual([
      { ...none, value: CASES - 1 },
      hidden,
      none,
    ]);
    expect(await housingOf(world.as('zuid', 'insurerViewer'))).toEqual([hidden, { ...none, value: 2 }, none]);
    expect(await housingOf(world.as('ministry', 'ministryAnalyst'))).toEqual([hidden, hidden, none]);
  });

  test('Q-2: what is answered afterwards leaves the sealed quarter as it is', async () => {
    const analyst = world.as('ministry', 'ministryAnalyst');
    const before = await analyst.quarters.get({ quarter: QUARTER });
    const { rows } = await rho().list({});
    await deviate(rows[0]?.id ?? '', cells[2] ?? '', true);
    expect(await analyst.quarters.get({ quarter: QUARTER })).toEqual(before);
  });
});
