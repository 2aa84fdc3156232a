import { updateHousing } from '@regiovast/db/housing/write-housing';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { NOTICE_KINDS, type NoticeKind } from '@regiovast/domain/work/notice-kinds';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';
import { mailMessage } from '../work/mail-message.ts';
import { tellInsurer, tellOwner, tellRho } from './tell-of-housing.ts';

const TELL = { tellOwner, tellInsurer, tellRho } as const;
const COORDINATOR = 'rhoNoord/rhoCoordinator';
const RHO_MANAGER = 'rhoNoord/rhoManager';
const INSURER = ['noord/procurementManager', 'noord/procurementOfficer'];
const KINDS = NOTICE_KINDS.filter((kind) => kind.startsWith('housing'));

describe.each(ENGINES)('W-2: who is told of a housing case, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  beforeEach(() =>
    world.store.transaction(async ({ q, t }) => {
      await q.delete(t.notices);
      await q.delete(t.mails);
    }),
  );
  afterAll(() => world.discard());

  const made = async (isShared = true, ownerId?: string) => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: null, isShared });
    if (ownerId !== undefined)
      await world.store.transaction((tx) => updateHousing(tx, housingCaseId, 1, { ownerId }));
    const { q, t } = world.store.read;
    const row = (await q.select().from(t.housingCases)).find(({ id }) => id === housingCaseId);
    if (!row) throw new Error('no case');
    return row;
  };
  /** Roles of everybody who was told, in order. */
  async function told(): Promise<string[]> {
    const { q, t } = world.store.read;
    const people = new Map(
      (['noord', 'zuid', 'rhoNoord', 'rhoZuid'] as const).flatMap((key) =>
        (key.startsWith('rho')
          ? (['rhoCoordinator', 'rhoManager', 'rhoViewer'] as const)
          : (['procurementOfficer', 'procurementManager', 'insurerViewer'] as const)
        ).map((role) => [world.actor(key, role).personId, `${key}/${role}`] as const),
      ),
    );
    return (await q.select().from(t.notices))
      .map(({ personId }) => people.get(personId) ?? personId)
      .toSorted();
  }
  const tell = (
    who: keyof typeof TELL,
    housing: Awaited<ReturnType<typeof made>>,
    actor: Parameters<typeof tellOwner>[2] = null,
    onceKey?: string,
  ) =>
    world.store.transaction((tx) =>
      TELL[who](tx, world.deps, actor, housing, 'housingSignAsked', { cell: 'GP_SIGNAL' }, onceKey),
    );

  test.each([
    ['tellOwner', true, [COORDINATOR]],
    ['tellOwner', false, [COORDINATOR]],
    ['tellInsurer', true, INSURER],
    ['tellInsurer', false, []],
    ['tellRho', true, [COORDINATOR, RHO_MANAGER]],
    ['tellRho', false, [COORDINATOR, RHO_MANAGER]],
  ] as const)('C-2: %s of a case, shared %s, tells %j', async (who, isShared, expected) => {
    await tell(who, await made(isShared));
    expect(await told()).toEqual(expected);
  });

  test('who did it is left out; an outside party leaves nobody out', async () => {
    const housing = await made();
    await tell('tellRho', housing, world.actor('rhoNoord', 'rhoManager'));
    expect(await told()).toEqual([COORDINATOR]);
    await tell('tellOwner', housing, world.actor('rhoNoord', 'rhoCoordinator'));
    expect(await told()).toEqual([COORDINATOR]);
  });

  test.each([
    ['rhoZuid', 'rhoManager'],
    ['rhoNoord', 'rhoViewer'],
    ['noord', 'procurementManager'],
  ] as const)(
    'C-6: owned by %s/%s, who works on it at the RHO is told instead',
    async (organisation, role) => {
      await tell('tellOwner', await made(true, world.actor(organisation, role).personId));
      expect(await told()).toEqual([COORDINATOR, RHO_MANAGER]);
    },
  );

  test('C-6: an insurer that is preferent no longer is told nothing, and what it was told is gone', async () => {
    const housing = await made();
    await tell('tellInsurer', housing);
    const notices = async () => (await world.as('noord', 'procurementOfficer').work.notices({})).total;
    expect(await notices()).toBe(1);
    const prefer = (organisationId: string) =>
      world.store.transaction(({ q, t }) => q.update(t.preferentInsurers).set({ organisationId }));
    await prefer(world.organisationIds.zuid);
    expect(await notices()).toBe(0);
    await tell('tellInsurer', housing);
    expect(await told()).toEqual(INSURER);
    await prefer(world.organisationIds.noord);
  });

  test('news of the same key is told once', async () => {
    const housing = await made();
    for (let turn = 0; turn < 2; turn += 1)
      await tell('tellInsurer', housing, null, `housing:${housing.id}:x`);
    expect(await told()).toEqual(INSURER);
  });

  test('W-2: a notice has the number, the initiative and the region of where it is to be housed', async () => {
    const housing = await made();
    await tell('tellInsurer', housing);
    const { rows } = await world.as('noord', 'procurementOfficer').work.notices({});
    expect(rows).toMatchObject([
      {
        kind: 'housingSignAsked',
        subject: { kind: 'housingCase', id: housing.id, label: housing.number, name: 'Nieuwe praktijk' },
        regionName: 'Groningen',
        details: { housingNumber: housing.number, cell: 'GP_SIGNAL' },
      },
    ]);
  });

  const TABS: Readonly<Partial<Record<NoticeKind, string>>> = {
    housingTestOffered: 'toegangstoets',
    housingTestDecided: 'toegangstoets',
    housingAlarm: 'locaties',
  };
  test.each(['nl', 'en'] as const)(
    'W-2: a mail in %s names the number and region, and leads to its tab',
    (language) => {
      for (const kind of KINDS) {
        const message = mailMessage(
          { id: 'a', kind: 'immediate', digestOn: null, attempts: 1 },
          [
            {
              id: 'n',
              kind,
              subject: { kind: 'housingCase', id: 'x1', label: 'HV-2026-7K4QD', name: 'Praktijk Geheim' },
              regionName: 'Groningen',
              details: {
                words: 'geheim',
                amountCents: 123_456,
                cell: 'MUNICIPALITY_CONTACT',
                testState: 'CONFIRMED',
                counterSign: 'REFUSED',
                on: '2026-12-01',
              },
              createdAt: '2026-11-19T10:00:00.000Z',
              readAt: null,
            },
          ],
          { email: 'a@b.example', language, publicUrl: 'https://regiovast.example' },
        );
        expect(message.subject).toContain('HV-2026-7K4QD (Groningen)');
        expect(message.text).toContain(`/huisvesting/x1?tab=${TABS[kind] ?? 'stappen'}`);
        expect(`${message.subject}${message.text}${message.html}`).not.toMatch(
          /geheim|123|€|cents|MUNICIPALITY/i,
        );
        expect(message.subject).not.toMatch(/undefined|null|CONFIRMED|REFUSED/);
      }
      expect(KINDS).toHaveLength(7);
    },
  );
});
