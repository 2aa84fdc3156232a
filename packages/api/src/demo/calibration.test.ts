import { isOpenPhase } from '@regiovast/domain/cases/phases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AFFECTED_PATIENTS, PROVINCE_STOPS, TARGETS, type Target } from './calibration.ts';
import { type FilledStore, filledStore } from './fixture/filled-store.ts';

/** Filling at the size of the country takes some seconds; more on a busy machine. */
const PATIENCE_MS = 120_000;
let demo: FilledStore;
let practices: Awaited<ReturnType<typeof openPractices>>;

beforeAll(async () => {
  demo = await filledStore({ scale: 1 });
  practices = await openPractices();
}, PATIENCE_MS);
afterAll(() => demo.remove());

const openPractices = async () => {
  const { q, t } = demo.store.read;
  return (await q.select().from(t.practices)).filter(({ closedOn }) => closedOn === null);
};

const expectNear = (reached: number, { value, margin }: Target): void => {
  expect(reached).toBeGreaterThanOrEqual(value * (1 - margin));
  expect(reached).toBeLessThanOrEqual(value * (1 + margin));
};

const sumOf = (name: 'enrolledPatients' | 'gpFte' | 'owners' | 'owners60Plus'): number =>
  practices.reduce((sum, practice) => sum + (practice[name] ?? 0), 0);

test('the size of the country is reached', () => {
  expect(demo.counts).toMatchObject({ practices: 4_850, cases: 2_500, openCases: 360, events: 200_000 });
  expect(demo.counts.statements).toBeGreaterThan(57_500);
});

test('practices, enrolled patients, GP fte and owners come near the published totals', async () => {
  const { q, t } = demo.store.read;
  const figures = await q.select().from(t.indicatorFigures);
  const latest = new Map(
    figures
      .filter(({ indicatorCode }) => indicatorCode === 'POPULATION')
      .sort((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1))
      .map(({ areaCode, value }) => [areaCode, value]),
  );
  const inhabitants = [...latest.values()].reduce((sum, value) => sum + value, 0);
  expectNear(practices.length, TARGETS.practices);
  expectNear(sumOf('enrolledPatients') / practices.length, TARGETS.patientsPerPractice);
  expectNear(sumOf('enrolledPatients') / inhabitants, TARGETS.shareEnrolled);
  expectNear(sumOf('gpFte'), TARGETS.gpFte);
  expectNear(sumOf('owners'), TARGETS.owners);
  expect(sumOf('owners60Plus') / sumOf('owners')).toBeGreaterThan(0.18);
  expect(sumOf('owners60Plus') / sumOf('owners')).toBeLessThan(0.25);
});

test('every municipality has a practice', () => {
  expect(new Set(practices.map(({ municipalityCode }) => municipalityCode)).size).toBe(342);
});

/** Patient stops at the end of 2025 by province (CBS code), as percentages of the practices that stated one. */
async function stopShares(referenceDate: string) {
  const { q, t } = demo.store.read;
  const memberships = await q.select().from(t.regionMemberships);
  const all = await q.select().from(t.practices);
  const provinceOf = new Map(
    memberships
      .filter((row) => row.regionCode.startsWith('PV'))
      .map((row) => [row.municipalityCode, row.regionCode]),
  );
  const municipalityOf = new Map(all.map((practice) => [practice.id, practice.municipalityCode]));
  const statements = (await q.select().from(t.practiceStatements)).filter(
    (row) => row.referenceDate === referenceDate,
  );
  const share = (provinceCode: string | null, stops: readonly string[]): number => {
    const known = statements.filter(
      ({ practiceId, patientStop }) =>
        patientStop !== 'unknown' &&
        (provinceCode === null || provinceOf.get(municipalityOf.get(practiceId) ?? '') === provinceCode),
    );
    return (known.filter(({ patientStop }) => stops.includes(patientStop ?? '')).length / known.length) * 100;
  };
  const unknown =
    statements.filter(({ patientStop }) => patientStop === 'unknown').length / statements.length;
  return { share, unknown };
}

test('patient stops at the end of 2025 come near the published shares, in the country and by province', async () => {
  const { share, unknown } = await stopShares('2025-12-31');
  expectNear(share(null, ['full']), TARGETS.fullStop);
  expectNear(share(null, ['full', 'partial']), TARGETS.anyStop);
  for (const [code, target] of Object.entries(PROVINCE_STOPS))
    expectNear(share(code, ['full', 'partial']), target);
  expect(unknown).toBeGreaterThan(0.03);
  expect(unknown).toBeLessThan(0.05);
});

test('full stops rise over the quarters', async () => {
  const first = await stopShares('2023-12-31');
  const last = await stopShares('2026-09-30');
  expect(last.share(null, ['full'])).toBeGreaterThan(first.share(null, ['full']) + 4);
});

test('places are only available where there is no full stop', async () => {
  const { q, t } = demo.store.read;
  const statements = await q.select().from(t.practiceStatements);
  expect(statements.filter((row) => row.patientStop === 'full' && row.placesAvailable !== 0)).toEqual([]);
  expect(statements.filter((row) => row.patientStop === 'unknown' && row.placesAvailable !== null)).toEqual(
    [],
  );
});

test('the open cases are spread over the phases, with a plausible number of patients affected', async () => {
  const { q, t } = demo.store.read;
  const open = (await q.select().from(t.cases)).filter(({ phase }) => isOpenPhase(phase));
  const enrolledAt = new Map(practices.map((practice) => [practice.id, practice.enrolledPatients ?? 0]));
  const affected = open
    .filter(({ phase }) => phase === 'THREATENED' || phase === 'ACUTE')
    .reduce((sum, { practiceId }) => sum + (enrolledAt.get(practiceId) ?? 0), 0);
  expect(affected).toBeGreaterThan(AFFECTED_PATIENTS.low);
  expect(affected).toBeLessThan(AFFECTED_PATIENTS.high);
  const byPhase = Object.groupBy(open, ({ phase }) => phase);
  expect([byPhase.SIGNAL?.length, byPhase.WATCH?.length, byPhase.THREATENED?.length]).toEqual([126, 139, 68]);
  expect([byPhase.ACUTE?.length, byPhase.BRIDGING?.length]).toEqual([8, 19]);
});
