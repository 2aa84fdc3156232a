import { expect, test } from 'vitest';
import { type CaseSubject, caseFindings } from './case-quality.ts';

const TODAY = '2026-11-22';
const WATCHED: CaseSubject = {
  phase: 'WATCH',
  assessBy: null,
  expectedEndOn: null,
  enrolledPatients: 2_000,
  placedPatients: null,
  openActions: 1,
  firstDueOn: '2026-12-01',
};
const found = (change: Partial<CaseSubject>) =>
  caseFindings({ ...WATCHED, ...change }, TODAY).map(({ ruleId }) => ruleId);

test.each<[string, Partial<CaseSubject>, string[]]>([
  ['a case that is worked on', {}, []],
  ['a signal on its last day', { phase: 'SIGNAL', assessBy: TODAY }, []],
  ['a signal a day late', { phase: 'SIGNAL', assessBy: '2026-11-21' }, ['SIGNAL_LATE']],
  ['a term of a phase it left', { assessBy: '2026-11-01' }, []],
  ['threatened without an end', { phase: 'THREATENED' }, ['THREATENED_WITHOUT_END']],
  ['threatened, ends today', { phase: 'THREATENED', expectedEndOn: TODAY }, []],
  ['threatened, ended yesterday', { phase: 'THREATENED', expectedEndOn: '2026-11-21' }, ['END_DATE_PASSED']],
  ['acute after its end', { phase: 'ACUTE', expectedEndOn: '2026-11-01' }, []],
  ['bridging without places', { phase: 'BRIDGING' }, ['BRIDGING_WITHOUT_PLACES']],
  ['bridging with places', { phase: 'BRIDGING', placedPatients: 10 }, []],
  ['nothing to do', { openActions: 0, firstDueOn: null }, ['CASE_WITHOUT_ACTION']],
  ['an action 14 days late', { firstDueOn: '2026-11-08' }, []],
  ['an action 15 days late', { firstDueOn: '2026-11-07' }, ['ACTION_LONG_OVERDUE']],
  ['resolved, all placed', { phase: 'RESOLVED', placedPatients: 2_000, openActions: 0 }, []],
  [
    'resolved, one is missing',
    { phase: 'RESOLVED', placedPatients: 1_999 },
    ['PLACED_DIFFERS_FROM_ENROLLED'],
  ],
  ['resolved, never counted', { phase: 'RESOLVED', enrolledPatients: null, placedPatients: 5 }, []],
  ['closed without risk', { phase: 'CLOSED_NO_RISK', openActions: 0 }, []],
])('P-5: %s', (_name, change, rules) => {
  expect(found(change)).toEqual(rules);
});
