import { expect, test } from 'vitest';
import type { Role } from '../people/organisation.ts';
import { SUBJECT_KINDS } from './subject-kinds.ts';
import {
  ALWAYS_OPEN,
  decideMentions,
  isForAllReaders,
  mayAbout,
  mayRemoveFile,
  mayTakeBack,
  readsIt,
} from './talk.rules.ts';

const actor = (personId: string, organisationId: string, role: Role = 'rhoCoordinator') => ({
  personId,
  organisationId,
  roles: [role],
});
const said = (audience: 'organisation' | 'everyone') => ({
  audience,
  organisationId: 'rho',
  personId: 'anna',
  saidAt: '2026-11-19T10:00:00.000Z',
});

test.each([
  ['organisation', 'rho', true],
  ['organisation', 'insurer', false],
  ['everyone', 'rho', true],
  ['everyone', 'insurer', true],
] as const)('W-4: what is for %s is read in %s: %s', (audience, organisationId, reads) => {
  expect(readsIt({ organisationId }, said(audience), ALWAYS_OPEN)).toBe(reads);
});

test.each([
  ['everyone', null, true, true, true],
  ['everyone', '2026-11-19T10:00:00.000Z', false, true, true],
  ['everyone', '2026-11-19T10:00:00.001Z', false, false, false],
  ['everyone', '2026-11-19T10:00:00.001Z', true, true, false],
  ['organisation', '2026-11-01T10:00:00.000Z', false, false, false],
] as const)(
  'C-2: what is for %s of a record opened at %s, from the beginning %s: read by another %s, told to all %s',
  (audience, openedAt, readsAll, reads, isForAll) => {
    const openness = { openedAt, closedIn: [], readsAll };
    expect(readsIt({ organisationId: 'insurer' }, said(audience), openness)).toBe(reads);
    expect(readsIt({ organisationId: 'rho' }, said(audience), openness)).toBe(true);
    expect(isForAllReaders(said(audience), openness)).toBe(isForAll);
  },
);

test.each([
  ['2026-11-19T10:00:00.000Z', null, false, false],
  ['2026-11-19T09:00:00.000Z', '2026-11-19T10:00:00.000Z', false, true],
  ['2026-11-19T10:00:00.001Z', null, false, true],
  ['2026-11-19T09:00:00.000Z', '2026-11-19T10:00:00.001Z', true, false],
] as const)(
  'C-1: what was said of a record that was closed again from %s to %s, from the beginning %s: read and told %s',
  (from, until, readsAll, isForAll) => {
    const openness = { openedAt: '2026-11-01T10:00:00.000Z', closedIn: [{ from, until }], readsAll };
    const words = said('everyone');
    expect(readsIt({ organisationId: 'insurer' }, words, openness)).toBe(readsAll || isForAll);
    expect(readsIt({ organisationId: 'rho' }, words, openness)).toBe(true);
    expect(isForAllReaders(words, openness)).toBe(isForAll);
  },
);

test.each([
  [actor('anna', 'rho'), true, true],
  [actor('ben', 'rho'), false, false],
  [actor('ben', 'rho', 'rhoManager'), false, true],
  [actor('carla', 'insurer', 'procurementManager'), false, false],
])('W-4: %j takes words back: %s, removes the file: %s', (who, words, file) => {
  expect([mayTakeBack(who, said('everyone')), mayRemoveFile(who, said('everyone'))]).toEqual([words, file]);
});

test('C-6: one mention out of reach refuses the whole, without saying which', () => {
  const readers = [{ id: 'anna' }, { id: 'ben' }];
  expect(decideMentions(['anna', 'ben'], readers).ok).toBe(true);
  expect(decideMentions(['anna', 'nobody'], readers).violations).toEqual([
    { code: 'MENTION_NOT_IN_REACH', details: {} },
  ]);
});

test('W-4: cases, plans, arrangements and housing cases are talked about; what has no talk yet has none', () => {
  expect(SUBJECT_KINDS.filter(mayAbout)).toEqual(['case', 'plan', 'arrangement', 'housingCase']);
});
