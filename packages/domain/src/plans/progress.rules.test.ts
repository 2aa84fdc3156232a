import { describe, expect, test } from 'vitest';
import type { ProgressState } from './plan-codes.ts';
import {
  isAskedIn,
  lastReportedQuarter,
  lateProgress,
  measuresOnSchedule,
  obligationsOnTrack,
  type ProgressItem,
  reportByOf,
  reportVerdict,
} from './progress.rules.ts';

const reported = (...reports: [string, ProgressState][]): ProgressItem['reports'] =>
  reports.map(([quarter, state]) => ({ quarter, state }));
const measure = (overrides: Partial<ProgressItem> = {}): ProgressItem => ({
  subject: 'measure',
  subjectId: 'm1',
  quarters: ['2026Q4', '2027Q1'],
  askedFrom: '2026Q4',
  dueOn: null,
  reports: [],
  ...overrides,
});
const obligation = (overrides: Partial<ProgressItem> = {}): ProgressItem => ({
  ...measure({ subject: 'obligation', subjectId: 'o1', dueOn: '2026-12-31', quarters: ['2026Q4'] }),
  ...overrides,
});
const reasonsOn = (today: string, item: ProgressItem) =>
  lateProgress([item], today).map(({ reason, quarter, dueOn }) => [reason, quarter, dueOn]);

describe('L-5: what is late', () => {
  test('a quarter is reported within fifteen working days, also over the turn of the year', () => {
    // 1 January 2027 is a Friday: the fifteen working days run from the 4th to the 22nd.
    expect(reportByOf('2026Q4')).toBe('2027-01-22');
    expect(reasonsOn('2027-01-22', measure())).toEqual([]);
    expect(reasonsOn('2027-01-23', measure())).toEqual([['reportMissing', '2026Q4', '2027-01-22']]);
  });

  test('a quarter that still runs is not late', () => {
    expect(reasonsOn('2026-12-31', measure())).toEqual([]);
  });

  test('with a report it is not late, whatever it says but late', () => {
    for (const state of ['ON_TRACK', 'AT_RISK', 'REACHED', 'NOT_REACHED'] as const)
      expect(reasonsOn('2027-02-01', measure({ reports: reported(['2026Q4', state]) }))).toEqual([]);
    const late = measure({ reports: reported(['2026Q4', 'LATE']) });
    expect(reasonsOn('2027-02-01', late)).toEqual([['stateLate', '2026Q4', '2026-12-31']]);
    const mended = measure({ reports: reported(['2026Q4', 'LATE'], ['2027Q1', 'ON_TRACK']) });
    expect(reasonsOn('2027-02-01', mended)).toEqual([]);
  });

  test('of quarters before the contract nothing is asked', () => {
    const early = measure({ quarters: ['2026Q1', '2026Q2'], askedFrom: '2026Q3' });
    expect(reasonsOn('2026-11-22', early)).toEqual([]);
    expect(reasonsOn('2026-11-22', measure({ askedFrom: '2200Q4' }))).toEqual([]);
  });

  test('what was reached is not asked again', () => {
    const done = measure({ reports: reported(['2026Q4', 'REACHED']) });
    expect(reasonsOn('2027-12-31', done)).toEqual([]);
    expect(isAskedIn(done, '2027Q1')).toBe(false);
  });

  test('an obligation past its due date is late until it is reached', () => {
    expect(reasonsOn('2026-12-31', obligation())).toEqual([]);
    expect(reasonsOn('2027-01-01', obligation())).toEqual([['pastDue', '2027Q1', '2026-12-31']]);
    const missed = obligation({ reports: reported(['2026Q4', 'NOT_REACHED']) });
    expect(reasonsOn('2027-01-01', missed)).toEqual([['pastDue', '2027Q1', '2026-12-31']]);
    const reached = obligation({ reports: reported(['2026Q4', 'NOT_REACHED'], ['2027Q1', 'REACHED']) });
    expect(reasonsOn('2027-03-01', reached)).toEqual([]);
  });

  test('an obligation without a report is not late before it is due: its measure says how it goes', () => {
    const running = obligation({ quarters: ['2026Q4', '2027Q1'], dueOn: '2027-03-31' });
    expect(reasonsOn('2027-02-15', running)).toEqual([]);
  });

  test('each item is named once, by the reason that came first', () => {
    const both = obligation({ reports: reported(['2026Q3', 'LATE']) });
    expect(reasonsOn('2027-02-01', both)).toEqual([['stateLate', '2026Q3', '2026-09-30']]);
  });
});

