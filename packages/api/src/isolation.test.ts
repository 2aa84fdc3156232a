import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerTo,
  type Answers,
  askAll,
  INPUTS,
  type Known,
  procedureOf,
  QUERIES,
  type Reader,
} from './testing/every-query.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld } from './testing/test-world.ts';
import { draftMoney } from './testing/arrangement-secrets.ts';
import { paragraph } from './testing/make-plan.ts';
import { noteOfPlan, returnPlan, takeUp, writeText } from './testing/plan-secrets.ts';
import {
  SEEN_IN_THE_SOUTH,
  SEEN_OF_DRAFTS,
  SEEN_OF_NOTES,
  SEEN_OF_REVISION,
  SEEN_OF_UNSHARED,
} from './testing/seen-paths.ts';
import {
  changeTheSouth,
  changeUnshared,
  FACTS,
  furnish,
  MAPPING,
  SAME_PRACTICE,
} from './testing/two-sides.ts';

/**
 * S-10 · nothing that happens on the other side of a boundary changes one byte of an answer: first everything is
 * asked, then the other side does all it can, then everything is asked again.
 */

const INSURER: readonly Reader[] = [
  ['noord', 'procurementManager'],
  ['noord', 'insurerViewer'],
];
/** The viewer reaches no more than the manager, through the same queries. */
const RHO: readonly Reader[] = [['rhoNoord', 'rhoManager']];
const MINISTRY: readonly Reader[] = [['ministry', 'ministryAnalyst']];
/** To prove that the secrets of the south are seen where they should be. */
const SOUTH: readonly Reader[] = [
  ['rhoZuid', 'rhoManager'],
  ['zuid', 'procurementManager'],
];
const OUTSIDERS: readonly Reader[] = [...INSURER, ...RHO, ...MINISTRY];

const ASKING_MS = 180_000;

/**
 * What may change, and why. The ministry closes quarters and is told what is missing as sums of the country (C-3),
 * small ones suppressed (C-4); nothing of a region.
 */
const DECLARED = /^ministry.*"quarters\.checklist"/;

/** The questions of which the answer changed. */
const changedOf = (before: Answers, after: Answers): string[] =>
  [...before.keys()].filter((question) => after.get(question) !== before.get(question));

/** Changes that are no declared ones, with both answers. */
const leaks = (before: Answers, after: Answers) =>
  changedOf(before, after)
    .filter((question) => !DECLARED.test(question))
    .map((question) => ({ question, before: before.get(question), after: after.get(question) }));

/** The procedures of which an answer changed. */
const changedPaths = (before: Answers, after: Answers): string[] =>
  [
    ...new Set(changedOf(before, after).map((question) => /"path":"([^"]+)"/.exec(question)?.[1] ?? '')),
  ].sort();

const having =
  (pattern: RegExp) =>
  (answers: Answers): Answers =>
    new Map([...answers].filter(([question]) => pattern.test(question)));
const ofRho = having(/^rhoNoord/);
const ofOthers = having(/^(?:noord|ministry)/);
const ofInsurer = having(/^noord/);
const ofMinistry = having(/^ministry/);
const ofNorth = having(/^(?:noord|rhoNoord|ministry)/);
const ofSouth = having(/^(?:zuid|rhoZuid)/);
const CHAIN_FIELDS = {
  expectedEndOn: null,
  recordTransferState: null,
  supervisorInformedOn: null,
  communicationState: null,
};

type Kind = keyof Known;

test('S-10: every query is asked', () => {
  expect(QUERIES.toSorted()).toEqual(Object.keys(INPUTS).toSorted());
});

