import { expect, test } from 'vitest';
import type { Role } from '../people/organisation.ts';
import { PLAN_STATUSES, PLAN_STEPS, type PlanStatus, type PlanStep } from './plan-statuses.ts';
import { type PlanMover, stepVerdict } from './plan-step.rules.ts';

/**
 * Who takes which step, typed by hand, row by row from a status and column by column a step, in the order submit, start
 * assessment, positive, negative, ask revision, contract, start execution, evaluate, supersede. `r`: coordinator and
 * manager of the RHO that keeps the plan; `R`: its manager; `i`: officer and manager of the preferent insurer; `I`: its
 * manager; `-`: nobody by hand.
 */
const TABLE: Readonly<Record<PlanStatus, string>> = {
  /*                      S A P N R C X E O */
  DRAFT: /*            */ 'r - - - - - - - -',
  SUBMITTED: /*        */ '- i - - - - - - -',
  UNDER_ASSESSMENT: /* */ '- - I I i - - - -',
  REVISION_ASKED: /*   */ 'r - - - - - - - -',
  POSITIVE: /*         */ '- - - - - I - - -',
  NEGATIVE: /*         */ '- - - - - - - - -',
  CONTRACTED: /*       */ '- - - - - - r - -',
  IN_EXECUTION: /*     */ '- - - - - - - R -',
  EVALUATED: /*        */ '- - - - - - - - -',
  SUPERSEDED: /*       */ '- - - - - - - - -',
};

const SIDES = ['keeper', 'insurer', null] as const;
/** Of each role the letters it takes, on the side of the keeper and on that of the insurer; on no side it takes none. */
const LETTERS: Readonly<Record<Role, Readonly<Record<'keeper' | 'insurer', string>>>> = {
  rhoCoordinator: { keeper: 'r', insurer: '' },
  rhoManager: { keeper: 'rR', insurer: '' },
  rhoViewer: { keeper: '', insurer: '' },
  procurementOfficer: { keeper: '', insurer: 'i' },
  procurementManager: { keeper: '', insurer: 'iI' },
  insurerViewer: { keeper: '', insurer: '' },
  ministryAnalyst: { keeper: '', insurer: '' },
  platformAdmin: { keeper: '', insurer: '' },
};

const ROWS = (Object.keys(LETTERS) as Role[]).flatMap((role) =>
  SIDES.flatMap((side) => PLAN_STATUSES.map((status) => [role, side, status] as const)),
);

const letterOf = (status: PlanStatus, step: PlanStep): string =>
  TABLE[status].split(' ')[PLAN_STEPS.indexOf(step)] ?? '-';

test.each(ROWS)('L-4, C-8: %s on the side %s, plan %s', (role, side, status) => {
  const mover: PlanMover = { side, roles: [role] };
  const expected = PLAN_STEPS.filter((step) => {
    const letter = letterOf(status, step);
    return side !== null && letter !== '-' && LETTERS[role][side].includes(letter);
  });
  expect(PLAN_STEPS.filter((step) => stepVerdict(step, status, mover).ok)).toEqual(expected);
});

test.each([
  ['submit', 'SUBMITTED', 'keeper', 'rhoManager', 'PLAN_STEP_NOT_ALLOWED'],
  ['submit', 'DRAFT', 'keeper', 'rhoViewer', 'NOT_ALLOWED'],
  ['submit', 'DRAFT', null, 'rhoManager', 'NOT_ALLOWED'],
  ['decidePositive', 'UNDER_ASSESSMENT', 'insurer', 'procurementOfficer', 'NOT_ALLOWED'],
  ['decidePositive', 'SUBMITTED', 'insurer', 'procurementManager', 'PLAN_STEP_NOT_ALLOWED'],
  ['startAssessment', 'DRAFT', 'insurer', 'procurementOfficer', 'PLAN_STEP_NOT_ALLOWED'],
  ['evaluate', 'IN_EXECUTION', 'keeper', 'rhoCoordinator', 'NOT_ALLOWED'],
  ['contract', 'POSITIVE', 'keeper', 'rhoManager', 'NOT_ALLOWED'],
  ['supersede', 'POSITIVE', 'insurer', 'procurementManager', 'NOT_ALLOWED'],
] as const)('L-4: %s of a plan %s by %s/%s: %s', (step, status, side, role, code) => {
  const { violations } = stepVerdict(step, status, { side, roles: [role] });
  expect(violations.map((violation) => violation.code)).toEqual([code]);
});

test('whoever holds several roles takes the steps of each', () => {
  const mover: PlanMover = { side: 'insurer', roles: ['insurerViewer', 'procurementManager'] };
  const taken = PLAN_STEPS.filter((step) => stepVerdict(step, 'UNDER_ASSESSMENT', mover).ok);
  expect(taken).toEqual(['decidePositive', 'decideNegative', 'askRevision']);
});
