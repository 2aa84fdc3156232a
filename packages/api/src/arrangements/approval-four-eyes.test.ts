import { appendEvent } from '@regiovast/db/audit/append-event';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookedAt, movedTo, secondManager } from '../testing/approve-arrangement.ts';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { recordArrangementEvent } from './arrangement-events.ts';

const APPROVE = { outcome: 'APPROVE', message: '' } as const;
const RETURN = { outcome: 'RETURN', message: 'Nog eens' } as const;

type ImportRow = TestWorld['store']['read']['t']['imports']['$inferInsert'];
const IMPORTED: Omit<ImportRow, 'id' | 'uploadedBy'> = {
  kind: 'arrangements',
  fileName: 'maatwerk.csv',
  bytes: 1,
  sha256: 'a'.repeat(64),
  content: Buffer.from('x'),
  reading: { encoding: 'utf-8', separator: ';', sheet: null, columns: [] },
  report: {
    rows: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    refusals: [],
    committed: true,
  },
  state: 'committed',
  uploadedAt: '2026-11-18T09:00:00.000Z',
};

describe.each(ENGINES)('C-8: four eyes over an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterEach(() => world.discard());

  const promoted = () => movedTo(world, ['noord', 'procurementOfficer'], ['noord', 'procurementManager']);

  test('who drafted it and became a manager neither approves nor returns it, and the view says why', async () => {
    const arrangement = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    const moved = await promoted();
    const { can, deciders } = await moved.arrangements.approval(arrangement);
    expect(can.decide).toEqual({ can: false, because: ['FOUR_EYES_REQUIRED'] });
    expect(deciders).toEqual([world.actor('noord', 'procurementManager').name]);
    for (const outcome of [APPROVE, RETURN])
      expect(await outcomeOf(moved.arrangements.decide({ ...lookedAt(arrangement), ...outcome }))).toBe(
        'FOUR_EYES_REQUIRED',
      );
  });

  test.each([
    'arrangements.frameSet',
    'arrangements.gridSaved',
    'arrangements.priorityTestSet',
    'arrangements.submitted',
  ] as const)('a manager who once left %s does not approve', async (action) => {
    const arrangement = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    const manager = world.actor('noord', 'procurementManager');
    await world.store.transaction((tx) =>
      recordArrangementEvent(tx, world.deps, manager, action, arrangement.arrangementId, {}),
    );
    const as = world.as('noord', 'procurementManager');
    expect(await outcomeOf(as.arrangements.decide({ ...lookedAt(arrangement), ...APPROVE }))).toBe(
      'FOUR_EYES_REQUIRED',
    );
    expect((await as.arrangements.approval(arrangement)).deciders).toEqual([]);
  });

  test('a manager who submitted it oneself does not approve it', async () => {
    const { arrangementId } = await makeArrangement(world);
    const as = world.as('noord', 'procurementManager');
    const { versions } = await as.arrangements.submit({ arrangementId, version: 1 });
    const [version] = versions;
    const seen = { arrangementId, versionId: version?.id ?? '', contentSha256: version?.contentSha256 ?? '' };
    expect(await outcomeOf(as.arrangements.decide({ ...seen, ...APPROVE }))).toBe('FOUR_EYES_REQUIRED');
  });

  test('who gave the first of two approvals takes it back by a return with words, visibly, and nobody else that way', async () => {
    const arrangement = await makeArrangement(world, 'noord', { status: 'PROPOSED', fixedCents: 13_000_000 });
    const { arrangements } = world.as('noord', 'procurementManager');
    const seen = lookedAt(arrangement);
    expect((await arrangements.approval(arrangement)).can.takeBack.can).toBe(false);
    const first = await arrangements.decide({ ...seen, ...APPROVE });
    expect(first.can).toMatchObject({
      decide: { can: false, because: ['ARRANGEMENT_ALREADY_DECIDED'] },
      takeBack: { can: true },
    });
    const second = await secondManager(world);
    expect((await second.arrangements.approval(arrangement)).can.takeBack.can).toBe(false);
    const back = { ...seen, ...RETURN };
    expect(await outcomeOf(arrangements.decide({ ...back, message: '' }))).toBe(
      'ARRANGEMENT_MESSAGE_MISSING',
    );
    expect(await outcomeOf(arrangements.decide({ ...back, outcome: 'REJECT' }))).toBe(
      'ARRANGEMENT_ALREADY_DECIDED',
    );
    const returned = await arrangements.decide(back);
    expect(returned).toMatchObject({ status: 'DRAFT', can: { takeBack: { can: false } } });
    expect(returned.versions[0]?.decisions).toMatchObject([
      { kind: 'APPROVE', withdrawnReason: 'RETURNED' },
      { kind: 'RETURN', message: 'Nog eens', withdrawnReason: null },
    ]);
  });

  test('W-2: what is proposed is told to the managers who may decide on it', async () => {
    const { arrangementId } = await makeArrangement(world);
    const drafting = world.actor('noord', 'procurementManager');
    await world.store.transaction((tx) =>
      recordArrangementEvent(tx, world.deps, drafting, 'arrangements.gridSaved', arrangementId, {}),
    );
    await secondManager(world);
    await world.as('noord', 'procurementOfficer').arrangements.submit({ arrangementId, version: 1 });
    const { q, t } = world.store.read;
    const told = (await q.select().from(t.notices)).filter(({ kind }) => kind === 'arrangementProposed');
    expect(told.map(({ personId }) => personId)).toEqual([world.actor('noord', 'insurerViewer').personId]);
  });

  test('who drafted or approved it at the insurer does not agree with it at the RHO', async () => {
    const drafted = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
    const approved = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    await world.as('noord', 'procurementManager').arrangements.decide({ ...lookedAt(approved), ...APPROVE });
    const officer = await movedTo(world, ['noord', 'procurementOfficer'], ['rhoNoord', 'rhoManager']);
    const manager = await movedTo(world, ['noord', 'procurementManager'], ['rhoNoord', 'rhoManager']);
    const agree = { answer: 'RHO_AGREE', message: '' } as const;
    expect(await outcomeOf(officer.arrangements.answerOffer({ ...lookedAt(drafted), ...agree }))).toBe(
      'FOUR_EYES_REQUIRED',
    );
    expect(await outcomeOf(manager.arrangements.answerOffer({ ...lookedAt(approved), ...agree }))).toBe(
      'FOUR_EYES_REQUIRED',
    );
    expect((await manager.arrangements.approval(approved)).can.answerOffer.because).toEqual([
      'FOUR_EYES_REQUIRED',
    ]);
    const rho = world.as('rhoNoord', 'rhoManager');
    expect(await outcomeOf(rho.arrangements.answerOffer({ ...lookedAt(approved), ...agree }))).toBe('ok');
  });

  test('an approval stands when who gave it goes to work elsewhere', async () => {
    const arrangement = await makeArrangement(world, 'noord', { status: 'PROPOSED', fixedCents: 13_000_000 });
    const seen = { ...lookedAt(arrangement), ...APPROVE };
    await world.as('noord', 'procurementManager').arrangements.decide(seen);
    await movedTo(world, ['noord', 'procurementManager'], ['zuid', 'procurementManager']);
    const other = await movedTo(world, ['noord', 'insurerViewer'], ['noord', 'procurementManager']);
    const view = await other.arrangements.decide(seen);
    expect(view.status).toBe('ASSESSED_POSITIVE');
    expect(view.versions[0]?.decisions.map(({ organisation }) => organisation)).toEqual([
      'Verzekeraar Noord',
      'Verzekeraar Noord',
    ]);
  });

  test('who drafted what it was copied from, or a copy in between, does not approve it', async () => {
    const first = await makeArrangement(world);
    const as = world.as('noord', 'procurementManager');
    const officer = world.as('noord', 'procurementOfficer');
    await as.arrangements.setFrame({
      arrangementId: first.arrangementId,
      version: 1,
      resultObligation: 'Zoals de manager het wil',
    });
    const copy = { title: 'Kopie', periodFrom: '2027-04-01' };
    const second = await officer.arrangements.duplicate({ ...copy, arrangementId: first.arrangementId });
    const third = await officer.arrangements.duplicate({ ...copy, arrangementId: second.id });
    const { id: arrangementId } = third;
    await officer.arrangements.setPriorityTest({
      arrangementId,
      version: 1,
      whyHere: 'Druk',
      whyMeasure: 'Past',
      expectedPlaces: 100,
      expectedOn: '2027-06-30',
      expectedOutcome: 'Plaatsen erbij',
    });
    const { versions } = await officer.arrangements.submit({ arrangementId, version: 2 });
    const seen = {
      arrangementId,
      versionId: versions[0]?.id ?? '',
      contentSha256: versions[0]?.contentSha256 ?? '',
    };
    expect(await outcomeOf(as.arrangements.decide({ ...seen, ...APPROVE }))).toBe('FOUR_EYES_REQUIRED');
    expect((await as.arrangements.approval({ arrangementId })).deciders).toEqual([]);
    expect((await as.arrangements.get({ arrangementId })).can.decide.because).toEqual(['FOUR_EYES_REQUIRED']);
    const other = await secondManager(world);
    expect(await outcomeOf(other.arrangements.decide({ ...seen, ...APPROVE }))).toBe('ok');
  });

  test.each(['imports.uploaded', 'imports.committed'])(
    'a manager who left %s of the file it came with does not approve it',
    async (action) => {
      const arrangement = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
      const importId = world.deps.ids.next();
      const { personId, organisationId } = world.actor('noord', 'procurementManager');
      await world.store.transaction(async (tx) => {
        await tx.q.insert(tx.t.imports).values({ ...IMPORTED, id: importId, uploadedBy: personId });
        await tx.q.update(tx.t.arrangements).set({ importId });
        await appendEvent(tx, {
          at: IMPORTED.uploadedAt,
          actorId: personId,
          organisationId,
          action,
          subjectKind: 'import',
          subjectId: importId,
          payload: {},
        });
      });
      const as = world.as('noord', 'procurementManager');
      expect(await outcomeOf(as.arrangements.decide({ ...lookedAt(arrangement), ...APPROVE }))).toBe(
        'FOUR_EYES_REQUIRED',
      );
    },
  );
});
