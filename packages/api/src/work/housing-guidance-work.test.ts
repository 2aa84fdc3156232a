import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { housingReferenceOn, insertHousingReference } from '@regiovast/db/housing/housing-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AT, housingWork, OFFICER, OWNER, type PutAnswer } from '../testing/housing-work-world.ts';
import { makeTestWorld, type TestWorld, TODAY } from '../testing/test-world.ts';

describe.each(ENGINES)('what the guidance asks in my work, on %s', (engine) => {
  let world: TestWorld;
  let work: ReturnType<typeof housingWork>;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    work = housingWork(world);
  });
  afterEach(async () => {
    world.setNow(new Date(`${TODAY}T10:00:00.000Z`));
    await work.closeAll();
  });
  afterAll(() => world.discard());

  const byBoth = (rho: unknown, insurer: unknown) => ({
    'rhoNoord/rhoCoordinator': rho,
    'noord/procurementOfficer': insurer,
    'noord/procurementManager': insurer,
  });

  test('H-2: a new case asks each party its own cells of the first step, by the first day', async () => {
    await work.made();
    expect(await work.waiting('housingAnswer')).toEqual(byBoth([[4, '2026-11-15']], [[1, '2026-11-29']]));
    expect(await work.itemsOf(OWNER, 'housingAnswer')).toMatchObject([
      { group: 'late', step: 'housing.answer', place: { tab: 'stappen' } },
    ]);
  });

  test.each<[string, PutAnswer, number, number]>([
    ['what was applied', { cell: 'GP_SIGNAL', state: 'APPLIED' }, 3, 0],
    ['what asks something else now', { cell: 'GP_SIGNAL', state: 'APPLIED', isOld: true }, 4, 0],
    ['an explanation', { cell: 'GP_SIGNAL' }, 3, 1],
    ['one that ends today', { cell: 'GP_SIGNAL', expiresOn: TODAY }, 3, 1],
    ['one that ended yesterday', { cell: 'GP_SIGNAL', expiresOn: '2026-11-18' }, 4, 0],
    ['one that was signed', { cell: 'GP_SIGNAL', sign: 'SIGNED' }, 3, 0],
    ['one that was refused', { cell: 'GP_SIGNAL', sign: 'REFUSED' }, 4, 0],
    ['one to old words', { cell: 'GP_SIGNAL', isOld: true }, 4, 0],
    ['one by a link', { cell: 'MUNICIPALITY_CONTACT', by: 'link' }, 3, 1],
    ['one of a step to come', { cell: 'RHO_DECISION' }, 4, 1],
    ['one of that step, refused', { cell: 'RHO_DECISION', sign: 'REFUSED' }, 5, 0],
  ])(
    'H-2: %s: cells of the RHO to answer and to sign at the insurer',
    async (_name, given, toAnswer, toSign) => {
      const housingCaseId = await work.made();
      await work.answer(housingCaseId, given);
      expect((await work.itemsOf(OWNER, 'housingAnswer')).map(({ count }) => count)).toEqual([toAnswer]);
      expect((await work.itemsOf(OFFICER, 'housingSign')).map(({ count }) => count)).toEqual(
        toSign === 0 ? [] : [toSign],
      );
    },
  );

  test('H-2, C-8: an explanation of the insurer waits for the RHO, one by a link for the insurer', async () => {
    const housingCaseId = await work.made();
    await work.answer(housingCaseId, { cell: 'INSURER_CONTACT', by: OFFICER, expiresOn: '2027-02-10' });
    await work.answer(housingCaseId, { cell: 'MUNICIPALITY_CONTACT', by: 'link', expiresOn: '2027-01-15' });
    expect(await work.waiting('housingSign')).toEqual(byBoth([[1, '2027-02-10']], [[1, '2027-01-15']]));
    expect(await work.itemsOf(OWNER, 'housingSign')).toMatchObject([
      { step: 'housing.counterSign', place: { tab: 'stappen' } },
    ]);
  });

  /** A guidance of which one cell asks something else from a day on. */
  async function rewrite(code: string, validFrom: string): Promise<void> {
    const { items } = await housingReferenceOn(world.store.read, 'guidance', TODAY);
    await world.store.transaction((tx) =>
      insertHousingReference(tx, {
        kind: 'guidance',
        validFrom,
        items: items.map((cell) =>
          cell.code === code ? { ...cell, nl: { ...cell.nl, text: `Anders sinds ${validFrom}` } } : cell,
        ),
        source: 'proef',
        reason: 'proef',
        recordedAt: AT,
        recordedBy: world.actor('platform', 'platformAdmin').personId,
      }),
    );
  }

  test('H-2, W-1: what waits is what the matrix says is ours, whatever was answered, before and after a new guidance', async () => {
    const steps: readonly HousingStep[] = ['REPORTED', 'ROLES_AGREED', 'FINANCIAL_BOTTLENECK', 'REALISATION'];
    const { cells } = await currentGuidance(world.store.read, TODAY);
    const states = ['APPLIED', 'DEVIATED', 'NOT_APPLICABLE'] as const;
    const days = ['2026-11-18', TODAY, '2027-03-01'] as const;
    const made4: string[] = [];
    for (const [practice, step] of steps.entries()) {
      const housingCaseId = await work.made({ practice, step });
      made4.push(housingCaseId);
      for (const [index, { code, party }] of cells.entries()) {
        const turn = index * 7 + practice * 5;
        if (turn % 4 === 0) continue;
        const isOutside = party === 'MUNICIPALITY' || party === 'MARKET';
        const state = states[turn % 3] ?? 'APPLIED';
        const sign = (['SIGNED', 'REFUSED', undefined] as const)[(turn >> 1) % 3];
        await work.answer(housingCaseId, {
          cell: code,
          by: isOutside && turn % 2 === 0 ? 'link' : party === 'INSURER' ? OFFICER : OWNER,
          state,
          expiresOn: days[(turn >> 2) % 3] ?? TODAY,
          isOld: turn % 11 === 0,
          ...(sign && state !== 'APPLIED' && { sign }),
        });
      }
    }
    const isAsMatrixSays = async () => {
      const counted: number[] = [];
      for (const who of [OWNER, OFFICER] as const)
        for (const housingCaseId of made4) {
          const matrix = await world.as(...who).housing.matrix({ housingCaseId });
          const ours = matrix.cells.filter(({ isOurs }) => isOurs);
          const toSign = ours.filter(({ can }) => can.counterSign.can);
          const toAnswer = ours.filter(({ can }) => !can.counterSign.can);
          const dueOns = toAnswer.flatMap(
            ({ dueOn, standing, answer: held }) =>
              dueOn ?? (standing === 'EXPIRED' ? (held?.expiresOn ?? []) : []),
          );
          const expected = {
            housingAnswer: [toAnswer.length, dueOns.toSorted()[0] ?? null],
            housingSign: [
              toSign.length,
              toSign.map(({ answer: held }) => held?.expiresOn ?? '').toSorted()[0] ?? null,
            ],
          };
          for (const kind of ['housingAnswer', 'housingSign'] as const) {
            const items = await work.itemsOf(who, kind);
            const item = items.find(
              ({ place }) => place.at === 'housing' && place.housingCaseId === housingCaseId,
            );
            expect([who, kind, item?.count ?? 0, item?.dueOn ?? null]).toEqual([
              who,
              kind,
              ...expected[kind],
            ]);
            counted.push(item?.count ?? 0);
          }
        }
      return counted;
    };
    const before = await isAsMatrixSays();
    expect(before.filter((count) => count > 0).length).toBeGreaterThan(10);
    await rewrite('GP_JOINT', '2026-11-10');
    await rewrite('GP_SIGNAL', TODAY);
    expect(await isAsMatrixSays()).not.toEqual(before);
  });
});
