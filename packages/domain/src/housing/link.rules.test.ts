import { describe, expect, test } from 'vitest';
import { mustWait, networkOf } from './guess-delay.ts';
import {
  askCodeVerdict,
  endOfLink,
  fileRoomVerdict,
  isCodeLive,
  lastDayOf,
  linkState,
  maskedAddress,
  sendLinkVerdict,
} from './link.rules.ts';
import { sendLinkSchema } from './link.schemas.ts';

const NOW = '2026-11-19T10:00:00.000Z';
const LATER = '2026-12-18T00:00:00.000Z';

describe('H-6: a link', () => {
  test.each([
    ['works', { expiresAt: LATER, revokedAt: null, answeredAt: null }, 0, 'LIVE'],
    ['ends at its instant', { expiresAt: NOW, revokedAt: null, answeredAt: null }, 0, 'EXPIRED'],
    [
      'works a millisecond before',
      { expiresAt: '2026-11-19T10:00:00.001Z', revokedAt: null, answeredAt: null },
      0,
      'LIVE',
    ],
    ['was revoked', { expiresAt: LATER, revokedAt: NOW, answeredAt: null }, 24, 'REVOKED'],
    ['was guessed at 25 times', { expiresAt: LATER, revokedAt: NOW, answeredAt: null }, 25, 'LOCKED'],
    [
      'had expired when another took its place',
      { expiresAt: '2026-11-18T00:00:00.000Z', revokedAt: NOW, answeredAt: null },
      0,
      'EXPIRED',
    ],
    [
      'was answered',
      { expiresAt: '2026-11-18T00:00:00.000Z', revokedAt: null, answeredAt: NOW },
      3,
      'ANSWERED',
    ],
  ] as const)('that %s', (_what, link, failures, state) => {
    expect(linkState(link, failures, NOW)).toBe(state);
  });

  test.each([
    ['2026-11-19', 1, '2026-11-21T00:00:00.000Z', '2026-11-20'],
    ['2026-11-19', 28, '2026-12-18T00:00:00.000Z', '2026-12-17'],
    ['2026-12-03', 90, '2027-03-04T00:00:00.000Z', '2027-03-03'],
    ['2028-02-28', 1, '2028-03-01T00:00:00.000Z', '2028-02-29'],
  ])('of %s for %i days works until %s: through %s', (today, days, expiresAt, lastDay) => {
    expect(endOfLink(today, days)).toBe(expiresAt);
    expect(lastDayOf(expiresAt)).toBe(lastDay);
  });

  test.each([
    ['MUNICIPALITY', false, []],
    ['MARKET', false, []],
    ['MARKET', true, ['HOUSING_LINK_LIVE']],
    ['GP', false, ['HOUSING_LINK_NOT_OUTSIDE']],
    ['INSURER', true, ['HOUSING_LINK_NOT_OUTSIDE', 'HOUSING_LINK_LIVE']],
    ['RHO', false, ['HOUSING_LINK_NOT_OUTSIDE']],
  ] as const)('for %s while one works %s: %j', (party, hasLive, codes) => {
    expect(sendLinkVerdict(party, hasLive).violations.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    [0, false],
    [1, true],
    [90, true],
    [91, false],
    [1.5, false],
  ])('for %i days is taken: %s', (daysValid, isTaken) => {
    const input = {
      housingCaseId: '0190b2c0-0000-7000-8000-000000000000',
      version: 1,
      cell: 'MUNICIPALITY_CONTACT',
      recipientName: 'G. de Vries',
      recipientEmail: 'G.deVries@Gemeente.example',
      language: 'nl',
      daysValid,
    };
    expect(sendLinkSchema.safeParse(input).success).toBe(isTaken);
  });
});

describe('H-6: a code', () => {
  const minutesAgo = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
  test.each([
    ['the first', [], true],
    ['the fifth in an hour', [59, 40, 20, 1], true],
    ['the sixth', [59, 40, 20, 10, 1], false],
    ['when the first of five was an hour ago', [60, 40, 20, 10, 1], true],
    ['the eleventh in a day', [1439, 1300, 1200, 1100, 1000, 900, 800, 700, 600, 500], false],
    ['when the first of ten was a day ago', [1440, 1300, 1200, 1100, 1000, 900, 800, 700, 600, 500], true],
  ])('can be asked for: %s', (_what, asked, isMailed) => {
    expect(askCodeVerdict(asked.map(minutesAgo), new Date(NOW)).ok).toBe(isMailed);
  });

  test.each([
    [{ expiresAt: '2026-11-19T10:00:00.001Z', failures: 4, isUsed: false }, true],
    [{ expiresAt: NOW, failures: 0, isUsed: false }, false],
    [{ expiresAt: LATER, failures: 5, isUsed: false }, false],
    [{ expiresAt: LATER, failures: 0, isUsed: true }, false],
  ])('%j can be entered: %s', (code, isLive) => {
    expect(isCodeLive(code, NOW)).toBe(isLive);
  });
});

test.each([
  [4, true],
  [5, false],
])('H-6: with %i files one more may come: %s', (files, mayCome) => {
  expect(fileRoomVerdict(files).ok).toBe(mayCome);
});

test.each([
  ['gerda@gemeente.nl', 'g•••@gemeente.nl'],
  ['g@gemeente.nl', 'g•••@gemeente.nl'],
  ['"a@b"@gemeente.nl', '"•••@gemeente.nl'],
  ['é.x@gemeente.nl', 'é•••@gemeente.nl'],
])('H-6: of %s is shown %s', (email, shown) => {
  expect(maskedAddress(email)).toBe(shown);
});

test.each([
  [null, false],
  [{ failures: 4, lastFailedAt: NOW }, false],
  [{ failures: 5, lastFailedAt: NOW }, true],
  [{ failures: 5, lastFailedAt: '2026-11-19T09:59:58.000Z' }, false],
  [{ failures: 30, lastFailedAt: '2026-11-19T09:45:00.001Z' }, true],
  [{ failures: 30, lastFailedAt: '2026-11-19T09:45:00.000Z' }, false],
])('H-6: who guessed as in %j waits: %s', (past, waits) => {
  expect(mustWait(past, new Date(NOW))).toBe(waits);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('H-6: the address %s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