describe('L-5: on schedule', () => {
  const items = [
    measure({ subjectId: 'a', reports: reported(['2026Q4', 'ON_TRACK']) }),
    measure({ subjectId: 'b', reports: reported(['2026Q4', 'AT_RISK']) }),
    measure({ subjectId: 'c' }),
    measure({ subjectId: 'd', quarters: ['2027Q1'] }),
    measure({
      subjectId: 'e',
      quarters: ['2026Q3', '2026Q4'],
      askedFrom: '2026Q3',
      reports: reported(['2026Q3', 'REACHED']),
    }),
    obligation({ subjectId: 'o', reports: reported(['2026Q4', 'REACHED']) }),
  ];
  test('MEASURES_ON_SCHEDULE counts what runs, with what nobody reported apart', () => {
    expect(measuresOnSchedule(items, '2026Q4')).toEqual({ onSchedule: 2, due: 4, unreported: 1 });
  });
  test('RESULT_OBLIGATIONS_ON_TRACK counts the obligations of the quarter', () => {
    expect(obligationsOnTrack(items, '2026Q4')).toEqual({ onSchedule: 1, due: 1, unreported: 0 });
    expect(obligationsOnTrack([obligation()], '2027Q1')).toEqual({ onSchedule: 0, due: 1, unreported: 1 });
  });
  test('a quarter in which nothing is due has no share', () => {
    expect(measuresOnSchedule(items, '2026Q2')).toEqual({ onSchedule: 0, due: 0, unreported: 0 });
  });
  test('the last quarter with a report', () => {
    expect(lastReportedQuarter(items)).toBe('2026Q4');
    expect(lastReportedQuarter([measure()])).toBeNull();
  });
});

describe('L-5: whether a report is taken', () => {
  const plan = { status: 'IN_EXECUTION', periodFrom: 2026, periodTo: 2028 } as const;
  const report = { quarter: '2026Q4', state: 'ON_TRACK', evidence: '' } as const;
  const codesOf = (overrides: object, ofPlan: object = {}) =>
    reportVerdict({ ...report, ...overrides }, { ...plan, ...ofPlan }, '2026-11-22').violations.map(
      ({ code }) => code,
    );
  test.each([
    ['the running quarter', {}, {}, []],
    ['an earlier quarter', { quarter: '2026Q1' }, {}, []],
    ['the next quarter', { quarter: '2027Q1' }, {}, ['PLAN_PROGRESS_NOT_NOW']],
    ['a quarter before the period', { quarter: '2025Q4' }, {}, ['PLAN_PROGRESS_NOT_NOW']],
    ['a contracted plan', {}, { status: 'CONTRACTED' }, []],
    ['a plan without a contract', {}, { status: 'POSITIVE' }, ['PLAN_PROGRESS_NOT_NOW']],
    ['an evaluated plan', {}, { status: 'EVALUATED' }, ['PLAN_PROGRESS_NOT_NOW']],
    ['reached without evidence', { state: 'REACHED', evidence: ' ' }, {}, ['PLAN_EVIDENCE_MISSING']],
    ['reached with evidence', { state: 'REACHED', evidence: 'Opgave' }, {}, []],
  ])('%s', (_name, overrides, ofPlan, codes) => {
    expect(codesOf(overrides, ofPlan)).toEqual(codes);
  });
});
