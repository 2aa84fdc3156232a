import { findHandsIn } from '@regiovast/db/arrangements/arrangement-hands';
import { movePerson } from '@regiovast/db/testing/move-person';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movedTo, secondManager } from '../testing/approve-arrangement.ts';
import { arrangementUpload, type FileRow, rowsOfContract, rowsOfDraft } from '../testing/arrangement-file.ts';
import { makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { filedArrangementId } from './judge-arrangements.ts';
import { takeRefusals } from './take-refusals.ts';

const CONTRACT = arrangementUpload(rowsOfContract());
const DRAFT = arrangementUpload(rowsOfDraft());
const FOUR_EYES = 'FOUR_EYES_REQUIRED';

describe.each(ENGINES)('who takes a file of arrangements over, on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');
  const manager = () => world.as('noord', 'procurementManager');
  const waiting = async (who: ReturnType<TestWorld['as']>) =>
    (await who.work.mine({ kind: 'import' })).items.map(({ title }) => title);
  const draftId = () => filedArrangementId(world.organisationIds.noord, 'MW-OUD-2');
  const upload = async (who: ReturnType<TestWorld['as']>, rows: readonly FileRow[]) =>
    (await who.imports.uploadArrangements(arrangementUpload(rows))).id;

  test('C-8 · a manager does not take over the contracts of a file of one’s own; another does', async () => {
    await makeBudgets(world);
    const { id, can } = await manager().imports.uploadArrangements(CONTRACT);
    expect(can.commit).toEqual({ can: false, because: [FOUR_EYES] });
    expect(await outcomeOf(manager().imports.commitArrangements({ id }))).toBe(FOUR_EYES);
    expect(await waiting(manager())).toEqual([]);
    const other = await secondManager(world);
    expect((await other.imports.getArrangements({ id })).can.commit).toEqual({ can: true, because: [] });
    expect(await waiting(other)).toEqual(['maatwerk.csv']);
    expect((await other.imports.commitArrangements({ id })).state).toBe('committed');
    expect(await waiting(other)).toEqual([]);
  });

  test('C-8 · who handed a file in and then became a manager does not take it over; of drafts anybody does', async () => {
    await makeBudgets(world);
    const contracts = await upload(officer(), rowsOfContract());
    const drafts = await upload(officer(), rowsOfDraft());
    expect(await waiting(officer())).toEqual(['maatwerk.csv']);
    const promoted = await movedTo(world, ['noord', 'procurementOfficer'], ['noord', 'procurementManager']);
    expect(await outcomeOf(promoted.imports.commitArrangements({ id: contracts }))).toBe(FOUR_EYES);
    expect((await promoted.imports.commitArrangements({ id: drafts })).state).toBe('committed');
    const { q, t } = world.store.read;
    expect(await q.select({ status: t.arrangements.status }).from(t.arrangements)).toEqual([
      { status: 'DRAFT' },
    ]);
  });

  test('A-4 · above a ceiling, or without one, a file is taken over only by who says to have seen the numbers', async () => {
    const id = await upload(officer(), rowsOfContract());
    const asked = 4 * (1_200_050 + 337_500);
    const before = await manager().imports.getArrangements({ id });
    expect(before.can.commit.can).toBe(true);
    expect(before.toConfirm).toMatchObject([{ year: 2026, addsCents: asked, ceilingCents: null }]);
    const commit = manager().imports.commitArrangements({ id });
    expect(await outcomeOf(commit)).toBe('BUDGET_CEILING_MISSING');
    // What the screen says follows the ceiling, also when that was laid down after the file came in.
    await makeBudgets(world, asked - 1);
    const after = await manager().imports.getArrangements({ id });
    expect(after.toConfirm).toMatchObject([{ year: 2026, ceilingCents: asked - 1, freeAfterCents: -1 }]);
    await expect(manager().imports.commitArrangements({ id })).rejects.toMatchObject({
      cause: {
        code: 'BUDGET_EXCEEDED',
        details: { year: '2026', askedCents: asked, freeCents: asked - 1, ceilingCents: asked - 1 },
      },
    });
    expect(await world.store.read.q.$count(world.store.read.t.arrangements)).toBe(0);
    const done = await manager().imports.commitArrangements({ id, confirmsExcess: true });
    expect(done).toMatchObject({ state: 'committed', toConfirm: [] });
  });

  test('A-4 · what just fits asks for no confirmation', async () => {
    await makeBudgets(world, 4 * (1_200_050 + 337_500));
    const id = await upload(officer(), rowsOfContract());
    expect((await manager().imports.getArrangements({ id })).toConfirm).toEqual([]);
    expect(await outcomeOf(manager().imports.commitArrangements({ id }))).toBe('ok');
  });

  test('C-1 · a file stays with the insurer it was handed in for, wherever who did goes to work', async () => {
    await makeBudgets(world);
    const { id } = await officer().imports.uploadArrangements(DRAFT);
    const { personId } = world.actor('noord', 'procurementOfficer');
    for (const [key, role] of [
      ['zuid', 'procurementManager'],
      ['rhoNoord', 'rhoManager'],
      ['platform', 'platformAdmin'],
    ] as const) {
      const gone = await movedTo(world, ['noord', 'procurementOfficer'], [key, role]);
      const actor = { ...world.actor(key, role), personId };
      const asks = [() => takeRefusals({ deps: world.deps, actor }, id)];
      if (key === 'zuid') {
        asks.push(
          () => gone.imports.getArrangements({ id }) as never,
          () => gone.imports.commitArrangements({ id, confirmsExcess: true }) as never,
        );
        expect(await gone.imports.arrangementFiles()).toEqual([]);
      } else {
        expect((await gone.imports.list()).map((row) => row.id)).not.toContain(id);
        asks.push(
          () => gone.imports.get({ id }) as never,
          () => gone.audit.history({ subjectKind: 'import', subjectId: id }) as never,
        );
      }
      for (const ask of asks) expect([key, await outcomeOf(ask())]).toEqual([key, 'NOT_FOUND']);
      expect(await waiting(gone)).toEqual([]);
    }
    const files = await manager().imports.arrangementFiles();
    expect(files).toMatchObject([{ id, fileName: 'maatwerk.csv', state: 'rehearsed' }]);
    const taken = await takeRefusals(
      { deps: world.deps, actor: world.actor('noord', 'procurementManager') },
      id,
    );
    expect(taken.fileName).toBe('maatwerk.csv');
    expect((await manager().imports.commitArrangements({ id })).state).toBe('committed');
  });

  test('C-1 · what somebody hands in elsewhere hides nothing at the insurer they left', async () => {
    await makeBudgets(world);
    await officer().imports.uploadArrangements(CONTRACT);
    const gone = await movedTo(world, ['noord', 'procurementOfficer'], ['zuid', 'procurementOfficer']);
    await gone.imports.uploadArrangements({ ...DRAFT, fileName: 'zuid.csv' });
    expect(await waiting(manager())).toEqual(['maatwerk.csv']);
    expect((await manager().imports.arrangementFiles()).map(({ fileName }) => fileName)).toEqual([
      'maatwerk.csv',
    ]);
    expect(await waiting(world.as('zuid', 'procurementManager'))).toEqual([]);
  });

  test('C-1 · a draft that an RHO declined keeps that RHO, whatever a later file says', async () => {
    await makeBudgets(world);
    const id = await upload(officer(), rowsOfDraft());
    await officer().imports.commitArrangements({ id });
    const south: FileRow = { region: 'ZK31', agbCode: '01980000' };
    const { store } = world;
    const { arrangements } = store.read.t;
    const decline = () =>
      store.transaction(async ({ q, t }) => {
        const [arrangementId, contentSha256] = [draftId(), 'a'.repeat(64)];
        const { personId: decidedBy, organisationId } = world.actor('rhoNoord', 'rhoManager');
        const decidedAt = '2026-11-20T09:00:00.000Z';
        const frozen = { arrangementId, contentSha256, content: '{}', totalCents: 0 };
        await q
          .insert(t.arrangementVersions)
          .values({ ...frozen, id: 'v', number: 1, frozenAt: decidedAt, frozenBy: decidedBy });
        const decision = { id: 'd', arrangementId, versionId: 'v', contentSha256, message: 'Niet zo' };
        await q
          .insert(t.arrangementDecisions)
          .values({ ...decision, kind: 'RHO_DECLINE', decidedAt, decidedBy, organisationId });
      });
    const elsewhere = await officer().imports.uploadArrangements(arrangementUpload(rowsOfDraft(south)));
    expect(elsewhere.report).toMatchObject({ refused: 0, changed: 8 });
    await decline();
    const refused = await officer().imports.uploadArrangements(arrangementUpload(rowsOfDraft(south)));
    expect(refused.report.refusals).toMatchObject([{ column: 'kenmerk', code: 'ARRANGEMENT_RHO_FIXED' }]);
    const renamed = await upload(officer(), rowsOfDraft({ title: 'Andere titel' }));
    await officer().imports.commitArrangements({ id: renamed });
    const rhoOf = async () =>
      (
        await store.read.q.select({ rhoId: arrangements.rhoId, title: arrangements.title }).from(arrangements)
      )[0];
    expect(await rhoOf()).toEqual({ rhoId: world.organisationIds.rhoNoord, title: 'Andere titel' });
  });

  test('C-8 · everybody who brought or took over any file of a draft has a hand in it for good', async () => {
    await makeBudgets(world);
    const people = ['procurementOfficer', 'procurementManager', 'insurerViewer'] as const;
    const [first, second, third] = people.map((role) => world.actor('noord', role).personId);
    const firstFile = await upload(officer(), rowsOfDraft());
    await officer().imports.commitArrangements({ id: firstFile });
    const hands = () => findHandsIn(world.store.read, draftId());
    expect(await hands()).toEqual(new Set([first]));
    const other = await secondManager(world);
    const change = rowsOfDraft({ title: 'Geheime titel', periodTo: '30-6-2027' });
    const secondFile = await upload(other as ReturnType<TestWorld['as']>, change);
    await manager().imports.commitArrangements({ id: secondFile });
    expect(await hands()).toEqual(new Set([first, second, third]));
    const { q, t } = world.store.read;
    expect(await q.select({ importId: t.arrangements.importId }).from(t.arrangements)).toEqual([
      { importId: firstFile },
    ]);
    const frameEvents = async () =>
      (await q.select().from(t.auditEvents)).filter(({ action }) => action === 'arrangements.frameSet');
    const events = await frameEvents();
    expect(events.map(({ actorId, payload }) => [actorId, JSON.parse(payload)])).toEqual([
      [
        second,
        {
          importId: secondFile,
          changes: { isReworded: [false, true], periodTo: ['2026-12-31', '2027-06-30'] },
        },
      ],
    ]);
    const history = await manager().audit.history({ subjectKind: 'arrangement', subjectId: draftId() });
    expect(JSON.stringify(history)).toContain('arrangements.frameSet');
    expect(JSON.stringify(history)).not.toContain('Geheime titel');
    // The same file once more changes nothing, and leaves no event.
    const again = await upload(officer(), change);
    await officer().imports.commitArrangements({ id: again });
    expect(await frameEvents()).toHaveLength(1);
    await movePerson(world.store, third ?? '', {
      organisationId: world.organisationIds.zuid,
      role: 'procurementManager',
    });
    expect(await hands()).toContain(third);
  });

  test('C-1 · an insurer finds its newest twenty files again, the last first, and nobody else’s', async () => {
    for (let number = 1; number <= 21; number += 1)
      await officer().imports.uploadArrangements({ ...DRAFT, fileName: `bestand ${number}.csv` });
    const files = await manager().imports.arrangementFiles();
    expect(files).toHaveLength(20);
    expect(files[0]?.fileName).toBe('bestand 21.csv');
    expect(await world.as('zuid', 'procurementManager').imports.arrangementFiles()).toEqual([]);
  });
});