describe.each(ENGINES)('isolation on %s', (engine) => {
  let world: TestWorld;
  let known: Known;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    known = await furnish(world);
  });
  afterAll(() => world.discard());

  test('C-6: what lies outside is refused to the byte as what does not exist', async () => {
    const none = '0190b2c0-0000-7000-8000-000000000000';
    const hidden = {
      practices: world.practiceIds.zuid[1] ?? '',
      cases: known.cases[1] ?? '',
      chains: known.chains[1] ?? '',
    };
    const outside = {
      ...hidden,
      imports: known.imports[2] ?? '',
      plans: known.plans[2] ?? '',
      // One that runs: of it another insurer knows most, by the request to follow.
      arrangements: known.arrangements.at(-1) ?? '',
      // What the north itself asked, which the RHO and the ministry never see.
      followRequests: world.deps.ids.next(),
    };
    const calls = refusedCalls(world);
    for (const reader of OUTSIDERS) {
      for (const [path, kind, inputOf] of calls) {
        const call = procedureOf(world, reader, path);
        const there = await answerTo(call(inputOf(outside[kind])));
        const absent = await answerTo(call(inputOf(none)));
        expect([path, there]).toEqual([path, absent]);
        expect(there).toMatch(/"refused":"(FORBIDDEN|NOT_FOUND)"/);
      }
    }
  });

  test(
    'S-10: a case that was not shared changes nothing for the insurer of its region',
    async () => {
      const readers = [...INSURER, ...MINISTRY, ...RHO];
      const before = await askAll(world, readers, known);
      await changeUnshared(world, known);
      const after = await askAll(world, readers, known);
      expect(leaks(ofOthers(before), ofOthers(after))).toEqual([]);
      // The RHO whose secrets they are sees them, so that this proves something.
      expect(changedPaths(ofRho(before), ofRho(after))).toEqual(SEEN_OF_UNSHARED);
    },
    ASKING_MS,
  );

  test(
    'C-2: what an insurer notes of a plan changes nothing for its RHO, and a revision nothing for the insurer',
    async () => {
      // What can tell of a plan: its own room, its talk and history, work and notices, its region.
      const paths = QUERIES.filter((path) => /^(?:plans|work|audit|regions)\./.test(path));
      const [planId = ''] = known.plans;
      const assessmentId = await takeUp(world, 'noord', planId);
      const untold = await askAll(world, [...RHO, ...MINISTRY, ...INSURER], known, paths);
      await noteOfPlan(world, 'noord', planId, assessmentId);
      const noted = await askAll(world, [...RHO, ...MINISTRY, ...INSURER], known, paths);
      expect(leaks(ofRho(untold), ofRho(noted))).toEqual([]);
      expect(leaks(ofMinistry(untold), ofMinistry(noted))).toEqual([]);
      expect(changedPaths(ofInsurer(untold), ofInsurer(noted))).toEqual(SEEN_OF_NOTES);
      await returnPlan(world, 'noord', assessmentId);
      const returned = await askAll(world, [...RHO, ...INSURER], known, paths);
      await writeText(world, 'noord', planId, 'FINANCE');
      const revised = await askAll(world, [...RHO, ...INSURER], known, paths);
      expect(leaks(ofInsurer(returned), ofInsurer(revised))).toEqual([]);
      expect(changedPaths(ofRho(returned), ofRho(revised))).toEqual(SEEN_OF_REVISION);
    },
    ASKING_MS,
  );

  test(
    'C-1: what an insurer does before the offer changes nothing for its RHO, another insurer or the ministry',
    async () => {
      const paths = QUERIES.filter((path) => /^(?:arrangements|work|audit|regions|imports)\./.test(path));
      const readers = [...RHO, ...MINISTRY, ...INSURER, ...SOUTH];
      const before = await askAll(world, readers, known, paths);
      await draftMoney(world, 'noord', known.arrangements);
      const after = await askAll(world, readers, known, paths);
      expect(leaks(ofRho(before), ofRho(after))).toEqual([]);
      expect(leaks(ofMinistry(before), ofMinistry(after))).toEqual([]);
      expect(leaks(ofSouth(before), ofSouth(after))).toEqual([]);
      expect(changedPaths(ofInsurer(before), ofInsurer(after))).toEqual(SEEN_OF_DRAFTS);
    },
    ASKING_MS,
  );

  test(
    'S-10: what happens in the south changes nothing in the north or at the ministry',
    async () => {
      const readers = [...OUTSIDERS, ...SOUTH];
      const before = await askAll(world, readers, known);
      await changeTheSouth(world, known);
      const after = await askAll(world, readers, known);
      expect(leaks(ofNorth(before), ofNorth(after))).toEqual([]);
      expect(changedPaths(ofSouth(before), ofSouth(after))).toEqual(SEEN_IN_THE_SOUTH);
    },
    ASKING_MS,
  );

  test('C-3: the ministry is told what is missing of the country only', async () => {
    const { regions } = await world
      .as('ministry', 'ministryAnalyst')
      .quarters.checklist({ quarter: '2026Q3' });
    expect(regions.map(({ code }) => code)).toEqual(['NL']);
    for (const { count } of regions[0]?.checks ?? []) expect([1, 2, 3, 4]).not.toContain(count);
  });

  test('C-4: few people placed by an exchange are shown only to who sees the region in full', async () => {
    const rho = world.as('rhoZuid', 'rhoManager');
    const seen = await rho.regions.exchange({ code: 'ZK31' });
    const stated = { state: 'running', from: '2026-11-19', source: 'opgave', note: null } as const;
    const knownId = seen.history[0]?.id ?? null;
    await rho.regions.setExchange({ code: 'ZK31', knownId, ...stated, placedPatients: 3 });
    const placedFor = async (organisation: OrganisationKey, role: Role) => {
      const as = world.as(organisation, role);
      const { current } = await as.regions.exchange({ code: 'ZK31' });
      const told = (await as.regions.timeline({ code: 'ZK31' })).rows.find(
        ({ kind, on: day }) => kind === 'exchangeStated' && day === '2026-11-19',
      );
      return [current, told];
    };
    const inFull = { placedPatients: 3, isPlacedSuppressed: false };
    const hidden = { placedPatients: null, isPlacedSuppressed: true };
    expect(await placedFor('rhoZuid', 'rhoViewer')).toMatchObject([inFull, inFull]);
    expect(await placedFor('zuid', 'insurerViewer')).toMatchObject([inFull, inFull]);
    expect(await placedFor('noord', 'procurementManager')).toMatchObject([hidden, hidden]);
    expect(await placedFor('rhoNoord', 'rhoManager')).toMatchObject([hidden, hidden]);
    expect(await placedFor('ministry', 'ministryAnalyst')).toMatchObject([hidden, hidden]);
  });
});

