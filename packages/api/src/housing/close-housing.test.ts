import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  answerCell,
  applyRest,
  DEVIATED,
  housingPeople,
  matrixOf,
  signingOf,
} from '../testing/answer-housing.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

describe.each(ENGINES)('closing a housing case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(async () => {
    world.setNow(new Date(`${TODAY}T10:00:00.000Z`));
    // A practice is housed once: the case of a test is over before the next begins.
    await world.store.transaction(({ q, t }) =>
      q.update(t.housingCases).set({ step: 'CLOSED', outcome: 'STAYED', closedOn: TODAY }),
    );
  });
  afterAll(() => world.discard());

  const closing = async (housingCaseId: string) => ({
    housingCaseId,
    version: (await matrixOf(world, housingCaseId)).version,
    outcome: 'NEW_PREMISES' as const,
    note: 'Verhuisd naar de oude school',
    closedOn: TODAY,
  });
  const trailOf = async () => {
    const { q, t } = world.store.read;
    const [head] = await q.select().from(t.auditHead);
    return head?.seq;
  };

  test('H-2: nothing closes with an answer missing, except as withdrawn', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho } = housingPeople(world);
    const seen = await closing(housingCaseId);
    const before = await trailOf();
    expect(await outcomeOf(rho.close(seen))).toBe('HOUSING_UNANSWERED');
    expect(await trailOf()).toBe(before);
    const closed = await rho.close({ ...seen, outcome: 'WITHDRAWN' });
    expect(closed).toMatchObject({ step: 'CLOSED', outcome: 'WITHDRAWN', closedOn: TODAY, version: 2 });
    expect(closed.can.reopen.can).toBe(true);
    expect(await trailOf()).toBe((before ?? 0) + 1);
  });

  test('H-2: nothing closes with a deviation that is unsigned, refused or expired, not even as withdrawn', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho, insurer } = housingPeople(world);
    const refusal = async () => {
      const seen = await closing(housingCaseId);
      return [
        await outcomeOf(rho.close(seen)),
        await outcomeOf(rho.close({ ...seen, outcome: 'WITHDRAWN' })),
      ];
    };
    const deviate = () =>
      answerCell(world, housingCaseId, 'MUNICIPALITY_PLAN', { ...DEVIATED, expiresOn: '2026-11-20' });
    const sign = async (counterSign: 'SIGNED' | 'REFUSED') =>
      insurer.counterSign({
        ...(await signingOf(world, housingCaseId, 'MUNICIPALITY_PLAN')),
        counterSign,
        reason: 'Gelezen',
      });
    await deviate();
    await applyRest(world, housingCaseId);
    const never = ['HOUSING_UNEXPLAINED', 'HOUSING_UNEXPLAINED'];
    expect(await refusal()).toEqual(never);
    await sign('REFUSED');
    expect(await refusal()).toEqual(never);
    await deviate();
    await sign('SIGNED');
    world.setNow(new Date('2026-11-21T10:00:00.000Z'));
    expect(await refusal()).toEqual(never);
    world.setNow(new Date('2026-11-20T10:00:00.000Z'));
    const seen = await closing(housingCaseId);
    // The day of the last signature is the first on which it was explained.
    expect(await outcomeOf(rho.close({ ...seen, closedOn: '2026-11-18' }))).toBe('DATE_BEFORE_PREVIOUS_STEP');
    expect(await outcomeOf(rho.close({ ...seen, closedOn: '2026-11-21' }))).toBe('DATE_IN_FUTURE');
    expect(await rho.close(seen)).toMatchObject({ step: 'CLOSED', outcome: 'NEW_PREMISES', closedOn: TODAY });
  });

  test('of a closed case nothing changes until it is reopened, with a reason, where the step table leads', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho, insurer } = housingPeople(world);
    const seen = await closing(housingCaseId);
    await rho.close({ ...seen, outcome: 'WITHDRAWN' });
    const version = 2;
    expect(await outcomeOf(rho.close({ ...seen, version }))).toBe('HOUSING_CASE_CLOSED');
    expect(await outcomeOf(answerCell(world, housingCaseId, 'INSURER_CONTACT'))).toBe('HOUSING_CASE_CLOSED');
    const matrix = await insurer.matrix({ housingCaseId });
    expect(matrix.cells.some(({ isOurs, isLate, can }) => isOurs || isLate || can.answer.can)).toBe(false);
    const reopening = { housingCaseId, version, to: 'REPORTED' as const, reason: 'De koop ging niet door' };
    expect(await outcomeOf(rho.reopen({ ...reopening, version: 1 }))).toBe('STALE_VERSION');
    expect(await outcomeOf(rho.reopen({ ...reopening, reason: ' ' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(rho.reopen({ ...reopening, to: 'DECISION' }))).toBe('HOUSING_STEP_NOT_ALLOWED');
    expect(await outcomeOf(rho.reopen({ ...reopening, to: 'REALISATION' }))).toBe('HOUSING_CHOICE_MISSING');
    const open = await rho.reopen(reopening);
    expect(open).toMatchObject({
      step: 'REPORTED',
      stepSince: TODAY,
      outcome: null,
      closedOn: null,
      closingNote: null,
    });
    expect(await outcomeOf(rho.reopen({ ...reopening, version: open.version }))).toBe(
      'HOUSING_STEP_NOT_ALLOWED',
    );
  });

  test('a case is not reopened beside another of the same practice', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { step: 'CLOSED' });
    await makeHousingCase(world);
    const { rho } = housingPeople(world);
    expect(
      await outcomeOf(rho.reopen({ housingCaseId, version: 1, to: 'REPORTED', reason: 'Toch niet klaar' })),
    ).toBe('HOUSING_ALREADY_OPEN');
  });

  test('S-3: who closes what was answered meanwhile is told; of two who close, one does', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho } = housingPeople(world);
    const seen = { ...(await closing(housingCaseId)), outcome: 'WITHDRAWN' as const };
    await answerCell(world, housingCaseId, 'GP_NEED');
    expect(await outcomeOf(rho.close(seen))).toBe('STALE_VERSION');
    const now = { ...seen, version: 2 };
    const both = await Promise.all([outcomeOf(rho.close(now)), outcomeOf(rho.close(now))]);
    expect(both.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  });

  test('C-6: for another RHO there is nothing to close; an insurer never closes', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const seen = await closing(housingCaseId);
    expect(await outcomeOf(housingPeople(world, 'zuid').rho.close(seen))).toBe('NOT_FOUND');
    expect(await outcomeOf(housingPeople(world).insurer.close(seen))).toBe('NOT_ALLOWED');
  });
});
