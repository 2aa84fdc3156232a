import { ENGINES } from '@regiovast/db/testing/test-store';
import { ACTIONS } from '@regiovast/domain/access/rights';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRouter } from './router.ts';
import type { Expected, Target } from './testing/access/access-cells.ts';
import { ARRANGEMENT_AMOUNTS_ROWS } from './testing/access/arrangement-amounts-rows.ts';
import { ARRANGEMENT_APPROVAL_ROWS } from './testing/access/arrangement-approval-rows.ts';
import { ARRANGEMENT_BUDGET_ROWS } from './testing/access/arrangement-budget-rows.ts';
import { ARRANGEMENT_DRAFTING_ROWS } from './testing/access/arrangement-drafting-rows.ts';
import { ARRANGEMENT_FOLLOWING_ROWS } from './testing/access/arrangement-following-rows.ts';
import { ARRANGEMENT_IMPORT_ROWS } from './testing/access/arrangement-import-rows.ts';
import { ARRANGEMENT_PRIORITY_ROWS } from './testing/access/arrangement-priority-rows.ts';
import { CHAIN_ROWS } from './testing/access/chain-rows.ts';
import { FACT_ROWS } from './testing/access/fact-rows.ts';
import { EMERGENCY_PLAN_ROWS } from './testing/access/emergency-plan-rows.ts';
import { PLAN_DRAFTING_ROWS } from './testing/access/plan-drafting-rows.ts';
import { ARRANGEMENT_RUNNING_ROWS } from './testing/access/arrangement-running-rows.ts';
import { ARRANGEMENT_REFERENCE_ROWS } from './testing/access/arrangement-reference-rows.ts';
import { HOUSING_CASE_ROWS } from './testing/access/housing-case-rows.ts';
import { HOUSING_LINK_ROWS } from './testing/access/housing-link-rows.ts';
import { HOUSING_MATRIX_ROWS } from './testing/access/housing-matrix-rows.ts';
import { HOUSING_NEED_ROWS } from './testing/access/housing-need-rows.ts';
import { HOUSING_OPTIONS_ROWS } from './testing/access/housing-options-rows.ts';
import { HOUSING_REFERENCE_ROWS } from './testing/access/housing-reference-rows.ts';
import { HOUSING_TEST_ROWS } from './testing/access/housing-test-rows.ts';
import { PLAN_REFERENCE_ROWS } from './testing/access/plan-reference-rows.ts';
import { PLAN_MEASURE_ROWS } from './testing/access/plan-measure-rows.ts';
import { NOTICE_ROWS } from './testing/access/notice-rows.ts';
import { PLAN_SECTION_ROWS } from './testing/access/plan-section-rows.ts';
import { PLAN_VERSION_ROWS } from './testing/access/plan-version-rows.ts';
import { PLAN_ASSESSMENT_ROWS } from './testing/access/plan-assessment-rows.ts';
import { PLAN_SITUATION_ROWS } from './testing/access/plan-situation-rows.ts';
import { PRACTICE_ROWS } from './testing/access/practice-rows.ts';
import { RECORD_ROWS } from './testing/access/record-rows.ts';
import { TERM_ROWS } from './testing/access/term-rows.ts';
import { TALK_ROWS } from './testing/access/talk-rows.ts';
import { WORK_ROWS } from './testing/access/work-rows.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  type Side,
  type TestWorld,
} from './testing/test-world.ts';

const DUE = '2026-12-01';
const MATRIX = {
  ...ARRANGEMENT_AMOUNTS_ROWS,
  ...ARRANGEMENT_APPROVAL_ROWS,
  ...ARRANGEMENT_BUDGET_ROWS,
  ...ARRANGEMENT_DRAFTING_ROWS,
  ...ARRANGEMENT_FOLLOWING_ROWS,
  ...ARRANGEMENT_IMPORT_ROWS,
  ...ARRANGEMENT_PRIORITY_ROWS,
  ...CHAIN_ROWS,
  ...HOUSING_OPTIONS_ROWS,
  ...FACT_ROWS,
  ...NOTICE_ROWS,
  ...PRACTICE_ROWS,
  ...RECORD_ROWS,
  ...WORK_ROWS,
  ...EMERGENCY_PLAN_ROWS,
  ...PLAN_DRAFTING_ROWS,
  ...PLAN_SITUATION_ROWS,
  ...PLAN_MEASURE_ROWS,
  ...PLAN_ASSESSMENT_ROWS,
  ...PLAN_SECTION_ROWS,
  ...PLAN_VERSION_ROWS,
  ...PLAN_REFERENCE_ROWS,
  ...ARRANGEMENT_REFERENCE_ROWS,
  ...HOUSING_CASE_ROWS,
  ...HOUSING_LINK_ROWS,
  ...HOUSING_MATRIX_ROWS,
  ...HOUSING_NEED_ROWS,
  ...HOUSING_REFERENCE_ROWS,
  ...HOUSING_TEST_ROWS,
  ...ARRANGEMENT_RUNNING_ROWS,
  ...TERM_ROWS,
  ...TALK_ROWS,
};

const ORGANISATION_OF: Record<Role, Record<Side, OrganisationKey>> = {
  procurementOfficer: { noord: 'noord', zuid: 'zuid' },
  procurementManager: { noord: 'noord', zuid: 'zuid' },
  insurerViewer: { noord: 'noord', zuid: 'zuid' },
  rhoCoordinator: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  rhoManager: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  rhoViewer: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  ministryAnalyst: { noord: 'ministry', zuid: 'ministry' },
  platformAdmin: { noord: 'platform', zuid: 'platform' },
};

