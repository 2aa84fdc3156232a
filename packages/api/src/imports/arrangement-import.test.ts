import { findArrangementVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { findArrangementIn } from '@regiovast/db/arrangements/read-arrangements';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAsFrozen } from '../arrangements/freeze-arrangement.ts';
import {
  arrangementUpload,
  type FileRow,
  QUARTER_CENTS,
  rowsOfContract,
  rowsOfDraft,
} from '../testing/arrangement-file.ts';
import { makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';
import { filedArrangementId } from './judge-arrangements.ts';
import { takeRefusals } from './take-refusals.ts';

const CONTRACT = rowsOfContract();
const PAID = 2 * 1_200_050;

describe.each(ENGINES)('existing arrangements from a file, on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterEach(() => world.discard());

  const manager = () => world.as('noord', 'procurementManager').imports;
  const officer = () => world.as('noord', 'procurementOfficer').imports;
  const take = async (rows: readonly FileRow[], confirmsExcess = false) => {
    const { id } = await officer().uploadArrangements(arrangementUpload(rows));
    return manager().commitArrangements({ id, confirmsExcess });
  };
  const idOf = (reference: string) => filedArrangementId(world.organisationIds.noord, reference);
  const find = async (reference: string) => {
    const scope = { kind: 'insurer', organisationId: world.organisationIds.noord, on: TODAY } as const;
    const found = await findArrangementIn(world.store.read, scope, idOf(reference));
    if (!found) throw new Error('not there');
    return found;
  };
  const counts = async () => {
    const { q, t } = world.store.read;
    return Promise.all([
      q.$count(t.arrangements),
      q.$count(t.arrangementLines),
      q.$count(t.arrangementAmounts),
      q.$count(t.arrangementPayments),
      q.$count(t.arrangementVersions),
    ]);
  };

  test('the rehearsal says what it brings and writes nothing of it', async () => {
    const view = await officer().uploadArrangements(arrangementUpload([...CONTRACT, ...rowsOfDraft()]));
    expect(view.report).toMatchObject({ rows: 16, new: 16, changed: 0, unchanged: 0, refused: 0 });
    expect(view.outcome).toEqual({
      arrangements: { new: 2, changed: 0, unchanged: 0, refused: 0 },
      statuses: { DRAFT: 1, CONTRACTED: 0, ACTIVE: 1, ENDED: 0 },
      lines: 4,
      payments: 2,
      totalCents: 8 * QUARTER_CENTS,
      paidCents: PAID,
      years: [
        {
          year: 2026,
          addsCents: 4 * QUARTER_CENTS,
          paidCents: PAID,
          takenCents: 0,
          ceilingCents: 100_000_000,
          freeAfterCents: 100_000_000 - 4 * QUARTER_CENTS,
        },
      ],
    });
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  });

  test('C-8 · a contract comes in with a frozen version that is what the rows say, and payments per quarter', async () => {
    const view = await take(CONTRACT);
    expect(view).toMatchObject({ state: 'committed', can: { commit: { can: false } } });
    const found = await find('MW-OUD-1');
    const { arrangement } = found;
    expect(arrangement).toMatchObject({
      status: 'ACTIVE',
      statusSince: '2026-01-01',
      contractReference: 'C-2025-17',
      contractedOn: '2025-12-15',
      importId: view.id,
      rhoId: world.organisationIds.rhoNoord,
      practiceId: world.practiceIds.noord[0],
    });
    expect(found.totalCents).toBe(4 * QUARTER_CENTS);
    const version = await findArrangementVersion(world.store.read, arrangement.proposedVersionId ?? '');
    expect(version && (await isAsFrozen(world.store.read, found, version))).toBe(true);
    const running = await world.as('noord', 'procurementOfficer').arrangements.running({
      arrangementId: arrangement.id,
    });
    expect(
      running.payments.map(({ quarter, amountCents, reference, paidOn }) => [
        quarter,
        amountCents,
        reference,
        paidOn,
      ]),
    ).toEqual([
      ['2026Q1', 1_200_050, 'import MW-OUD-1 2026Q1', '2026-03-31'],
      ['2026Q2', 1_200_050, 'import MW-OUD-1 2026Q2', '2026-06-30'],
    ]);
    const approval = await world
      .as('noord', 'insurerViewer')
      .arrangements.approval({ arrangementId: arrangement.id });
    expect(approval.takenOverOn).toBe(TODAY);
    expect(approval.stages.filter(({ by }) => by.length > 0).map(({ stage }) => stage)).toEqual(['contract']);
    // It is offered, so the RHO that is party to it sees it; the other insurer and the other RHO see nothing.
    expect(
      (await world.as('rhoNoord', 'rhoManager').arrangements.get({ arrangementId: arrangement.id })).id,
    ).toBe(arrangement.id);
    for (const key of ['zuid', 'rhoZuid'] as const) {
      const role = key === 'zuid' ? 'procurementManager' : 'rhoManager';
      const ask = world.as(key, role).arrangements.get({ arrangementId: arrangement.id });
      expect(await outcomeOf(ask)).toBe('NOT_FOUND');
    }
  });

  test('where an arrangement stands follows from its contract and dates', async () => {
    await take(
      [
        ...rowsOfContract(
          { reference: 'A', periodFrom: '2025-01-01', periodTo: '2025-12-31', contractedOn: '2024-12-01' },
          ['2025Q1', '2025Q4'],
        ),
        ...rowsOfContract(
          {
            reference: 'B',
            periodFrom: '2027-01-01',
            periodTo: '2027-12-31',
            contractedOn: '2026-11-01',
            paid: '',
          },
          ['2027Q1'],
        ),
        ...rowsOfDraft({ reference: 'C' }),
      ],
      true,
    );
    expect((await find('A')).arrangement).toMatchObject({
      status: 'ENDED',
      statusSince: '2026-01-01',
      endedOn: '2025-12-31',
    });
    expect((await find('B')).arrangement).toMatchObject({ status: 'CONTRACTED', statusSince: '2026-11-01' });
    expect((await find('C')).arrangement).toMatchObject({
      status: 'DRAFT',
      proposedVersionId: null,
      offeredAt: null,
    });
  });

  test('taking the same file over again doubles nothing, also in another order', async () => {
    await take([...CONTRACT, ...rowsOfDraft()]);
    const before = await counts();
    const again = await take(
      [...rowsOfDraft().toReversed(), ...CONTRACT.toReversed()].toSorted((one, other) =>
        (one.line ?? '') > (other.line ?? '') ? -1 : 1,
      ),
    );
    expect(again.report).toMatchObject({ new: 0, changed: 0, unchanged: 16, refused: 0, committed: true });
    expect(await counts()).toEqual(before);
  });

  test('a later file changes a draft, and nothing that is more than a draft', async () => {
    await take([...CONTRACT, ...rowsOfDraft()]);
    const { version } = (await find('MW-OUD-2')).arrangement;
    const renamed = { title: 'Andere titel' };
    const view = await officer().uploadArrangements(
      arrangementUpload([...rowsOfContract(renamed), ...rowsOfDraft(renamed)]),
    );
    expect(view.outcome.arrangements).toEqual({ new: 0, changed: 1, unchanged: 0, refused: 1 });
    expect(view.report.refusals).toMatchObject([
      { row: 2, column: 'kenmerk', value: 'MW-OUD-1', code: 'ARRANGEMENT_STANDS' },
    ]);
    await manager().commitArrangements({ id: view.id });
    expect((await find('MW-OUD-2')).arrangement).toMatchObject({
      title: 'Andere titel',
      version: version + 1,
    });
    expect((await find('MW-OUD-2')).totalCents).toBe(4 * QUARTER_CENTS);
    expect((await find('MW-OUD-1')).arrangement.title).toBe('Praktijkmanagement Noord');
  });

  test('A-3 · a file makes no contract of a draft, and who does not decide takes no contracts over', async () => {
    await take(rowsOfDraft());
    const contracted = rowsOfContract({ reference: 'MW-OUD-2' });
    const view = await officer().uploadArrangements(arrangementUpload(contracted));
    expect(view.report.refusals.map(({ code }) => code)).toEqual(['ARRANGEMENT_STANDS']);
    expect(await outcomeOf(manager().commitArrangements({ id: view.id }))).toBe('IMPORT_NOTHING_ACCEPTED');
    const { id, can } = await officer().uploadArrangements(arrangementUpload(CONTRACT));
    expect(can.commit).toEqual({ can: false, because: ['NOT_ALLOWED', 'FOUR_EYES_REQUIRED'] });
    expect(await outcomeOf(officer().commitArrangements({ id }))).toBe('NOT_ALLOWED');
    expect((await manager().getArrangements({ id })).can.commit.can).toBe(true);
  });

  test('A-4 · contracts above a ceiling are named with their numbers, and count when they are taken over', async () => {
    const rows = rowsOfContract({ paid: '' }).map((row) =>
      row.lineKind === 'vast bedrag' ? { ...row, amount: '400.000,00' } : row,
    );
    const view = await take(rows, true);
    const adds = 4 * (40_000_000 + 337_500);
    expect(view.outcome.years).toMatchObject([
      { year: 2026, addsCents: adds, freeAfterCents: 100_000_000 - adds },
    ]);
    const after = await manager().uploadArrangements(arrangementUpload(rowsOfContract({ reference: 'X' })));
    expect(after.outcome.years).toMatchObject([{ takenCents: adds }]);
  });

  test('C-1 · a file is the insurer’s own: no other sees that it is there', async () => {
    const { id } = await manager().uploadArrangements(arrangementUpload([{ ...CONTRACT[0], title: '' }]));
    expect(await outcomeOf(world.as('zuid', 'procurementManager').imports.getArrangements({ id }))).toBe(
      'NOT_FOUND',
    );
    const platform = world.as('platform', 'platformAdmin');
    expect(await platform.imports.list()).toEqual([]);
    expect(await world.as('rhoNoord', 'rhoManager').imports.list()).toEqual([]);
    for (const ask of [
      () => platform.imports.get({ id }),
      () => platform.audit.history({ subjectKind: 'import', subjectId: id }),
      () => takeRefusals({ deps: world.deps, actor: world.actor('platform', 'platformAdmin') }, id),
      () => takeRefusals({ deps: world.deps, actor: world.actor('zuid', 'procurementManager') }, id),
    ])
      expect(await outcomeOf(ask())).toBe('NOT_FOUND');
    const taken = await takeRefusals(
      { deps: world.deps, actor: world.actor('noord', 'procurementOfficer') },
      id,
    );
    expect(taken.refusals).toHaveLength(1);
  });

  test('one event for a whole file, without amounts or titles; a second commit is refused', async () => {
    const view = await take(CONTRACT);
    const { q, t } = world.store.read;
    const events = (await q.select().from(t.auditEvents)).filter(({ action }) =>
      action.startsWith('imports.'),
    );
    expect(events.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ['imports.uploaded', view.id],
      ['imports.committed', view.id],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/1200050|Praktijkmanagement|C-2025-17/);
    expect(await outcomeOf(manager().commitArrangements({ id: view.id }))).toBe('IMPORT_ALREADY_COMMITTED');
  });

  test('two who take the same file over at once make every arrangement once', async () => {
    const uploads = [];
    for (const who of [officer(), officer()])
      uploads.push(await who.uploadArrangements(arrangementUpload(CONTRACT)));
    const views = await Promise.all(uploads.map(({ id }) => manager().commitArrangements({ id })));
    expect(views.map(({ report }) => report.new).toSorted((one, other) => one - other)).toEqual([0, 8]);
    expect(await counts()).toEqual([1, 2, 8, 2, 1]);
  });
});
