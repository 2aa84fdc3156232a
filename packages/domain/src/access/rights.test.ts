import { expect, test } from 'vitest';
import { ROLES, type Role } from '../people/organisation.ts';
import { ACTIONS, may, reachOf, RIGHTS } from './rights.ts';

const as = (...roles: Role[]) => ({ roles });

test('who has no role may nothing', () => {
  for (const action of ACTIONS) expect(may(as(), action)).toBe(false);
});

test('several roles reach as far as the widest', () => {
  expect(reachOf(as('rhoViewer', 'platformAdmin'), 'practices.list')).toBe('everywhere');
  expect(reachOf(as('rhoViewer'), 'practices.list')).toBe('area');
});

test('the platform sees no case: no action of the room cases is granted to it, nor to the ministry', () => {
  for (const action of ACTIONS.filter((name) => name.startsWith('cases.'))) {
    expect(may(as('platformAdmin'), action)).toBe(false);
    expect(may(as('ministryAnalyst'), action)).toBe(false);
  }
});

test('C-3: the ministry reads no practice', () => {
  for (const action of ACTIONS.filter((name) => name.startsWith('practices.'))) {
    expect(may(as('ministryAnalyst'), action)).toBe(false);
  }
});

test('viewers change nothing', () => {
  const reading = /\.(me|list|get|search|overview|owners|organisations|download)$/;
  for (const action of ACTIONS) {
    if (reading.test(action)) continue;
    expect(may(as('insurerViewer'), action), action).toBe(false);
    expect(may(as('rhoViewer'), action), action).toBe(false);
  }
});

test('every role in the table is a role', () => {
  for (const grants of Object.values(RIGHTS)) {
    for (const role of Object.keys(grants)) expect(ROLES).toContain(role);
  }
});
