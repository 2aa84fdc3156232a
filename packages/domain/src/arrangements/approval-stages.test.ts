import { expect, test } from 'vitest';
import { APPROVAL_STAGES, approvalStages, type WayAlong } from './approval-stages.ts';

const LETTERS = { done: 'd', now: 'n', later: 'l', notNeeded: '-', stopped: 'x' } as const;
const DRAFT: WayAlong = { status: 'DRAFT', approvals: 0, needed: 1, isProposed: false, isAgreed: false };
const proposed = { status: 'PROPOSED', isProposed: true } as const;
const agreed = { isProposed: true, isAgreed: true } as const;

test.each<[name: string, way: Partial<WayAlong>, letters: string]>([
  ['a draft', {}, 'nl-ll'],
  ['a draft for two managers', { needed: 2 }, 'nllll'],
  ['submitted', proposed, 'dn-ll'],
  ['submitted, for two', { ...proposed, needed: 2 }, 'dnlll'],
  ['one of two approved', { ...proposed, needed: 2, approvals: 1 }, 'ddnll'],
  ['approved by one', { ...proposed, status: 'ASSESSED_POSITIVE', approvals: 1 }, 'dd-nl'],
  ['approved by two', { ...proposed, status: 'ASSESSED_POSITIVE', approvals: 2, needed: 2 }, 'dddnl'],
  [
    'approved by one when the mandate asks two by now',
    { ...proposed, status: 'ASSESSED_POSITIVE', approvals: 1, needed: 2 },
    'dd-nl',
  ],
  ['agreed', { ...agreed, status: 'AGREED', approvals: 1 }, 'dd-dn'],
  ['contracted', { ...agreed, status: 'CONTRACTED', approvals: 1 }, 'dd-dd'],
  ['contracted elsewhere, without approvals here', { ...agreed, status: 'ACTIVE' }, 'dd-dd'],
  ['rejected', { ...proposed, status: 'ASSESSED_NEGATIVE' }, 'dx-ll'],
  ['rejected by the second', { ...proposed, status: 'ASSESSED_NEGATIVE', needed: 2, approvals: 1 }, 'ddxll'],
  ['a draft withdrawn', { status: 'WITHDRAWN' }, 'xl-ll'],
  ['withdrawn before approval', { ...proposed, status: 'WITHDRAWN' }, 'dx-ll'],
  ['withdrawn after approval', { ...proposed, status: 'WITHDRAWN', approvals: 1 }, 'dd-xl'],
  ['withdrawn after agreement', { ...agreed, status: 'WITHDRAWN', approvals: 1 }, 'dd-dx'],
])('A-3: %s', (_name, way, letters) => {
  const states = approvalStages({ ...DRAFT, ...way });
  expect(APPROVAL_STAGES.map((stage) => LETTERS[states[stage]]).join('')).toBe(letters);
});
