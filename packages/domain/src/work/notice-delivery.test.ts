import { describe, expect, test } from 'vitest';
import { nextAttemptAt, oldestMailAt } from './mail-attempts.ts';
import { DEFAULT_DELIVERY, KINDS_TOLD_TO } from './notice-defaults.ts';
import { deliveryOf, type MailWish, weekBefore } from './notice-delivery.ts';
import { noticeFacts } from './notice-facts.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';

const wish = (change: Partial<MailWish> = {}): MailWish => ({
  chosen: null,
  weeklyCap: null,
  mailsThisWeek: 0,
  ...change,
});

describe('W-2: how a notice reaches somebody', () => {
  test('at once by default only what waits for an answer', () => {
    expect(NOTICE_KINDS.filter((kind) => DEFAULT_DELIVERY[kind] === 'immediate')).toEqual([
      'caseShared',
      'leadChanged',
      'termLate',
      'mentioned',
      'acceptanceAsked',
      'planSignAsked',
      'planSignaturesWithdrawn',
      'planSubmitted',
      'planRevisionAsked',
      'planDecided',
      'arrangementProposed',
      'arrangementReturned',
      'arrangementDecided',
      'arrangementOffered',
      'arrangementAnswered',
      'followAsked',
      'housingTestOffered',
      'housingTestDecided',
      'housingSignAsked',
      'housingAnswered',
      'housingAlarm',
    ]);
  });

  test.each([
    ['who chose nothing gets the default', 'mentioned', wish(), 'immediate'],
    ['a choice goes before the default', 'mentioned', wish({ chosen: 'off' }), 'off'],
    ['at once when chosen', 'phaseMoved', wish({ chosen: 'immediate' }), 'immediate'],
    ['the tenth mail of the week still at once', 'mentioned', wish({ mailsThisWeek: 9 }), 'immediate'],
    ['the eleventh in the digest', 'mentioned', wish({ mailsThisWeek: 10 }), 'digest'],
    ['an own number goes before ten', 'mentioned', wish({ mailsThisWeek: 2, weeklyCap: 2 }), 'digest'],
    ['none at once when none are wanted', 'mentioned', wish({ weeklyCap: 0 }), 'digest'],
    ['the cap turns nothing off', 'phaseMoved', wish({ mailsThisWeek: 50 }), 'digest'],
    ['nor on', 'phaseMoved', wish({ chosen: 'off', mailsThisWeek: 50 }), 'off'],
  ] as const)('%s', (_name, kind, given, delivery) => {
    expect(deliveryOf(kind, given)).toBe(delivery);
  });

  test('a week is seven times 24 hours', () => {
    expect(weekBefore(new Date('2026-03-30T10:00:00Z'))).toBe('2026-03-23T10:00:00.000Z');
  });

  test('who works no cases is told nothing; an insurer is not asked to accept risks', () => {
    expect(KINDS_TOLD_TO.ministry).toEqual([]);
    expect(KINDS_TOLD_TO.insurer).not.toContain('acceptanceAsked');
    expect(KINDS_TOLD_TO.rho).not.toContain('insurerInformed');
    expect(KINDS_TOLD_TO.rho).not.toContain('followAsked');
    expect(KINDS_TOLD_TO.insurer).not.toContain('arrangementOffered');
    expect(KINDS_TOLD_TO.rho).not.toContain('housingTestOffered');
    expect(KINDS_TOLD_TO.insurer).not.toContain('housingAlarm');
  });
});

describe('W-2: a mail that did not leave', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  test('is tried again after a minute, then longer each time, and given up in the end', () => {
    const minutes = Array.from({ length: 16 }, (_, index) => {
      const next = nextAttemptAt(now, index + 1, 'CONNECTION');
      return next === null ? null : (Date.parse(next) - now.getTime()) / 60_000;
    });
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360, 360, 360, null]);
  });

  test('is not tried again when the mail server will never have it', () => {
    expect(nextAttemptAt(now, 1, 'RECIPIENT_REFUSED')).toBeNull();
    expect(nextAttemptAt(now, 1, 'REFUSED')).toBeNull();
  });

  test('is no news after three days', () => {
    expect(oldestMailAt(now)).toBe('2026-11-19T10:00:00.000Z');
  });
});

describe('W-2: the facts of a notice', () => {
  test('are days that exist and codes of closed lists', () => {
    expect(noticeFacts({ dueOn: '2026-12-01', phase: 'ACUTE', term: 'JUDGE_SIGNAL' })).toEqual({
      day: '2026-12-01',
      phase: 'ACUTE',
      term: 'JUDGE_SIGNAL',
      lead: null,
      outcome: null,
      planOutcome: null,
      arrangementDecision: null,
      followState: null,
      testState: null,
      counterSign: null,
      alarm: null,
      again: null,
      quarter: null,
    });
    expect(noticeFacts({ outcome: 'REVISION_ASKED', quarter: '2026Q3' })).toMatchObject({
      outcome: null,
      planOutcome: 'REVISION_ASKED',
      quarter: '2026Q3',
    });
    expect(noticeFacts({ outcome: 'RHO_DECLINE' })).toMatchObject({
      outcome: null,
      planOutcome: null,
      arrangementDecision: 'RHO_DECLINE',
    });
    expect(noticeFacts({ followState: 'FOLLOWS' })).toMatchObject({ followState: 'FOLLOWS' });
    expect(noticeFacts({ testState: 'REFUSED' })).toMatchObject({ testState: 'REFUSED', outcome: null });
    expect(noticeFacts({ counterSign: 'REFUSED' })).toMatchObject({ counterSign: 'REFUSED', outcome: null });
    expect(noticeFacts({ answers: 3, cases: 2 })).toMatchObject({ again: { answers: 3, cases: 2 } });
    expect(noticeFacts({ alarm: 'LEASE_GAP', on: '2027-06-30' })).toMatchObject({
      alarm: 'LEASE_GAP',
      day: '2027-06-30',
    });
    expect(noticeFacts({ to: 'insurer' })).toMatchObject({ lead: 'insurer', phase: null });
  });

  test('C-5: whatever else stands in the details is not among them', () => {
    const words = 'de huisarts is ziek';
    const details = { dueOn: words, phase: words, term: words, to: words, reason: words, amount: 125_000 };
    expect(Object.values(noticeFacts(details))).toEqual(Array.from({ length: 13 }, () => null));
  });
});
