import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  answerCell,
  APPLIED,
  cellIn,
  DEVIATED,
  housingPeople,
  matrixOf,
  signingOf,
} from '../testing/answer-housing.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeLinkAnswer } from '../testing/make-link-answer.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const AT_TEN = 'T10:00:00.000Z';

describe.each(ENGINES)('apply or explain on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(async () => {
    world.setNow(new Date(`2026-11-19${AT_TEN}`));
    // A practice is housed once: the case of a test is over before the next begins.
    await world.store.transaction(({ q, t }) =>
      q.update(t.housingCases).set({ step: 'CLOSED', outcome: 'STAYED', closedOn: '2026-11-19' }),
    );
  });
  afterAll(() => world.discard());

  const lastEvent = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents);
    return events.toSorted((one, other) => one.seq - other.seq).at(-1);
  };

  test('H-2: every cell is open, due counted from when the case came to its step', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const matrix = await matrixOf(world, housingCaseId);
    expect(matrix.cells).toHaveLength(24);
    expect(new Set(matrix.cells.map(({ standing }) => standing))).toEqual(new Set(['OPEN']));
    expect(cellIn(matrix, 'GP_SIGNAL')).toMatchObject({
      isReached: true,
      dueOn: '2026-11-15',
      isLate: true,
      isOurs: true,
      isProposal: true,
    });
    expect(cellIn(matrix, 'GP_NEED')).toMatchObject({ dueOn: '2026-11-29', isLate: false });
    expect(cellIn(matrix, 'RHO_DECISION')).toMatchObject({ isReached: false, dueOn: null, isOurs: false });
    expect(cellIn(matrix, 'INSURER_CONTACT')).toMatchObject({ isOurs: false });
    expect(matrix.guidance).toMatchObject({ version: 1, validFrom: '2025-11-01' });
    expect(matrix.closing.unanswered).toHaveLength(24);
  });

  test('H-2: a step that was applied needs no signature; the event says which', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const answered = await answerCell(world, housingCaseId, 'GP_SIGNAL', { ...DEVIATED, state: 'APPLIED' });
    expect(answered.version).toBe(2);
    expect(cellIn(answered, 'GP_SIGNAL')).toMatchObject({
      standing: 'APPLIED',
      dueOn: null,
      isOurs: false,
      answer: {
        state: 'APPLIED',
        category: null,
        expiresOn: null,
        by: { kind: 'rho', organisation: 'RHO Proef Noord', person: 'rhoCoordinator van RHO Proef Noord' },
        sign: null,
      },
    });
    const event = await lastEvent();
    expect(event).toMatchObject({ action: 'housing.answered', subjectId: housingCaseId });
    expect(JSON.parse(event?.payload ?? '')).toMatchObject({ cell: 'GP_SIGNAL', state: 'APPLIED' });
    expect(event?.payload).not.toContain('kavel');
  });

  test('H-2, C-8: a deviation waits for the other party, who signs it as it was read', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const answered = await answerCell(world, housingCaseId, 'MUNICIPALITY_CONTACT', DEVIATED);
    expect(cellIn(answered, 'MUNICIPALITY_CONTACT')).toMatchObject({
      standing: 'UNSIGNED',
      isOurs: false,
      can: { counterSign: { can: false, because: ['HOUSING_SIGN_OWN_ANSWER'] } },
    });
    const { rho, insurer } = housingPeople(world);
    const seen = await insurer.matrix({ housingCaseId });
    expect(cellIn(seen, 'MUNICIPALITY_CONTACT')).toMatchObject({
      isOurs: true,
      can: { answer: { can: false, because: ['HOUSING_CELL_OF_OTHER'] }, counterSign: { can: true } },
    });
    const signing = await signingOf(world, housingCaseId, 'MUNICIPALITY_CONTACT');
    expect(await outcomeOf(rho.counterSign({ ...signing, counterSign: 'SIGNED' }))).toBe(
      'HOUSING_SIGN_OWN_ANSWER',
    );
    const manager = world.as('rhoNoord', 'rhoManager').housing;
    expect(await outcomeOf(manager.counterSign({ ...signing, counterSign: 'SIGNED' }))).toBe(
      'HOUSING_SIGN_OWN_ANSWER',
    );
    const signed = await insurer.counterSign({ ...signing, counterSign: 'SIGNED' });
    expect(cellIn(signed, 'MUNICIPALITY_CONTACT')).toMatchObject({
      standing: 'EXPLAINED',
      answer: { sign: { outcome: 'SIGNED', organisation: 'Verzekeraar Noord' } },
    });
    expect(await lastEvent()).toMatchObject({ action: 'housing.counterSigned' });
    const again = await signingOf(world, housingCaseId, 'MUNICIPALITY_CONTACT');
    expect(await outcomeOf(insurer.counterSign({ ...again, counterSign: 'SIGNED' }))).toBe(
      'HOUSING_SIGN_NOT_ASKED',
    );
  });

  test('what the insurer deviates from, the RHO signs', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await answerCell(world, housingCaseId, 'INSURER_CONTACT', { ...DEVIATED, state: 'NOT_APPLICABLE' });
    const signing = await signingOf(world, housingCaseId, 'INSURER_CONTACT');
    const { rho, insurer } = housingPeople(world);
    expect(await outcomeOf(insurer.counterSign({ ...signing, counterSign: 'SIGNED' }))).toBe(
      'HOUSING_SIGN_OWN_ANSWER',
    );
    const signed = await rho.counterSign({ ...signing, counterSign: 'SIGNED' });
    expect(cellIn(signed, 'INSURER_CONTACT').standing).toBe('EXPLAINED');
  });

  test('a refusal has a reason; the new answer needs a signature of its own and the old one is kept', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await answerCell(world, housingCaseId, 'RHO_CONTACT', DEVIATED);
    const { insurer } = housingPeople(world);
    const signing = await signingOf(world, housingCaseId, 'RHO_CONTACT');
    expect(await outcomeOf(insurer.counterSign({ ...signing, counterSign: 'REFUSED' }))).toBe('BAD_REQUEST');
    const refused = await insurer.counterSign({
      ...signing,
      counterSign: 'REFUSED',
      reason: 'Er is iemand beschikbaar',
    });
    expect(cellIn(refused, 'RHO_CONTACT')).toMatchObject({
      standing: 'REFUSED',
      isOurs: false,
      answer: { sign: { outcome: 'REFUSED', reason: 'Er is iemand beschikbaar' } },
    });
    expect(cellIn(await matrixOf(world, housingCaseId), 'RHO_CONTACT').isOurs).toBe(true);
    const renewed = await answerCell(world, housingCaseId, 'RHO_CONTACT', {
      ...DEVIATED,
      category: 'CAPACITY',
    });
    expect(cellIn(renewed, 'RHO_CONTACT')).toMatchObject({
      standing: 'UNSIGNED',
      answer: { category: 'CAPACITY', sign: null },
      earlier: [{ category: 'NO_LOCATION', sign: { outcome: 'REFUSED' } }],
    });
    // C-8 · what was read is no longer what stands.
    const { version } = await matrixOf(world, housingCaseId);
    expect(await outcomeOf(insurer.counterSign({ ...signing, version, counterSign: 'SIGNED' }))).toBe(
      'HOUSING_ANSWER_DIFFERS',
    );
    const standing = await signingOf(world, housingCaseId, 'RHO_CONTACT');
    expect(
      await outcomeOf(
        insurer.counterSign({ ...standing, contentSha256: 'f'.repeat(64), counterSign: 'SIGNED' }),
      ),
    ).toBe('HOUSING_ANSWER_DIFFERS');
  });

  test('H-6, C-8: what came by a link the insurer signs, since the RHO chose whom to ask; nobody writes over it', async () => {
    const people = housingPeople(world);
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: null });
    const { cell, answerId, contentSha256 } = await makeLinkAnswer(world, housingCaseId);
    const seen = async (by: typeof people.rho) =>
      cellIn(await by.matrix({ housingCaseId }), cell).answer?.by.person ?? null;
    expect(await seen(people.rho)).toBe('A. Ambtenaar');
    expect(await seen(people.insurer)).toBeNull();
    const sign = { housingCaseId, version: 1, answerId, contentSha256, counterSign: 'SIGNED' } as const;
    expect(await outcomeOf(people.rho.counterSign(sign))).toBe('HOUSING_SIGN_OWN_ANSWER');
    const applied = { state: 'APPLIED', note: 'Toch gedaan' } as const;
    expect(await outcomeOf(people.rho.answer({ housingCaseId, version: 1, cell, answer: applied }))).toBe(
      'HOUSING_ANSWERED_BY_LINK',
    );
    const signed = await people.insurer.counterSign(sign);
    expect(cellIn(signed, cell)).toMatchObject({ standing: 'EXPLAINED', answer: { by: { kind: 'link' } } });
  });

  test('an explanation holds through its last day', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    await answerCell(world, housingCaseId, 'RHO_CONTACT', { ...DEVIATED, expiresOn: '2026-11-20' });
    const { insurer } = housingPeople(world);
    await insurer.counterSign({
      ...(await signingOf(world, housingCaseId, 'RHO_CONTACT')),
      counterSign: 'SIGNED',
    });
    const standingOn = async (day: string) => {
      world.setNow(new Date(`${day}${AT_TEN}`));
      return cellIn(await matrixOf(world, housingCaseId), 'RHO_CONTACT').standing;
    };
    expect(await standingOn('2026-11-20')).toBe('EXPLAINED');
    expect(await standingOn('2026-11-21')).toBe('EXPIRED');
  });

  test('W-2: who is to sign is told, and who answered hears what was said; neither reads a word of it', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const told = async (kind: 'housingSignAsked' | 'housingSignDecided') => {
      const { q, t } = world.store.read;
      const rows = await q.select().from(t.notices);
      return rows.filter((row) => row.kind === kind && row.subjectId === housingCaseId);
    };
    await answerCell(world, housingCaseId, 'RHO_CONTACT', DEVIATED);
    const asked = await told('housingSignAsked');
    const officer = world.actor('noord', 'procurementOfficer').personId;
    expect(asked.map(({ personId }) => personId)).toContain(officer);
    expect(JSON.stringify(asked)).not.toContain('kavel');
    const signing = await signingOf(world, housingCaseId, 'RHO_CONTACT');
    await housingPeople(world).insurer.counterSign({ ...signing, counterSign: 'SIGNED' });
    const coordinator = world.actor('rhoNoord', 'rhoCoordinator').personId;
    expect((await told('housingSignDecided')).map(({ personId }) => personId)).toEqual([coordinator]);
  });

  test('refusals leave row and trail as they were', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho, insurer } = housingPeople(world);
    const before = await lastEvent();
    const seen = { housingCaseId, version: 1 };
    const outcomes = [
      [rho.answer({ ...seen, version: 2, cell: 'RHO_CONTACT', answer: APPLIED }), 'STALE_VERSION'],
      [rho.answer({ ...seen, cell: 'NO_SUCH_CELL', answer: APPLIED }), 'HOUSING_CELL_UNKNOWN'],
      [rho.answer({ ...seen, cell: 'INSURER_CONTACT', answer: APPLIED }), 'HOUSING_CELL_OF_OTHER'],
      [insurer.answer({ ...seen, cell: 'MUNICIPALITY_CONTACT', answer: APPLIED }), 'HOUSING_CELL_OF_OTHER'],
      [
        rho.answer({ ...seen, cell: 'RHO_CONTACT', answer: { ...DEVIATED, evidence: ' ' } }),
        'HOUSING_EXPLANATION_INCOMPLETE',
      ],
      [
        rho.answer({ ...seen, cell: 'RHO_CONTACT', answer: { ...DEVIATED, expiresOn: '2026-11-19' } }),
        'HOUSING_EXPIRY_RANGE',
      ],
    ] as const;
    for (const [call, expected] of outcomes) expect(await outcomeOf(call)).toBe(expected);
    expect(await lastEvent()).toEqual(before);
    const matrix = await matrixOf(world, housingCaseId);
    expect(matrix.version).toBe(1);
    expect(matrix.closing.unanswered).toHaveLength(24);
  });

  test('C-2: of a case that nobody else sees, it says to share it first', async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { isShared: false });
    const { rho, insurer } = housingPeople(world);
    expect(await outcomeOf(insurer.matrix({ housingCaseId }))).toBe('NOT_FOUND');
    const answered = await rho.answer({ housingCaseId, version: 1, cell: 'RHO_CONTACT', answer: DEVIATED });
    expect(answered.isShared).toBe(false);
    expect(cellIn(answered, 'RHO_CONTACT').can.counterSign).toEqual({
      can: false,
      because: ['HOUSING_SIGN_OWN_ANSWER', 'HOUSING_NOT_SHARED'],
    });
  });

  test('C-6: for another RHO and another insurer there is nothing', async () => {
    const { housingCaseId } = await makeHousingCase(world);
    const { rho, insurer } = housingPeople(world, 'zuid');
    for (const other of [rho, insurer]) {
      expect(await outcomeOf(other.matrix({ housingCaseId }))).toBe('NOT_FOUND');
      const call = { housingCaseId, version: 1, cell: 'RHO_CONTACT', answer: APPLIED };
      expect(await outcomeOf(other.answer(call))).toBe('NOT_FOUND');
    }
    const viewer = world.as('noord', 'insurerViewer').housing;
    expect(cellIn(await viewer.matrix({ housingCaseId }), 'INSURER_CONTACT').can.answer.because).toContain(
      'NOT_ALLOWED',
    );
  });
});
