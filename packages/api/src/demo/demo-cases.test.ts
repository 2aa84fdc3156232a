import { isOpenPhase, PHASE_STEPS } from '@regiovast/domain/cases/phases';
import { DEFAULT_CASE_TERMS, runningTermOf, termEnd } from '@regiovast/domain/cases/case-terms';
import { decideMove } from '@regiovast/domain/cases/move-phase.rules';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSING_PATHS, ENDED_PATHS, OPEN_PATHS } from './case-paths.ts';
import { type FilledStore, filledStore } from './fixture/filled-store.ts';

const TODAY = '2026-11-22';
let demo: FilledStore;
let data: Awaited<ReturnType<typeof readCases>>;

beforeAll(async () => {
  demo = await filledStore({ scale: 0.2 });
  data = await readCases(demo);
});
afterAll(() => demo.remove());

async function readCases({ store }: FilledStore) {
  const { q, t } = store.read;
  return {
    cases: await q.select().from(t.cases),
    moves: await q.select().from(t.caseMoves),
    placements: await q.select().from(t.casePlacements),
    actions: await q.select().from(t.caseActions),
    causes: await q.select().from(t.caseCauses),
    guardedTexts: await q.select().from(t.guardedTexts),
    statements: await q.select().from(t.practiceStatements),
    practices: await q.select().from(t.practices),
    preferents: await q.select().from(t.preferentInsurers),
    memberships: await q.select().from(t.regionMemberships),
    organisations: await q.select().from(t.organisations),
    persons: await q.select().from(t.persons),
  };
}

const movesOf = (caseId: string) =>
  data.moves
    .filter((move) => move.caseId === caseId)
    .sort((one, other) => (one.enteredAt < other.enteredAt ? -1 : 1));

test('every path follows the allowed steps', () => {
  const paths = [...Object.values(OPEN_PATHS).flat(), ...ENDED_PATHS, ...CLOSING_PATHS].map(([path]) => path);
  for (const path of paths) {
    for (const [index, phase] of path.slice(1).entries()) {
      const from = path[index] ?? 'SIGNAL';
      expect(PHASE_STEPS[from] as readonly string[]).toContain(phase);
    }
  }
});

test('every move of every case is one that the rules allow', () => {
  const firstStated = new Map(
    data.statements.toReversed().map((row) => [row.practiceId, row.enrolledPatients]),
  );
  for (const record of data.cases) {
    const moves = movesOf(record.id);
    expect(moves[0]).toMatchObject({ fromPhase: null, toPhase: 'SIGNAL', effectiveOn: record.openedOn });
    expect(moves.at(-1)?.toPhase).toBe(record.phase);
    for (const [index, move] of moves.slice(1).entries()) {
      const placed = data.placements.filter(({ moveId }) => moveId === move.id);
      const own = data.statements.filter(({ practiceId }) => practiceId === record.practiceId);
      const enrolled =
        factsAsOf(own, move.effectiveOn).enrolledPatients ?? firstStated.get(record.practiceId) ?? null;
      const patientsPlaced = placed.reduce((sum, { patients }) => sum + patients, 0);
      expect(move.fromPhase).toBe(moves[index]?.toPhase);
      expect(patientsPlaced).toBeLessThanOrEqual(enrolled ?? 0);
      const verdict = decideMove({
        from: move.fromPhase ?? 'SIGNAL',
        to: move.toPhase,
        effectiveOn: move.effectiveOn,
        expectedEndOn: record.expectedEndOn,
        patientsPlaced,
        placesNamed: placed.length,
        patientsToPlace: enrolled,
        phaseSince: moves[index]?.effectiveOn ?? '',
        today: TODAY,
      });
      expect({ number: record.number, ...verdict }).toMatchObject({ ok: true, violations: [] });
      expect(move.enteredAt.slice(0, 10) >= move.effectiveOn).toBe(true);
      expect(move.enteredAt < TODAY).toBe(true);
    }
  }
});

test('a practice has at most one case, and none that is open when it has closed', () => {
  const practices = new Map(data.practices.map((practice) => [practice.id, practice]));
  expect(new Set(data.cases.map(({ practiceId }) => practiceId)).size).toBe(data.cases.length);
  const open = data.cases.filter(({ phase }) => isOpenPhase(phase));
  expect(open.filter(({ practiceId }) => practices.get(practiceId)?.closedOn !== null)).toEqual([]);
});

