import { expect, test } from 'vitest';
import { listInputOf, readCaseSearch } from './case-search.ts';
import { nextTermOf } from './next-term.ts';
import { phaseTrack } from './phase-track.ts';

const move = (to: 'SIGNAL' | 'WATCH' | 'CLOSED_NO_RISK', effectiveOn: string) => ({
  from: null,
  to,
  effectiveOn,
  enteredAt: '',
  enteredBy: '',
  reason: '',
});
const sharing = {
  state: 'shared',
  insurerName: 'N',
  sharedOn: null,
  acknowledgeBy: '2027-03-16',
  acknowledgedOn: null,
} as const;
const judging = {
  kind: 'JUDGE_SIGNAL',
  on: '2027-03-01',
  holdUntil: null,
  holdReason: null,
  isRiskAccepted: false,
} as const;
const action = {
  id: 'a',
  title: 't',
  ownerId: 'p',
  ownerName: 'o',
  dueOn: '2027-03-15',
  remindOn: null,
  doneOn: null,
  isOverdue: false,
};

test('the track shows where the case was and is, and "no risk" only when it came there', () => {
  const track = phaseTrack({
    phase: 'WATCH',
    moves: [move('SIGNAL', '2027-01-01'), move('WATCH', '2027-02-01')],
  });
  expect(track.map(({ phase, state }) => `${phase} ${state}`)).toEqual([
    'SIGNAL done',
    'WATCH now',
    'THREATENED later',
    'ACUTE later',
    'BRIDGING later',
    'RESOLVED later',
  ]);
  const closed = phaseTrack({ phase: 'CLOSED_NO_RISK', moves: [move('CLOSED_NO_RISK', '2027-02-02')] });
  expect(closed.at(-1)).toEqual({ phase: 'CLOSED_NO_RISK', state: 'now', since: '2027-02-02' });
});

test.each([
  ['the action', { actions: [action] }, { date: '2027-03-15', kind: 'action' }],
  [
    'acknowledging, when the action is done',
    { actions: [{ ...action, doneOn: '2027-03-01' }] },
    { date: '2027-03-16', kind: 'ACKNOWLEDGE' },
  ],
  [
    'judging',
    { term: { ...judging, standing: 'late' as const }, actions: [action] },
    { date: '2027-03-01', kind: 'JUDGE_SIGNAL' },
  ],
  [
    'the action, when judging is on hold',
    { term: { ...judging, standing: 'onHold' as const }, actions: [action] },
    { date: '2027-03-15', kind: 'action' },
  ],
  ['nothing, once solved', { phase: 'RESOLVED' as const, actions: [action] }, null],
])('the next term is %s', (_, part, term) => {
  const view = {
    phase: 'SIGNAL' as const,
    term: null,
    sharing,
    actions: [],
  };
  expect(nextTermOf({ ...view, ...part })).toEqual(term);
});

test.each([
  [{}, {}],
  [
    { fase: 'ACUTE', pagina: '3', telaat: true },
    { fase: 'ACUTE', pagina: 3, telaat: true },
  ],
  [{ fase: 'nonsense', pagina: -1, sort: 'x', regio: 'drop table', afgesloten: 'ja' }, {}],
])('the address %j is read as %j', (raw, search) => {
  expect(readCaseSearch(raw)).toEqual(search);
});

test('an empty address asks for open cases, the newest first', () => {
  expect(listInputOf({})).toMatchObject({ sort: 'openedOn', descending: true, includeEnded: false, page: 1 });
});
