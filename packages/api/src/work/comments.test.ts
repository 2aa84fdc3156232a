import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditTrail, sharedCase, type TalkedCase, unsharedCase } from '../testing/talked-cases.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const NOTHING = '00000000-0000-7000-8000-000000000000';

describe.each(ENGINES)('comments, on %s', (engine) => {
  let world: TestWorld;
  let about: TalkedCase;
  let unshared: TalkedCase;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    [about, unshared] = [await sharedCase(world, 0), await unsharedCase(world, 1)];
  });
  afterAll(() => world.discard());

  const personOf = (organisation: OrganisationKey, role: Role) => world.actor(organisation, role).personId;
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const events = () => auditTrail(world);
  const notices = () => world.store.read.q.select().from(world.store.read.t.notices);

  test('W-4: a comment is for the own organisation unless it says otherwise, with one event without its words', async () => {
    const before = await events();
    const { id } = await rho().work.addComment({ ...about, text: 'Alleen voor ons.' });
    const after = await events();
    expect(after.length).toBe(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      action: 'work.commentAdded',
      subjectKind: 'comment',
      subjectId: id,
    });
    expect(after.at(-1)?.payload).not.toContain('Alleen');
    const own = await world.as('rhoNoord', 'rhoViewer').work.comments(about);
    expect(own).toMatchObject({
      total: 1,
      canAdd: false,
      rows: [{ text: 'Alleen voor ons.', canRemove: false }],
    });
    expect(await insurer().work.comments(about)).toEqual({ total: 0, canAdd: true, rows: [] });

    await insurer().work.addComment({ ...about, text: 'Voor iedereen.', audience: 'everyone' });
    expect((await events()).at(-1)).toMatchObject({ subjectKind: 'case', subjectId: about.subjectId });
    const seen = await rho().work.comments(about);
    expect(seen.rows.map(({ text, canRemove }) => [text, canRemove])).toEqual([
      ['Voor iedereen.', false],
      ['Alleen voor ons.', true],
    ]);
  });

  test('W-4, C-6: only who reads a comment can be mentioned; anyone else is refused like nobody', async () => {
    const names = async (audience: 'organisation' | 'everyone', who = rho(), record = about) => {
      const { organisations, people } = await who.work.mentionable({ ...record, audience });
      return [organisations, [...new Set(people.map(({ organisationName }) => organisationName))]];
    };
    expect(await names('organisation')).toEqual([['RHO Proef Noord'], ['RHO Proef Noord']]);
    const both = ['RHO Proef Noord', 'Verzekeraar Noord'];
    expect(await names('everyone')).toEqual([both, both]);
    expect(await names('everyone', insurer())).toEqual([both.toReversed(), both.toReversed()]);
    expect(await names('everyone', rho(), unshared)).toEqual([['RHO Proef Noord'], ['RHO Proef Noord']]);

    const told = (await notices()).length;
    const say = (mention: string, audience: 'organisation' | 'everyone') =>
      outcomeOf(rho().work.addComment({ ...about, text: 'Kijk jij?', audience, mentions: [mention] }));
    const officer = personOf('noord', 'procurementOfficer');
    for (const [mention, audience] of [
      [officer, 'organisation'],
      [personOf('zuid', 'procurementOfficer'), 'everyone'],
      [personOf('ministry', 'ministryAnalyst'), 'everyone'],
      [NOTHING, 'everyone'],
    ] as const) {
      expect(await say(mention, audience)).toBe('MENTION_NOT_IN_REACH');
    }
    expect((await notices()).length).toBe(told);
    expect(await say(officer, 'everyone')).toBe('ok');
    expect((await notices()).at(-1)).toMatchObject({
      kind: 'mentioned',
      personId: officer,
      subjectKind: 'case',
      subjectId: about.subjectId,
    });
    expect(JSON.stringify(await notices())).not.toContain('Kijk jij');
  });

  test('W-1, W-4: a mention waits until it is answered, or taken back', async () => {
    const manager = () => world.as('rhoNoord', 'rhoManager');
    const waiting = async () => (await manager().work.mine({ kind: 'mention' })).items;
    const mentions = [personOf('rhoNoord', 'rhoManager')];
    world.setNow(new Date('2026-11-19T10:01:00.000Z'));
    const { id } = await rho().work.addComment({ ...about, text: 'Wat vind je?', mentions });
    expect(await waiting()).toMatchObject([
      { step: 'work.addComment', place: { at: 'case', caseId: about.subjectId, part: 'talk' } },
    ]);
    await rho().work.removeComment({ id });
    expect(await waiting()).toEqual([]);
    await rho().work.addComment({ ...about, text: 'En nu?', mentions });
    expect((await waiting()).length).toBe(1);
    world.setNow(new Date('2026-11-19T10:02:00.000Z'));
    await manager().work.addComment({ ...about, text: 'Goed.' });
    expect(await waiting()).toEqual([]);
  });

  test('W-4: words that were taken back are gone; the line stays', async () => {
    const { id } = await rho().work.addComment({ ...about, text: 'Weg hiermee', audience: 'everyone' });
    for (const as of [world.as('rhoNoord', 'rhoManager'), insurer()])
      expect(await outcomeOf(as.work.removeComment({ id }))).toBe('NOT_FOUND');
    await rho().work.removeComment({ id });
    expect(await outcomeOf(rho().work.removeComment({ id }))).toBe('NOT_FOUND');
    const rows = (await insurer().work.comments(about)).rows.filter((row) => row.id === id);
    expect(rows).toMatchObject([{ text: '', isRemoved: true, canRemove: false, mentions: [] }]);
    const { q, t } = world.store.read;
    expect(JSON.stringify(await q.select().from(t.comments))).not.toContain('Weg hiermee');
  });
});
