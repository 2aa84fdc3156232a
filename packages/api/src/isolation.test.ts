import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, askAll, INPUTS, type Known, QUERIES, type Reader } from './testing/every-query.ts';
import { makeTestWorld, type TestWorld } from './testing/test-world.ts';
import { draftMoney } from './testing/arrangement-secrets.ts';
import { INSURER, MINISTRY, OUTSIDERS, RHO } from './testing/outsiders.ts';
import { noteOfPlan, returnPlan, takeUp, writeText } from './testing/plan-secrets.ts';
import {
  SEEN_IN_THE_SOUTH,
  SEEN_OF_DRAFTS,
  SEEN_OF_NOTES,
  SEEN_OF_REVISION,
  SEEN_OF_UNSHARED,
} from './testing/seen-paths.ts';
import { changeTheSouth, changeUnshared, furnish } from './testing/two-sides.ts';

/**
 * S-10 · nothing that happens on the other side of a boundary changes one byte of an answer: first everything is
 * asked, then the other side does all it can, then everything is asked again.
 */

/** To prove that the secrets of the south are seen where they should be. */
const SOUTH: readonly Reader[] = [
  ['rhoZuid', 'rhoManager'],
  ['zuid', 'procurementManager'],
];
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
});