/** Calls with one id; the rest of the input is right. */
function refusedCalls(world: TestWorld): readonly (readonly [string, Kind, (id: string) => object])[] {
  const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
  const { identity } = { identity: { ...SAME_PRACTICE, municipalityCode: 'GM0014' } };
  const action = { title: 'Bellen', ownerId, dueOn: '2026-11-23' };
  const stated = { referenceDate: '2026-09-01', source: 'proef', reason: 'proef', seenStatementId: null };
  const document = paragraph('proef');
  return [
    ['practices.get', 'practices', (id) => ({ id })],
    ['practices.get', 'practices', (id) => ({ id, asOf: '2026-09-30' })],
    ['practices.neighbours', 'practices', (id) => ({ id })],
    ['practices.correct', 'practices', (id) => ({ id, facts: FACTS, ...stated })],
    ['practices.correctIdentity', 'practices', (id) => ({ id, identity, seen: identity })],
    [
      'practices.close',
      'practices',
      (id) => ({ id, closedOn: '2026-11-19', reason: 'proef', acknowledgedCaseId: null }),
    ],
    ['practices.reopen', 'practices', (id) => ({ id, reopenedOn: '2026-11-19', reason: 'proef' })],
    [
      'cases.logSignal',
      'practices',
      (practiceId) => ({ requestKey: world.deps.ids.next(), practiceId, primaryCause: 'OTHER', action }),
    ],
    ['cases.plan', 'practices', (practiceId) => ({ practiceId })],
    ['cases.preparePlan', 'practices', (practiceId) => ({ practiceId })],
    ['audit.history', 'practices', (subjectId) => ({ subjectKind: 'practice', subjectId })],
    ['audit.history', 'arrangements', (subjectId) => ({ subjectKind: 'arrangement', subjectId })],
    ['work.comments', 'arrangements', (subjectId) => ({ subjectKind: 'arrangement', subjectId })],
    ['work.comments', 'followRequests', (subjectId) => ({ subjectKind: 'followRequest', subjectId })],
    [
      'work.addComment',
      'arrangements',
      (subjectId) => ({ subjectKind: 'arrangement', subjectId, text: 'proef', audience: 'everyone' }),
    ],
    ['arrangements.get', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['arrangements.grid', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['arrangements.following', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['audit.history', 'cases', (subjectId) => ({ subjectKind: 'case', subjectId })],
    ['audit.history', 'imports', (subjectId) => ({ subjectKind: 'import', subjectId })],
    ['cases.get', 'cases', (caseId) => ({ caseId })],
    ['cases.share', 'cases', (caseId) => ({ caseId, version: 3 })],
    ['cases.acknowledge', 'cases', (caseId) => ({ caseId, version: 3 })],
    ['cases.addAction', 'cases', (caseId) => ({ caseId, ...action })],
    [
      'cases.movePhase',
      'cases',
      (caseId) => ({ caseId, version: 3, to: 'ACUTE', reason: 'proef', effectiveOn: '2026-11-19' }),
    ],
    ['cases.completeAction', 'cases', (caseId) => ({ caseId, actionId: ownerId })],
    ['cases.readGuardedText', 'cases', (caseId) => ({ caseId, textId: ownerId })],
    ['cases.handOverLead', 'cases', (caseId) => ({ caseId, version: 3, to: 'insurer', reason: 'proef' })],
    ['cases.informed', 'cases', (caseId) => ({ caseId })],
    ['cases.informInsurers', 'cases', (caseId) => ({ caseId, organisationIds: [ownerId] })],
    ['cases.chain', 'chains', (id) => ({ id })],
    ['cases.setChain', 'chains', (id) => ({ id, version: 1, ...CHAIN_FIELDS })],
    ['cases.closeChain', 'chains', (id) => ({ id, version: 1 })],
    ['plans.get', 'plans', (planId) => ({ planId })],
    ['plans.section', 'plans', (planId) => ({ planId, code: 'SCOPE' })],
    ['plans.saveSection', 'plans', (planId) => ({ planId, code: 'SCOPE', seenTextVersion: 1, document })],
    ['plans.sectionTexts', 'plans', (planId) => ({ planId, code: 'SCOPE' })],
    ['plans.goals', 'plans', (planId) => ({ planId })],
    ['plans.measures', 'plans', (planId) => ({ planId })],
    ['plans.versions', 'plans', (planId) => ({ planId })],
    ['plans.partners', 'plans', (planId) => ({ planId })],
    ['plans.assessment', 'plans', (planId) => ({ planId })],
    ['plans.startAssessment', 'plans', (planId) => ({ planId, version: 2 })],
    ['plans.progress', 'plans', (planId) => ({ planId })],
    [
      'plans.startNext',
      'plans',
      (planId) => ({ planId, title: 'Volgend', periodFrom: 2029, periodTo: 2031 }),
    ],
    ['audit.history', 'plans', (subjectId) => ({ subjectKind: 'plan', subjectId })],
    ['work.comments', 'plans', (subjectId) => ({ subjectKind: 'plan', subjectId })],
    [
      'work.addComment',
      'plans',
      (subjectId) => ({ subjectKind: 'plan', subjectId, text: 'proef', audience: 'everyone' }),
    ],
    ['imports.get', 'imports', (id) => ({ id })],
    ['imports.practiceMapping', 'imports', (id) => ({ id })],
    ['imports.setPracticeMapping', 'imports', (id) => ({ id, mapping: MAPPING })],
    ['imports.commit', 'imports', (id) => ({ id })],
    ['imports.undo', 'imports', (id) => ({ id })],
  ];
}
