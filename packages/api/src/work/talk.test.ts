import { findCaseReaders } from '@regiovast/db/work/case-readers';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { MOST_ATTACHMENTS } from '@regiovast/domain/work/attachment-limits';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeFile, PDF } from '../testing/attached-files.ts';
import { answerTo, INPUTS, type Known, procedureOf, QUERIES, type Reader } from '../testing/every-query.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  TODAY,
  type TestWorld,
} from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';

const NOTHING = '00000000-0000-7000-8000-000000000000';

describe.each(ENGINES)('comments and files, on %s', (engine) => {
  let world: TestWorld;
  let about: { subjectKind: 'case'; subjectId: string };
  let unshared: { subjectKind: 'case'; subjectId: string };

  const personOf = (organisation: OrganisationKey, role: Role) => world.actor(organisation, role).personId;
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const events = () =>
    world.store.read.q
      .select()
      .from(world.store.read.t.auditEvents)
      .orderBy(world.store.read.t.auditEvents.seq);
  const notices = () => world.store.read.q.select().from(world.store.read.t.notices);
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });
  const file = (name = 'verslag.pdf', content: Uint8Array = PDF) => ({ name, content });

  async function logged(index: number) {
    const { caseId } = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[index] ?? '',
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId: personOf('rhoNoord', 'rhoCoordinator'), dueOn: '2026-12-01' },
    });
    return { subjectKind: 'case' as const, subjectId: caseId };
  }

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    [about, unshared] = [await logged(0), await logged(1)];
    await rho().cases.share({ caseId: about.subjectId, version: 1 });
  });
  afterAll(() => world.discard());

  test('C-6: the organisations that read a case are those that see it', async () => {
    const seeing = async (caseId: string) => {
      const found: string[] = [];
      for (const [organisation, role] of [
        ['noord', 'insurerViewer'],
        ['zuid', 'insurerViewer'],
        ['rhoNoord', 'rhoViewer'],
        ['rhoZuid', 'rhoViewer'],
      ] as const) {
        if ((await outcomeOf(world.as(organisation, role).cases.get({ caseId }))) === 'ok')
          found.push(world.organisationIds[organisation]);
      }
      return found.sort();
    };
    for (const { subjectId } of [about, unshared]) {
      const readers = await findCaseReaders(world.store.read, subjectId, TODAY);
      expect(readers.map(({ organisationId }) => organisationId).sort()).toEqual(await seeing(subjectId));
    }
  });

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

  test('W-4, C-7: a file is kept as its content says, and every download is an event', async () => {
    const { id, name } = await addAttachment(
      contextOf('rhoNoord', 'rhoCoordinator'),
      { ...about, audience: 'everyone' },
      file('../../etc/Verslag.pdf'),
    );
    expect(name).toBe('Verslag.pdf');
    const before = (await events()).length;
    const taken = await takeAttachment(contextOf('noord', 'insurerViewer'), id);
    expect([taken.name, taken.mediaType, Buffer.from(taken.content)]).toEqual([
      'Verslag.pdf',
      'application/pdf',
      Buffer.from(PDF),
    ]);
    const after = await events();
    expect(after.length).toBe(before + 1);
    expect(after.at(-1)).toMatchObject({
      action: 'work.attachmentTaken',
      actorId: personOf('noord', 'insurerViewer'),
      subjectId: about.subjectId,
    });
    expect(after.at(-1)?.payload).not.toContain('Verslag');
  });

  test('C-6: a file of another organisation, of another area, or of a right that was lost is absent', async () => {
    const { id } = await addAttachment(
      contextOf('rhoNoord', 'rhoManager'),
      { ...about, audience: 'organisation' },
      file(),
    );
    const shared = await addAttachment(
      contextOf('rhoNoord', 'rhoManager'),
      { ...about, audience: 'everyone' },
      file(),
    );
    const outcomes = async (fileId: string) =>
      Promise.all(
        (
          [
            ['noord', 'procurementManager'],
            ['zuid', 'procurementManager'],
            ['rhoZuid', 'rhoManager'],
          ] as const
        ).map(([organisation, role]) => outcomeOf(takeAttachment(contextOf(organisation, role), fileId))),
      );
    expect(await outcomes(id)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await outcomes(shared.id)).toEqual(['ok', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await outcomes(NOTHING)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await outcomeOf(takeAttachment(contextOf('ministry', 'ministryAnalyst'), shared.id))).toBe(
      'NOT_ALLOWED',
    );
    expect(await outcomeOf(takeAttachment({ deps: world.deps, actor: null }, shared.id))).toBe(
      'SESSION_MISSING',
    );

    const { q, t } = world.store.read;
    const rows = await q.select().from(t.preferentInsurers);
    await world.store.transaction(async (tx) => {
      await tx.q.update(tx.t.preferentInsurers).set({ validTo: '2026-11-18' });
    });
    expect(await outcomes(shared.id)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    await world.store.transaction(async (tx) => {
      await tx.q.delete(tx.t.preferentInsurers);
      await tx.q.insert(tx.t.preferentInsurers).values(rows);
    });
  });

  test('W-4: a file that was removed is gone, and only its people remove it', async () => {
    const { id } = await addAttachment(
      contextOf('rhoNoord', 'rhoCoordinator'),
      { ...about, audience: 'everyone' },
      file('geheim.docx', officeFile('docx')),
    );
    expect(await outcomeOf(insurer().work.removeAttachment({ id }))).toBe('NOT_ALLOWED');
    const other = await addAttachment(
      contextOf('rhoNoord', 'rhoManager'),
      { ...about, audience: 'organisation' },
      file(),
    );
    expect(await outcomeOf(rho().work.removeAttachment({ id: other.id }))).toBe('NOT_ALLOWED');
    await world.as('rhoNoord', 'rhoManager').work.removeAttachment({ id });
    expect(await outcomeOf(rho().work.removeAttachment({ id }))).toBe('NOT_FOUND');
    expect(await outcomeOf(takeAttachment(contextOf('rhoNoord', 'rhoCoordinator'), id))).toBe('NOT_FOUND');
    const { q, t } = world.store.read;
    const row = (await q.select().from(t.attachments)).find((kept) => kept.id === id);
    expect([row?.name, row?.content]).toEqual(['', null]);
    const [line] = (await insurer().work.attachments(about)).rows.filter((shown) => shown.id === id);
    expect(line).toMatchObject({ name: '', isRemoved: true, canRemove: false });
  });

  test('W-4, C-6: the room is per organisation: what one keeps for itself fills nobody else’s', async () => {
    const full = await logged(2);
    await rho().cases.share({ caseId: full.subjectId, version: 1 });
    const { personId, organisationId } = world.actor('rhoNoord', 'rhoCoordinator');
    const row = {
      ...full,
      audience: 'organisation' as const,
      organisationId,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0',
      content: Buffer.from('x'),
      uploadedAt: '2026-11-19T09:00:00.000Z',
      uploadedBy: personId,
    };
    await world.store.transaction(async ({ q, t }) => {
      const rows = Array.from({ length: MOST_ATTACHMENTS - 1 }, () => ({
        ...row,
        id: world.deps.ids.next(),
      }));
      await q.insert(t.attachments).values(rows);
    });
    const mine = () =>
      addAttachment(contextOf('rhoNoord', 'rhoCoordinator'), { ...full, audience: 'organisation' }, file());
    const both = await Promise.all([outcomeOf(mine()), outcomeOf(mine())]);
    expect(both.sort()).toEqual(['ATTACHMENT_ROOM_FULL', 'ok']);
    const theirs = addAttachment(
      contextOf('noord', 'procurementOfficer'),
      { ...full, audience: 'organisation' },
      file(),
    );
    expect(await outcomeOf(theirs)).toBe('ok');
  });

  test('S-10: what an organisation keeps for itself changes no byte for the others', async () => {
    const readers: readonly Reader[] = [
      ['noord', 'procurementManager'],
      ['rhoZuid', 'rhoManager'],
      ['ministry', 'ministryAnalyst'],
    ];
    const known: Known = {
      practices: [world.practiceIds.noord[0] ?? ''],
      cases: [about.subjectId, unshared.subjectId],
      imports: [],
      chains: [],
      plans: [],
      arrangements: [],
      followRequests: [],
    };
    const askedAll = async () => {
      const answers: string[] = [];
      for (const reader of readers) {
        for (const path of QUERIES.filter((query) => /^(?:work|cases|audit|practices\.get)/.test(query))) {
          for (const input of INPUTS[path]?.(known) ?? [])
            answers.push(
              `${reader.join('/')} ${path} ${JSON.stringify(input)} ${await answerTo(procedureOf(world, reader, path)(input))}`,
            );
        }
      }
      return answers;
    };
    const before = await askedAll();
    const manager = personOf('rhoNoord', 'rhoManager');
    for (const record of [about, unshared]) {
      const { id } = await rho().work.addComment({ ...record, text: 'Onder ons', mentions: [manager] });
      await rho().work.addComment({ ...record, text: 'Ook onder ons' });
      await rho().work.removeComment({ id });
      const kept = await addAttachment(
        contextOf('rhoNoord', 'rhoCoordinator'),
        { ...record, audience: 'organisation' },
        file(),
      );
      await takeAttachment(contextOf('rhoNoord', 'rhoManager'), kept.id);
      await rho().work.removeAttachment({ id: kept.id });
    }
    await rho().work.addComment({ ...unshared, text: 'Voor wie het ziet', audience: 'everyone' });
    const platformOnly = (answer: string) => !answer.includes('audit.verify');
    expect((await askedAll()).filter(platformOnly)).toEqual(before.filter(platformOnly));
  });
});
