import { expect, test } from 'vitest';
import { ROLES, type Role } from '../people/organisation.ts';
import { ACTIONS, may, reachOf } from './rights.ts';
import { RIGHTS } from './rights-table.ts';

const as = (...roles: Role[]) => ({ roles });

test('who has no role may nothing', () => {
  for (const action of ACTIONS) expect(may(as(), action)).toBe(false);
});

test('several roles reach as far as the widest', () => {
  expect(reachOf(as('rhoViewer', 'platformAdmin'), 'practices.list')).toBe('everywhere');
  expect(reachOf(as('rhoViewer'), 'practices.list')).toBe('area');
});

/** Reference data of the room cases: it tells of no case. */
const REFERENCE_OF_CASES: readonly string[] = [
  'cases.terms',
  'cases.setTerm',
  'cases.reach',
  'cases.setReach',
  'cases.planTemplate',
  'cases.setPlanTemplate',
];

test('the platform sees no case: no action of the room cases is granted to it, nor to the ministry', () => {
  const ofCases = ACTIONS.filter((name) => name.startsWith('cases.') && !REFERENCE_OF_CASES.includes(name));
  for (const action of ofCases) {
    expect(may(as('platformAdmin'), action)).toBe(false);
    expect(may(as('ministryAnalyst'), action)).toBe(false);
  }
});

test('C-3: the ministry reads no practice', () => {
  for (const action of ACTIONS.filter((name) => name.startsWith('practices.'))) {
    expect(may(as('ministryAnalyst'), action)).toBe(false);
  }
});

/** The verbs of the procedures that change something, at the start of the name of an action. */
const CHANGING =
  /\.(?:accept|acknowledge|add|close|commit|complete|correct|decide|hold|invite|log|move|propose|readGuarded|release|remove|rename|reopen|review|save|secure|set|share|undo|upload|withdraw)(?:[A-Z]|$)/;

/** What everybody keeps for oneself. */
const OWN: readonly string[] = [
  'work.saveView',
  'work.removeView',
  'work.setNoticeSettings',
  'work.readNotices',
];

test('viewers change nothing but what they keep for themselves', () => {
  const changing = ACTIONS.filter((action) => CHANGING.test(action));
  expect(changing.length).toBeGreaterThan(30);
  for (const action of changing) {
    expect(may(as('insurerViewer'), action), action).toBe(OWN.includes(action));
    expect(may(as('rhoViewer'), action), action).toBe(OWN.includes(action));
  }
});

test('every role in the table is a role', () => {
  for (const grants of Object.values(RIGHTS)) {
    for (const role of Object.keys(grants)) expect(ROLES).toContain(role);
  }
});
