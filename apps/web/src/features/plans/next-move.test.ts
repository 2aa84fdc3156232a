import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { expect, test } from 'vitest';
import { nextMoveOf, type Standing, turnOf } from './next-move.ts';

type Can = PlanView['can'];
const NO: Can[keyof Can] = { can: false, because: ['NOT_ALLOWED'] };
const YES: Can[keyof Can] = { can: true, because: [] };
const because = (...codes: Can[keyof Can]['because']): Can[keyof Can] => ({ can: false, because: codes });
const NOTHING: Can = {
  setFrame: NO,
  setOwner: NO,
  setPartner: NO,
  release: NO,
  askSignOff: NO,
  sign: NO,
  recordSignature: NO,
  submit: NO,
  startAssessment: NO,
  decide: NO,
  contract: NO,
  startExecution: NO,
  evaluate: NO,
  startNext: NO,
  reportProgress: NO,
};
const DRAFTING = { setPartner: YES, submit: because('PLAN_NOT_SIGNED') };
const signOff = (signed: number) => ({ id: 'v', number: 1, contentSha256: 'a', signed });
const LIVE = { version: 1, contentRevision: 1, isReleased: false, signOff: null, partners: 2 };

function viewOf(part: { can?: Partial<Can> } & Omit<Partial<Standing>, 'can'>): Standing {
  const base: Omit<Standing, 'can'> = {
    status: 'DRAFT',
    standing: 'keeper',
    completeness: { required: 5, filled: 5, missing: [] },
    live: LIVE,
  };
  return { ...base, ...part, can: { ...NOTHING, ...part.can } };
}
const LACKS = {
  required: 5,
  filled: 4,
  missing: [{ what: 'goals' as const, section: null, count: null }],
};

test.each([
  ['an incomplete draft', { can: DRAFTING, completeness: LACKS }, 'complete'],
  ['a complete draft', { can: DRAFTING }, 'askSignOff'],
  ['a draft that waits', { can: DRAFTING, live: { ...LIVE, signOff: signOff(1) } }, 'collect'],
  [
    'a manager of a draft that waits',
    { can: { ...DRAFTING, sign: YES }, live: { ...LIVE, signOff: signOff(0) } },
    'sign',
  ],
  ['a signed draft', { can: { ...DRAFTING, submit: YES }, live: { ...LIVE, signOff: signOff(2) } }, 'submit'],
  [
    'a returned plan that nobody mended yet',
    {
      status: 'REVISION_ASKED' as const,
      can: { ...DRAFTING, submit: because('PLAN_UNCHANGED'), sign: YES },
      live: { ...LIVE, signOff: signOff(2) },
    },
    'revise',
  ],
  ['a viewer', { live: { ...LIVE, signOff: signOff(1) } }, undefined],
  [
    'an insurer with a submitted plan',
    { status: 'SUBMITTED' as const, can: { startAssessment: YES } },
    'startAssessment',
  ],
  ['an insurer that assesses', { status: 'UNDER_ASSESSMENT' as const, can: { decide: YES } }, 'assess'],
  ['an insurer that found it positive', { status: 'POSITIVE' as const, can: { contract: YES } }, 'contract'],
  [
    'the RHO with a contract',
    { status: 'CONTRACTED' as const, can: { startExecution: YES } },
    'startExecution',
  ],
  ['the RHO in execution', { status: 'IN_EXECUTION' as const, can: { reportProgress: YES } }, 'report'],
  ['a plan that is over', { status: 'EVALUATED' as const }, undefined],
])('the next step of %s', (_, part, move) => {
  expect(nextMoveOf(viewOf(part))?.move).toBe(move);
});

test('whose move it is goes back and forth between RHO and insurer, and ends', () => {
  expect((['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'POSITIVE', 'IN_EXECUTION'] as const).map(turnOf)).toEqual(
    ['rho', 'insurer', 'rho', 'insurer', 'rho'],
  );
  expect((['NEGATIVE', 'EVALUATED', 'SUPERSEDED'] as const).map(turnOf)).toEqual([null, null, null]);
});
