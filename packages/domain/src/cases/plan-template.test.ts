import { describe, expect, test } from 'vitest';
import { isChainLocation, isRehearsalDue, itemStanding, planCompleteness } from './emergency-plan.ts';
import {
  askedSince,
  type PlanTemplate,
  type PlanTemplateItem,
  planTemplateItemsSchema,
  templateChanges,
  templateOn,
} from './plan-template.ts';
import { decideSetPlanTemplate } from './plan-template.rules.ts';

const item = (code: string, change: Partial<PlanTemplateItem> = {}): PlanTemplateItem => ({
  code,
  nl: { label: code, hint: '' },
  en: { label: code, hint: '' },
  isRequired: true,
  isProposal: false,
  source: 'proef',
  ...change,
});
const version = (
  number: number,
  validFrom: string,
  items: readonly PlanTemplateItem[],
  recordedAt = `${validFrom}T09:00:00.000Z`,
): PlanTemplate => ({ version: number, validFrom, items, recordedAt, source: 'proef', reason: 'proef' });

const reworded = item('LEAD', { nl: { label: 'Regie', hint: 'Wie eerst?' } });
const FIRST = version(1, '2023-01-01', [item('LEAD'), item('BRIDGING'), item('KEYS', { isRequired: false })]);
const SECOND = version(2, '2026-03-01', [reworded, item('KEYS'), item('STAFF')]);
const answer = (code: string, updatedAt: string, text = 'antwoord') => ({ code, text, updatedAt });

describe('D-8: the template of an emergency plan', () => {
  test.each([
    ['2022-06-01', 1],
    ['2026-02-28', 1],
    ['2026-03-01', 2],
  ])('on %s version %i holds', (on, wanted) => {
    expect(templateOn([SECOND, FIRST], on).version).toBe(wanted);
  });

  test('of two versions from the same day the newer holds', () => {
    expect(templateOn([version(3, '2026-03-01', SECOND.items), SECOND, FIRST], '2026-03-01').version).toBe(3);
  });

  test('a question that did not change is asked since it was first put, a reworded or new one since then', () => {
    expect([...askedSince([FIRST, SECOND], '2026-11-22')].map(([code, { on }]) => [code, on])).toEqual([
      ['LEAD', '2026-03-01'],
      ['KEYS', '2023-01-01'],
      ['STAFF', '2026-03-01'],
    ]);
  });

  test('an item that was dropped and comes back is asked anew', () => {
    const third = version(3, '2026-06-01', [item('BRIDGING')]);
    expect(askedSince([FIRST, SECOND, third], '2026-11-22').get('BRIDGING')?.on).toBe('2026-06-01');
  });

  test('says what a new version adds, drops, rewords and demands', () => {
    expect(templateChanges(FIRST.items, SECOND.items)).toEqual({
      added: ['STAFF'],
      removed: ['BRIDGING'],
      reworded: ['LEAD'],
      requiredNow: ['KEYS'],
      optionalNow: [],
      isReordered: false,
    });
    const turned = templateChanges(FIRST.items, FIRST.items.toReversed());
    expect(turned).toMatchObject({ added: [], removed: [], reworded: [], isReordered: true });
  });

  test.each<[string, PlanTemplateItem[], string]>([
    ['the same code twice', [item('LEAD'), item('LEAD')], 'CODE_TWICE'],
    ['nothing required', [item('LEAD', { isRequired: false })], 'NOTHING_REQUIRED'],
  ])('refuses %s', (_name, items, message) => {
    const issues = planTemplateItemsSchema.safeParse(items).error?.issues.map((issue) => issue.message);
    expect(issues).toEqual([message]);
  });

  test('S-3: a version follows on the one that was seen, from today at the earliest', () => {
    const codes = (asked: { validFrom: string; latest: number }) =>
      decideSetPlanTemplate(asked, { today: '2026-11-22', latest: 2 }).violations.map(({ code }) => code);
    expect(codes({ validFrom: '2026-11-22', latest: 2 })).toEqual([]);
    expect(codes({ validFrom: '2026-11-21', latest: 1 })).toEqual(['STALE_VERSION', 'PLAN_TEMPLATE_IN_PAST']);
  });
});

describe('D-8: how complete a plan is', () => {
  const since = askedSince([FIRST, SECOND], '2026-11-22');

  test.each<[string, Parameters<typeof itemStanding>[0], string]>([
    ['no answer', undefined, 'open'],
    ['an emptied answer', answer('LEAD', '2026-04-01T10:00:00.000Z', ' '), 'open'],
    ['an answer to the present question', answer('LEAD', '2026-03-01T09:00:00.000Z'), 'filled'],
    ['an answer of the day before the question changed', answer('LEAD', '2026-02-28T22:59:59.999Z'), 'again'],
    ['an answer earlier that day', answer('LEAD', '2026-03-01T08:59:59.999Z'), 'again'],
  ])('%s is %s', (_name, given, wanted) => {
    expect(itemStanding(given, since.get('LEAD'))).toBe(wanted);
  });

  test('a version that was recorded long before it holds asks anew from the day it holds', () => {
    const planned = version(2, '2026-03-01', SECOND.items, '2026-01-10T09:00:00.000Z');
    const from = askedSince([FIRST, planned], '2026-11-22').get('LEAD');
    expect(itemStanding(answer('LEAD', '2026-02-01T09:00:00.000Z'), from)).toBe('again');
    expect(itemStanding(answer('LEAD', '2026-02-28T23:00:00.000Z'), from)).toBe('filled');
  });

  test('counts required items with an answer to the present question; answers to dropped items are not counted', () => {
    const answers = [
      answer('LEAD', '2026-02-01T09:00:00.000Z'),
      answer('KEYS', '2026-02-01T09:00:00.000Z'),
      answer('BRIDGING', '2026-02-01T09:00:00.000Z'),
    ];
    expect(planCompleteness(SECOND.items, answers, since)).toEqual({ requiredItems: 3, filledItems: 1 });
    const before = askedSince([FIRST, SECOND], '2026-02-28');
    expect(planCompleteness(FIRST.items, answers, before)).toEqual({ requiredItems: 2, filledItems: 2 });
  });

  test('waits for a rehearsal a year after the last one, or after it was prepared', () => {
    const plan = { preparedOn: '2025-11-22', rehearsedOn: null };
    expect(isRehearsalDue(plan, '2026-11-22')).toBe(false);
    expect(isRehearsalDue(plan, '2026-11-23')).toBe(true);
    expect(isRehearsalDue({ ...plan, rehearsedOn: '2026-01-01' }, '2026-11-23')).toBe(false);
  });

  test.each([
    ['chain', 'Keten', 1, true],
    ['group', 'Keten', 2, true],
    ['solo', 'Eigenaar', 1, false],
    ['chain', null, 4, false],
  ])('a %s of %s with %i open locations: %s', (ownershipForm, ownerOrganisation, locations, wanted) => {
    expect(isChainLocation({ ownershipForm, ownerOrganisation }, locations)).toBe(wanted);
  });
});