test('every case has a number of its own that says nothing of the others', () => {
  expect(new Set(data.cases.map(({ number }) => number)).size).toBe(data.cases.length);
  for (const { number, openedOn } of data.cases) {
    expect(number).toMatch(/^C-\d{4}-[2-9B-DF-HJ-NP-TV-XZ]{5}$/);
    expect(number.slice(2, 6)).toBe(openedOn.slice(0, 4));
  }
});

test('a case belongs to the coordinator of the RHO area of its practice', () => {
  const areaOf = new Map(
    data.memberships
      .filter(({ regionCode }) => regionCode.startsWith('RA'))
      .map((row) => [row.municipalityCode, row.regionCode]),
  );
  const municipalityOf = new Map(data.practices.map((practice) => [practice.id, practice.municipalityCode]));
  const organisationOf = new Map(data.persons.map((person) => [person.id, person.organisationId]));
  const areaOfOrganisation = new Map(data.organisations.map(({ id, areaCode }) => [id, areaCode]));
  const wrong = data.cases.filter(
    ({ ownerId, practiceId }) =>
      areaOfOrganisation.get(organisationOf.get(ownerId) ?? '') !==
      areaOf.get(municipalityOf.get(practiceId) ?? ''),
  );
  expect(wrong).toEqual([]);
});

test('cases are shared with the preferent insurer of the region, all acute ones among them', () => {
  const preferentOf = new Map(
    data.preferents.map(({ regionCode, organisationId }) => [regionCode, organisationId]),
  );
  const regionOf = new Map(
    data.memberships
      .filter(({ regionCode }) => regionCode.startsWith('ZK'))
      .map((row) => [row.municipalityCode, row.regionCode]),
  );
  const municipalityOf = new Map(data.practices.map((practice) => [practice.id, practice.municipalityCode]));
  const beyondSignal = data.cases.filter(({ phase }) => isOpenPhase(phase) && phase !== 'SIGNAL');
  const shared = data.cases.filter(({ sharedOn }) => sharedOn !== null);
  for (const record of shared) {
    const region = regionOf.get(municipalityOf.get(record.practiceId) ?? '') ?? '';
    expect(record.insurerId).toBe(preferentOf.get(region));
    expect(record.acknowledgeBy).toBe(termEnd(DEFAULT_CASE_TERMS.ACKNOWLEDGE, record.sharedOn ?? '', null));
    if (!isOpenPhase(record.phase)) {
      expect((record.sharedOn ?? '') <= (movesOf(record.id).at(-1)?.enteredAt ?? '')).toBe(true);
    }
  }
  const share = beyondSignal.filter(({ sharedOn }) => sharedOn !== null).length / beyondSignal.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.75);
  expect(shared.filter(({ acknowledgedOn }) => acknowledgedOn !== null).length).toBeGreaterThan(
    shared.length * 0.8,
  );
  const acute = data.moves.filter(({ toPhase }) => toPhase === 'ACUTE').map(({ caseId }) => caseId);
  expect(data.cases.filter(({ id, sharedOn }) => acute.includes(id) && sharedOn === null)).toEqual([]);
});

test('every case has something done or to do, terms follow the rules, and guarded text has an end', () => {
  for (const record of data.cases) {
    const own = data.actions.filter(({ caseId }) => caseId === record.id);
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.length).toBeLessThanOrEqual(3);
    expect(own.filter(({ doneOn }) => doneOn === null)).toHaveLength(isOpenPhase(record.phase) ? 1 : 0);
    const term = runningTermOf(record, DEFAULT_CASE_TERMS);
    expect([record.termKind, record.termOn]).toEqual([term?.kind ?? null, term?.on ?? null]);
  }
  const overdue = data.actions.filter(({ doneOn, dueOn }) => doneOn === null && dueOn < TODAY);
  expect(overdue.length).toBeGreaterThan(5);
  expect(data.guardedTexts.length).toBeGreaterThan(50);
  expect(
    data.guardedTexts.filter(
      (row) => Number(row.eraseOn.slice(0, 4)) - Number(row.writtenOn.slice(0, 4)) !== 5,
    ),
  ).toEqual([]);
});
