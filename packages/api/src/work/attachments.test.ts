import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { MOST_ATTACHMENTS } from '@regiovast/domain/work/attachment-limits';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeFile, PDF } from '../testing/attached-files.ts';
import { auditTrail, sharedCase, type TalkedCase } from '../testing/talked-cases.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';

const NOTHING = '00000000-0000-7000-8000-000000000000';

describe.each(ENGINES)('files, on %s', (engine) => {
  let world: TestWorld;
  let about: TalkedCase;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    about = await sharedCase(world, 0);
  });
  afterAll(() => world.discard());

  const personOf = (organisation: OrganisationKey, role: Role) => world.actor(organisation, role).personId;
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const events = () => auditTrail(world);
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });
  const file = (name = 'verslag.pdf', content: Uint8Array = PDF) => ({ name, content });

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
    const full = await sharedCase(world, 2);
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
});
