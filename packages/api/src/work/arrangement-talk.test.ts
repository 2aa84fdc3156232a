import { updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { findArrangementReaders } from '@regiovast/db/work/arrangement-readers';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { ARRANGEMENT_ACTIONS } from '@regiovast/domain/audit/arrangement-actions';
import type { Role } from '@regiovast/domain/people/organisation';
import { NOTICE_KINDS } from '@regiovast/domain/work/notice-kinds';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordArrangementEvent } from '../arrangements/arrangement-events.ts';
import { PDF } from '../testing/attached-files.ts';
import { makeKnownArrangements } from '../testing/known-arrangements.ts';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';
import { mailMessage } from './mail-message.ts';
import { notify } from './notify.ts';

const DRAFTING = new Date('2026-11-10T10:00:00.000Z');
const OFFER = new Date('2026-11-12T10:00:00.000Z');
const AFTER = new Date('2026-11-13T10:00:00.000Z');

type About = { subjectKind: 'arrangement'; subjectId: string };

describe.each(ENGINES)('W-4, W-5, C-1: what surrounds an arrangement, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const insurer = () => world.as('noord', 'procurementManager');
  const rho = () => world.as('rhoNoord', 'rhoManager');
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });
  const madeIn = async (status: ArrangementStatus): Promise<About> => ({
    subjectKind: 'arrangement',
    subjectId: (await makeArrangement(world, 'noord', { status })).arrangementId,
  });
  /** As the last approval leaves it. */
  const offer = async ({ subjectId }: About) => {
    world.setNow(OFFER);
    await world.store.transaction(async (tx) => {
      await updateArrangement(tx, subjectId, 1, {
        status: 'ASSESSED_POSITIVE',
        offeredAt: OFFER.toISOString(),
      });
      const actor = world.actor('noord', 'procurementManager');
      await recordArrangementEvent(tx, world.deps, actor, 'arrangements.offered', subjectId, { number: 1 });
    });
  };
  const textsOf = async (as: ReturnType<typeof rho>, about: About) =>
    (await as.work.comments(about)).rows.map(({ text }) => text);
  const actionsOf = async (as: ReturnType<typeof rho>, about: About) =>
    (await as.audit.history({ ...about, pageSize: 100 })).rows.map(({ action }) => action);

  test('C-1: what was said and handed over before the offer stays with the insurer, also after it', async () => {
    world.setNow(DRAFTING);
    const about = await madeIn('PROPOSED');
    await insurer().work.addComment({ ...about, text: 'Vóór het aanbod', audience: 'everyone' });
    const file = await addAttachment(
      contextOf('noord', 'procurementOfficer'),
      { ...about, audience: 'everyone' },
      { name: 'offerte.pdf', content: PDF },
    );
    expect(await outcomeOf(rho().work.comments(about))).toBe('NOT_FOUND');
    expect(await outcomeOf(rho().work.attachments(about))).toBe('NOT_FOUND');
    expect(await outcomeOf(rho().audit.history(about))).toBe('NOT_FOUND');
    expect(await outcomeOf(rho().work.mentionable({ ...about, audience: 'everyone' }))).toBe('NOT_FOUND');
    await offer(about);
    world.setNow(AFTER);
    await insurer().work.addComment({ ...about, text: 'Na het aanbod', audience: 'everyone' });
    await insurer().work.addComment({ ...about, text: 'Alleen wij', audience: 'organisation' });
    await rho().work.addComment({ ...about, text: 'Van de RHO', audience: 'everyone' });
    expect(await textsOf(insurer(), about)).toEqual(
      expect.arrayContaining(['Vóór het aanbod', 'Na het aanbod', 'Alleen wij', 'Van de RHO']),
    );
    expect((await textsOf(rho(), about)).sort()).toEqual(['Na het aanbod', 'Van de RHO']);
    expect((await rho().work.attachments(about)).total).toBe(0);
    expect(await outcomeOf(takeAttachment(contextOf('rhoNoord', 'rhoManager'), file.id))).toBe('NOT_FOUND');
    expect(await outcomeOf(takeAttachment(contextOf('noord', 'insurerViewer'), file.id))).toBe('ok');
    expect(await actionsOf(rho(), about)).toEqual([
      'work.commentAdded',
      'work.commentAdded',
      'arrangements.offered',
    ]);
  });

  test.each([
    ['zuid', 'procurementManager'],
    ['rhoZuid', 'rhoManager'],
    ['ministry', 'ministryAnalyst'],
    ['platform', 'platformAdmin'],
  ] as const)('C-1, C-6: %s/%s finds nothing of it, whatever its status', async (organisation, role) => {
    for (const status of ['DRAFT', 'ACTIVE'] as const) {
      const about = await madeIn(status);
      const as = world.as(organisation, role);
      for (const ask of [as.work.comments, as.work.attachments, as.audit.history])
        expect(await outcomeOf(ask(about))).toMatch(/NOT_FOUND|NOT_ALLOWED/);
    }
  });

  test('C-6: its readers are those that see it, before and after the offer', async () => {
    const about = await madeIn('PROPOSED');
    const readers = async () =>
      (await findArrangementReaders(world.store.read, about.subjectId)).map(
        ({ organisationId }) => organisationId,
      );
    expect(await readers()).toEqual([world.organisationIds.noord]);
    await offer(about);
    expect((await readers()).sort()).toEqual(
      [world.organisationIds.noord, world.organisationIds.rhoNoord].sort(),
    );
  });

  test('W-4: the other party can be mentioned once it was offered, and is told by number and region', async () => {
    world.setNow(DRAFTING);
    const about = await madeIn('PROPOSED');
    const mentioned = world.actor('rhoNoord', 'rhoManager').personId;
    const mention = () =>
      insurer().work.addComment({ ...about, text: '@iemand', audience: 'everyone', mentions: [mentioned] });
    expect(await outcomeOf(mention())).toBe('MENTION_NOT_IN_REACH');
    await offer(about);
    world.setNow(AFTER);
    await mention();
    const [notice] = (await rho().work.notices({})).rows;
    expect(notice).toMatchObject({
      kind: 'mentioned',
      subject: { kind: 'arrangement', id: about.subjectId, name: null },
    });
    expect(notice?.subject?.label).toMatch(/^MW-2026-/);
    expect(notice?.regionName).not.toBeNull();
  });

  test('C-1, W-5: the RHO has no event of the insurer’s own, nor any from before the offer', async () => {
    world.setNow(DRAFTING);
    const about = await madeIn('PROPOSED');
    const all = Object.keys(ARRANGEMENT_ACTIONS) as (keyof typeof ARRANGEMENT_ACTIONS)[];
    const record = () =>
      world.store.transaction(async (tx) => {
        const actor = world.actor('noord', 'procurementManager');
        for (const action of all)
          if (action !== 'arrangements.offered')
            await recordArrangementEvent(tx, world.deps, actor, action, about.subjectId, {});
      });
    await record();
    await offer(about);
    world.setNow(AFTER);
    await record();
    const seen = await actionsOf(rho(), about);
    expect(seen.every((action) => specIsShared(action))).toBe(true);
    expect(seen).not.toContain('arrangements.approved');
    expect(seen).not.toContain('arrangements.followAsked');
    const shared = all.filter(specIsShared);
    expect(seen).toHaveLength(shared.length);
    expect(await actionsOf(insurer(), about)).toHaveLength(2 * all.length - 1);
  });

  test('C-1, W-2: of a follow request the two insurers are told, by number, and nobody can talk about it', async () => {
    const { followRequests } = await makeKnownArrangements(world);
    const [ofNorth = ''] = followRequests;
    world.setNow(AFTER);
    const people = (['noord', 'zuid'] as const).map((key) => world.actor(key, 'procurementOfficer').personId);
    const rhos = (['rhoNoord', 'rhoZuid'] as const).map((key) => world.actor(key, 'rhoCoordinator').personId);
    await world.store.transaction((tx) =>
      notify(tx, world.deps, {
        kind: 'followAsked',
        subjectKind: 'followRequest',
        subjectId: ofNorth,
        details: {},
        to: [...people, ...rhos],
      }),
    );
    const told = async (key: OrganisationKey, role: Role) =>
      (await world.as(key, role).work.notices({})).rows.filter(({ kind }) => kind === 'followAsked');
    for (const key of ['noord', 'zuid'] as const) {
      const [notice] = await told(key, 'procurementOfficer');
      expect(notice?.subject).toMatchObject({ kind: 'followRequest', id: ofNorth, name: null });
      expect(notice?.subject?.label).toMatch(/^MW-2026-/);
    }
    for (const key of ['rhoNoord', 'rhoZuid'] as const) expect(await told(key, 'rhoCoordinator')).toEqual([]);
    const about = { subjectKind: 'followRequest', subjectId: ofNorth } as const;
    for (const key of ['noord', 'zuid'] as const)
      expect(await outcomeOf(world.as(key, 'procurementManager').work.comments(about))).toBe('NOT_FOUND');
  });

  test('W-2: a mail names number, region and what is asked, in both languages, whatever the details hold', () => {
    const kinds = NOTICE_KINDS.filter((kind) => kind.startsWith('arrangement') || kind.startsWith('follow'));
    expect(kinds).toHaveLength(11);
    const secret = { practiceName: 'Praktijk Geheim', amountCents: 123_456, words: 'geheim' };
    for (const language of ['nl', 'en'] as const) {
      for (const kind of kinds) {
        const isFollow = kind.startsWith('follow');
        const message = mailMessage(
          { id: 'a', kind: 'immediate', digestOn: null, attempts: 1 },
          [
            {
              id: 'n',
              kind,
              subject: {
                kind: isFollow ? 'followRequest' : 'arrangement',
                id: 'x1',
                label: 'MW-2026-7K4QD',
                name: null,
              },
              regionName: 'Groningen',
              details: { ...secret, outcome: 'APPROVE', quarter: '2026Q3', dueOn: '2026-12-01' },
              createdAt: AFTER.toISOString(),
              readAt: null,
            },
          ],
          { email: 'a@b.example', language, publicUrl: 'https://regiovast.example' },
        );
        expect(message.subject).toContain('MW-2026-7K4QD (Groningen)');
        expect(message.text).toContain(isFollow ? '/maatwerk/volgen?verzoek=x1' : '/maatwerk/x1');
        expect(`${message.subject}${message.text}${message.html}`).not.toMatch(/geheim|123|€|cents/i);
        expect(message.subject).not.toMatch(/undefined|null/);
      }
    }
  });
});

const specIsShared = (action: string): boolean =>
  (ARRANGEMENT_ACTIONS as Readonly<Record<string, { audience: string }>>)[action]?.audience === 'readers';
