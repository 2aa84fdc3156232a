import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf, logCase } from '../testing/log-case.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';
import { renewTerms } from './renew-terms.ts';

const NOW = new Date('2026-11-19T10:00:00Z');
const at = (day: string) => new Date(`${day}T03:00:00Z`);

describe.each(ENGINES)('terms of cases on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  beforeEach(() => world.setNow(NOW));
  afterAll(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator').cases;
  const platform = () => world.as('platform', 'platformAdmin').cases;
  const eventCount = () => world.store.read.q.$count(world.store.read.t.auditEvents);
  const noticesOf = async (caseId: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices);
    return rows.filter(({ subjectId, kind }) => subjectId === caseId && kind.startsWith('term'));
  };

  test('D-3: the terms come with the product, as its own proposals, and everybody reads them', async () => {
    const { terms } = await world.as('ministry', 'ministryAnalyst').cases.terms();
    expect(terms.map(({ kind, current }) => `${kind} ${current.amount} ${current.unit}`)).toEqual([
      'JUDGE_SIGNAL 10 workingDays',
      'REVIEW_WATCH 3 months',
      'SECURE_SOLUTION 3 monthsBeforeEnd',
      'END_DATE 0 monthsBeforeEnd',
      'DAILY_ACUTE 1 workingDays',
      'REVIEW_BRIDGING 1 months',
      'ACKNOWLEDGE 5 workingDays',
    ]);
    for (const { rows } of terms) expect(rows).toMatchObject([{ isDefault: true, validTo: null }]);
  });

  test('D-3: a hold stops the term until a day, and a release brings it back at once', async () => {
    const caseId = await logCase(world, 'noord', 0);
    const held = await coordinator().hold({ caseId, version: 1, until: '2026-12-24', reason: 'gesprek' });
    expect(held.term).toMatchObject({
      standing: 'onHold',
      holdUntil: '2026-12-24',
      holdReason: 'gesprek',
      on: '2026-12-28',
      isRiskAccepted: false,
    });
    expect(held.can.hold).toEqual({ can: false, because: ['CASE_ON_HOLD'] });
    const [event] = (await eventsOf(world, caseId)).slice(-1);
    expect(event).toMatchObject({ action: 'cases.termHeld' });
    expect(JSON.stringify(event)).not.toContain('gesprek');
    world.setNow(at('2026-12-14'));
    const released = await coordinator().release({ caseId, version: 2 });
    expect(released.term).toMatchObject({ standing: 'due', on: '2026-12-14', holdUntil: null });
    expect(await outcomeOf(coordinator().release({ caseId, version: 3 }))).toBe('CASE_NOT_ON_HOLD');
    expect(
      await outcomeOf(coordinator().hold({ caseId, version: 2, until: '2026-12-20', reason: 'x' })),
    ).toBe('STALE_VERSION');
  });

  test('D-3: a review starts the term anew, and its note is read by who sees the case', async () => {
    const caseId = await logCase(world, 'noord', 1);
    expect(await outcomeOf(coordinator().review({ caseId, version: 1 }))).toBe('CASE_REVIEW_NOT_ASKED');
    const step = { caseId, to: 'WATCH' as const, reason: 'proef', effectiveOn: TODAY };
    await coordinator().movePhase({ ...step, version: 1 });
    world.setNow(at('2027-01-11'));
    const before = await eventCount();
    const reviewed = await coordinator().review({ caseId, version: 2, note: 'Opvolger in beeld.' });
    expect(reviewed).toMatchObject({ reviewedOn: '2027-01-11', term: { on: '2027-04-11' }, version: 3 });
    expect(await eventCount()).toBe(before + 1);
    const { q, t } = world.store.read;
    expect(await q.select().from(t.comments)).toMatchObject([
      { subjectId: caseId, text: 'Opvolger in beeld.', audience: 'everyone' },
    ]);
    expect(JSON.stringify((await eventsOf(world, caseId)).at(-1))).not.toContain('Opvolger');
  });

  test('D-3: a new term is set ahead; the job of its night counts it for every open case', async () => {
    const caseId = await logCase(world, 'noord', 2);
    const latest = async () =>
      (await platform().terms()).terms.find(({ kind }) => kind === 'JUDGE_SIGNAL')?.latest ?? '';
    const term = {
      kind: 'JUDGE_SIGNAL',
      amount: 3,
      unit: 'workingDays',
      reason: 'afspraak',
      source: 'brief',
    } as const;
    const before = await eventCount();
    const stale = await latest();
    const set = await platform().setTerm({ ...term, validFrom: '2026-11-21', latest: stale });
    expect(set.terms[0]).toMatchObject({
      current: { amount: 10, validTo: '2026-11-20' },
      rows: [{ amount: 3, isDefault: false, source: 'brief', reason: 'afspraak' }, { amount: 10 }],
    });
    expect(await eventCount()).toBe(before + 1);
    expect(await outcomeOf(platform().setTerm({ ...term, validFrom: '2026-11-23', latest: stale }))).toBe(
      'STALE_VERSION',
    );
    const early = { ...term, validFrom: '2026-11-18', latest: await latest() };
    expect(await outcomeOf(platform().setTerm(early))).toBe('TERM_IN_PAST');
    await renewTerms(world.deps);
    expect((await coordinator().get({ caseId })).term?.on).toBe('2026-12-03');
    world.setNow(at('2026-11-21'));
    await renewTerms(world.deps);
    expect((await coordinator().get({ caseId })).term?.on).toBe('2026-11-24');
  });

  test('D-3: a term from today counts at once', async () => {
    const caseId = await logCase(world, 'noord', 3);
    const { terms } = await platform().terms();
    const latest = terms.find(({ kind }) => kind === 'JUDGE_SIGNAL')?.latest ?? '';
    const change = { kind: 'JUDGE_SIGNAL', amount: 1, unit: 'workingDays', validFrom: TODAY } as const;
    const { terms: after } = await platform().setTerm({ ...change, reason: 'x', source: 'x', latest });
    expect((await coordinator().get({ caseId })).term?.on).toBe('2026-11-20');
    const again = after.find(({ kind }) => kind === 'JUDGE_SIGNAL')?.latest ?? '';
    expect(await outcomeOf(platform().setTerm({ ...change, reason: 'x', source: 'x', latest: again }))).toBe(
      'TERM_SAME_DAY',
    );
  });

  test('D-3, W-2: the owner is told once that a term is nearly there, and once that it is late', async () => {
    const caseId = await logCase(world, 'noord', 4);
    const { version, term } = await coordinator().get({ caseId });
    expect(term?.on).toBe('2026-11-20');
    for (const day of ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      world.setNow(at(day));
      await renewTerms(world.deps);
    }
    const told = await noticesOf(caseId);
    // From the 21st the term is three days: that is another last day, and news of its own.
    expect(told.map(({ kind, details }) => `${kind} ${String(details['on'])}`)).toEqual([
      'termDue 2026-11-20',
      'termDue 2026-11-24',
      'termLate 2026-11-24',
    ]);
    expect(told[0]?.personId).toBe(world.actor('rhoNoord', 'rhoCoordinator').personId);
    await coordinator().movePhase({ caseId, version, to: 'ACUTE', reason: 'x', effectiveOn: '2026-11-26' });
    world.setNow(at('2026-11-27'));
    await renewTerms(world.deps);
    // A term of a day is always nearly there: only that it is late is news.
    expect(await noticesOf(caseId)).toHaveLength(3);
    world.setNow(at('2026-11-28'));
    await renewTerms(world.deps);
    expect((await noticesOf(caseId)).at(-1)).toMatchObject({
      kind: 'termLate',
      details: { term: 'DAILY_ACUTE' },
    });
  });

  test('D-3: what is on hold is no news', async () => {
    const caseId = await logCase(world, 'noord', 5);
    await coordinator().hold({ caseId, version: 1, until: '2026-12-31', reason: 'wacht' });
    world.setNow(at('2026-12-20'));
    await renewTerms(world.deps);
    expect(await noticesOf(caseId)).toEqual([]);
    world.setNow(at('2027-01-04'));
    await renewTerms(world.deps);
    expect(await noticesOf(caseId)).toMatchObject([{ kind: 'termDue', details: { on: '2027-01-04' } }]);
  });

  test('D-3, C-6: what runs late in a region, as far as the reader sees it', async () => {
    world.setNow(at('2027-03-01'));
    const late = await coordinator().lateOfRegion({ regionCode: 'ZK09' });
    expect(late.total).toBeGreaterThan(3);
    expect(late.kinds.reduce((sum, { cases }) => sum + cases, 0)).toBe(late.total);
    expect(late.rows.map(({ on }) => on)).toEqual(late.rows.map(({ on }) => on).toSorted());
    const [first] = late.rows;
    const insurer = world.as('noord', 'procurementOfficer').cases;
    expect(await insurer.lateOfRegion({ regionCode: 'ZK09' })).toMatchObject({
      total: 0,
      kinds: [],
      rows: [],
    });
    const { version } = await coordinator().get({ caseId: first?.id ?? '' });
    await coordinator().share({ caseId: first?.id ?? '', version });
    expect(await insurer.lateOfRegion({ regionCode: 'ZK09' })).toMatchObject({
      total: 1,
      rows: [{ id: first?.id }],
    });
    const other = world.as('rhoZuid', 'rhoManager').cases;
    expect((await other.lateOfRegion({ regionCode: 'ZK09' })).total).toBe(0);
    expect((await coordinator().lateOfRegion({ regionCode: 'ZK31' })).total).toBe(0);
  });
});