/** Refusals of state are no refusals of right: the call got past the rights, which is what a cell is about. */
const STATE_REFUSALS = new Set([
  'CASE_STEP_NOT_ALLOWED',
  'CASE_NOT_ON_HOLD',
  'CASE_REVIEW_NOT_ASKED',
  'CASE_NOT_THREATENED',
  'TERM_SAME_DAY',
  'ACTION_ALREADY_DONE',
  'ACTION_NOT_DONE',
  'PRACTICE_NOT_CLOSED',
  'CASE_ALREADY_SHARED',
  'QUARTER_ALREADY_CLOSED',
  'CHAIN_HAS_OPEN_CASES',
  'CASE_NOT_ACUTE',
  'CASE_LED_BY_OTHER',
  'CASE_NOT_BRIDGING',
  'HOUSING_CELL_OF_OTHER',
  'HOUSING_SIGN_OWN_ANSWER',
]);
const asCell = (outcome: string): string =>
  STATE_REFUSALS.has(outcome)
    ? 'ok'
    : ({ NOT_ALLOWED: '403', NOT_FOUND: '404', SESSION_MISSING: '401', CASE_ALREADY_ACKNOWLEDGED: 'ok' }[
        outcome
      ] ?? outcome);

/** Under a secret that somebody was mailed, not under a right: their own tests cover them. */
const FOR_STRANGERS = new Set([
  'people.acceptInvitation',
  'housing.openLink',
  'housing.askLinkCode',
  'housing.enterLinkCode',
  'housing.linkQuestion',
  'housing.removeLinkFile',
  'housing.answerLink',
]);

test('every procedure stands in the matrix, and in the table of rights', () => {
  const procedures = Object.keys(appRouter._def.procedures).filter((path) => !FOR_STRANGERS.has(path));
  expect(Object.keys(MATRIX).sort()).toEqual(procedures.sort());
  // Downloads are routes, not procedures; the server's tests cover them.
  const isRoute = (action: string): boolean =>
    [
      'quarters.download',
      'imports.download',
      'cases.download',
      'work.uploadAttachment',
      'work.takeAttachment',
      'plans.download',
      'arrangements.download',
      'housing.download',
      'housing.takeEvidence',
      'arrangements.takeBundle',
      'housing.takeNeedMap',
    ].includes(action);
  expect([...ACTIONS].filter((action) => !isRoute(action)).sort()).toEqual(procedures.sort());
});

describe.each(ENGINES)('who may do what, on %s', (engine) => {
  let world: TestWorld;
  let target: Target;

  /** A new shared case of the north, so that no cell depends on what another did to it. */
  async function makeTarget(): Promise<Target> {
    const coordinator = world.as('rhoNoord', 'rhoCoordinator');
    const { q, t } = world.store.read;
    const busy = new Set((await q.select().from(t.cases)).map((row) => row.practiceId));
    const practiceId = world.practiceIds.noord.find((id) => !busy.has(id));
    if (!practiceId) {
      await world.discard();
      world = await makeTestWorld(engine);
      return makeTarget();
    }
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const { caseId } = await coordinator.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId,
      primaryCause: 'WORKLOAD',
      guardedText: 'afgeschermd',
      action: { title: 'Bellen', ownerId, dueOn: DUE },
    });
    const view = await coordinator.cases.get({ caseId });
    const actionId = view.actions[0]?.id ?? '';
    return { practiceId, caseId, actionId, textId: view.guardedTexts[0]?.id ?? '', ownerId };
  }

  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const countRows = async (): Promise<number> => {
    const { q, t } = world.store.read;
    const tables = [
      t.auditEvents,
      t.cases,
      t.caseMoves,
      t.caseActions,
      t.imports,
      t.invitations,
      t.quarterSnapshots,
    ];
    const counts = await Promise.all(tables.map((table) => q.$count(table)));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  test.each(Object.entries(MATRIX))(
    '%s: each role inside and outside, and a refusal changes nothing',
    async (path, row) => {
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const [role, cell] of Object.entries(row.inside) as [Role, Expected][]) {
        for (const side of ['noord', 'zuid'] as const) {
          const wanted = side === 'noord' ? cell : row.outside?.[role];
          if (!wanted) continue;
          target = await makeTarget();
          if (path !== 'cases.share')
            await world.as('rhoNoord', 'rhoCoordinator').cases.share({ caseId: target.caseId, version: 1 });
          const organisation = ORGANISATION_OF[role][side];
          const ownerId = role.startsWith('rho') ? world.actor(organisation, role).personId : target.ownerId;
          const before = await countRows();
          const caller = world.as(organisation, role);
          const outcome = asCell(
            await outcomeOf(row.call(caller, { ...target, ownerId: ownerFor(role, ownerId) }, world)),
          );
          const key = `${role} ${side === 'noord' ? 'inside' : 'outside'}`;
          found[key] = outcome;
          expected[key] = wanted;
          if (wanted !== 'ok') expect(await countRows(), `${key} left something behind`).toBe(before);
        }
      }
      expect(found).toEqual(expected);
      expect(asCell(await outcomeOf(row.call(world.stranger, target, world)))).toBe('401');
    },
  );

  /** A manager and a coordinator can both own actions; a viewer is refused before it matters. */
  const ownerFor = (role: Role, ownerId: string): string => (role === 'rhoViewer' ? target.ownerId : ownerId);
});
