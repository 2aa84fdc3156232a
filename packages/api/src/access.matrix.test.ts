import { ENGINES } from '@regiovast/db/testing/test-store';
import { ACTIONS } from '@regiovast/domain/access/rights';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRouter, type createCaller } from './router.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  type Side,
  type TestWorld,
} from './testing/test-world.ts';

type Caller = ReturnType<typeof createCaller>;
/** Ids of the record under test: on the actor's side of the country ("inside") or on the other. */
type Target = { practiceId: string; caseId: string; actionId: string; textId: string; ownerId: string };

/** ok · the actor gets it; 403 · the role may not; 404 · as if it did not exist. */
type Expected = 'ok' | '403' | '404';
type Row = {
  call: (caller: Caller, target: Target, world: TestWorld) => Promise<unknown>;
  /** Expectations typed by hand, role by role; not taken from the table of rights. */
  inside: Record<Role, Expected>;
  /** Where the record lies outside the actor's area; absent when the procedure has no record. */
  outside?: Record<Role, Expected>;
};

const columns =
  (...roles: Role[]) =>
  (...cells: Expected[]): Record<Role, Expected> =>
    Object.fromEntries(roles.map((role, index) => [role, cells[index] ?? '403'])) as Record<Role, Expected>;
const cells = columns(
  'procurementOfficer',
  'procurementManager',
  'insurerViewer',
  'rhoCoordinator',
  'rhoManager',
  'rhoViewer',
  'ministryAnalyst',
  'platformAdmin',
);
const everybody = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok');
const platformOnly = cells('403', '403', '403', '403', '403', '403', '403', 'ok');
const closers = cells('403', '403', '403', '403', '403', '403', 'ok', 'ok');
const practiceReaders = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok');
const practiceOutside = cells('404', '404', '404', '404', '404', '404', '403', 'ok');
const caseReaders = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', '403');
const caseReadersOutside = cells('404', '404', '404', '404', '404', '404', '403', '403');
const rhoWorkers = cells('403', '403', '403', 'ok', 'ok', '403', '403', '403');
const rhoWorkersOutside = cells('403', '403', '403', '404', '404', '403', '403', '403');
const bothWorkers = cells('ok', 'ok', '403', 'ok', 'ok', '403', '403', '403');
const bothWorkersOutside = cells('404', '404', '403', '404', '404', '403', '403', '403');
const insurerWorkers = cells('ok', 'ok', '403', '403', '403', '403', '403', '403');
const insurerWorkersOutside = cells('404', '404', '403', '403', '403', '403', '403', '403');

const DUE = '2026-12-01';
const NOTHING = '00000000-0000-7000-8000-000000000000';

const MATRIX: Record<string, Row> = {
  'people.me': { call: (as) => as.people.me(), inside: everybody },
  'people.list': { call: (as) => as.people.list(), inside: everybody },
  'people.organisations': { call: (as) => as.people.organisations(), inside: platformOnly },
  'people.addOrganisation': {
    call: (as, _target, world) => as.people.addOrganisation({ name: world.deps.ids.next(), kind: 'rho' }),
    inside: platformOnly,
  },
  'people.invite': {
    call: (as, _target, world) =>
      as.people.invite({
        email: `${world.deps.ids.next()}@nieuw.example`,
        organisationId: world.organisationIds.noord,
        roles: ['insurerViewer'],
      }),
    inside: platformOnly,
  },
  'regions.overview': { call: (as) => as.regions.overview({}), inside: everybody },
  'regions.get': { call: (as) => as.regions.get({ code: 'ZK09' }), inside: everybody },
  'practices.list': { call: (as) => as.practices.list({}), inside: practiceReaders },
  'practices.search': { call: (as) => as.practices.search({ search: 'praktijk' }), inside: practiceReaders },
  'practices.get': {
    call: (as, { practiceId }) => as.practices.get({ id: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
  'imports.list': { call: (as) => as.imports.list(), inside: platformOnly },
  'imports.get': {
    call: (as) => as.imports.get({ id: NOTHING }),
    inside: cells('403', '403', '403', '403', '403', '403', '403', '404'),
  },
  'imports.upload': {
    call: (as) => as.imports.upload({ fileName: 'praktijken.csv', contentBase64: CSV }),
    inside: platformOnly,
  },
  'imports.commit': {
    call: (as) => as.imports.commit({ id: NOTHING }),
    inside: cells('403', '403', '403', '403', '403', '403', '403', '404'),
  },
  'cases.list': { call: (as) => as.cases.list({}), inside: caseReaders },
  'cases.get': {
    call: (as, { caseId }) => as.cases.get({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.owners': { call: (as) => as.cases.owners(), inside: rhoWorkers },
  'cases.logSignal': {
    call: (as, { practiceId, ownerId }, world) =>
      as.cases.logSignal({
        requestKey: world.deps.ids.next(),
        practiceId,
        primaryCause: 'WORKLOAD',
        action: { title: 'Bellen', ownerId, dueOn: DUE },
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.movePhase': {
    call: async (as, { caseId }, world) => {
      const { t, q } = world.store.read;
      const rows = await q.select().from(t.cases);
      const version = rows.find((row) => row.id === caseId)?.version ?? 1;
      return as.cases.movePhase({ caseId, version, to: 'WATCH', reason: 'proef', effectiveOn: '2026-11-19' });
    },
    // The first who may moves the case; for the second the step is no longer on the table (D-2).
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.addAction': {
    call: (as, { caseId, ownerId }) => as.cases.addAction({ caseId, title: 'Bezoek', ownerId, dueOn: DUE }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.completeAction': {
    call: (as, { caseId, actionId }) => as.cases.completeAction({ caseId, actionId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.share': {
    call: (as, { caseId }) => as.cases.share({ caseId, version: 1 }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.acknowledge': {
    call: (as, { caseId }) => as.cases.acknowledge({ caseId, version: 2 }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'cases.readGuardedText': {
    call: (as, { caseId, textId }) => as.cases.readGuardedText({ caseId, textId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'quarters.list': { call: (as) => as.quarters.list(), inside: everybody },
  'quarters.get': {
    call: (as) => as.quarters.get({ quarter: '2020Q1' }),
    inside: cells('404', '404', '404', '404', '404', '404', '404', '404'),
  },
  'quarters.checklist': { call: (as) => as.quarters.checklist({ quarter: '2026Q3' }), inside: closers },
  'quarters.close': { call: (as) => as.quarters.close({ quarter: '2026Q3' }), inside: closers },
  'audit.verify': { call: (as) => as.audit.verify(), inside: platformOnly },
};

const CSV = Buffer.from(
  'agb_code;naam;gemeente;praktijkvorm;peildatum;bron\r\n01970001;Proef;GM0014;solo;2026-09-30;test\r\n',
).toString('base64');

const ORGANISATION_OF: Record<Role, Record<Side, OrganisationKey>> = {
  procurementOfficer: { noord: 'noord', zuid: 'zuid' },
  procurementManager: { noord: 'noord', zuid: 'zuid' },
  insurerViewer: { noord: 'noord', zuid: 'zuid' },
  rhoCoordinator: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  rhoManager: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  rhoViewer: { noord: 'rhoNoord', zuid: 'rhoZuid' },
  ministryAnalyst: { noord: 'ministry', zuid: 'ministry' },
  platformAdmin: { noord: 'platform', zuid: 'platform' },
};

/** Refusals of state are no refusals of right: the call got past the rights, which is what a cell is about. */
const STATE_REFUSALS = new Set([
  'CASE_STEP_NOT_ALLOWED',
  'ACTION_ALREADY_DONE',
  'CASE_ALREADY_SHARED',
  'QUARTER_ALREADY_CLOSED',
]);
const asCell = (outcome: string): string =>
  STATE_REFUSALS.has(outcome)
    ? 'ok'
    : ({ NOT_ALLOWED: '403', NOT_FOUND: '404', SESSION_MISSING: '401', CASE_ALREADY_ACKNOWLEDGED: 'ok' }[
        outcome
      ] ?? outcome);

test('every procedure stands in the matrix, and in the table of rights', () => {
  const procedures = Object.keys(appRouter._def.procedures).filter(
    (path) => path !== 'people.acceptInvitation',
  );
  expect(Object.keys(MATRIX).sort()).toEqual(procedures.sort());
  // Downloads are routes, not procedures; the server's tests cover them.
  expect([...ACTIONS].filter((action) => action !== 'quarters.download').sort()).toEqual(procedures.sort());
});

describe.each(ENGINES)('who may do what, on %s', (engine) => {
  let world: TestWorld;
  let target: Target;

  /** A new shared case of the north, so that no cell depends on what another did to it. */
  async function makeTarget(): Promise<Target> {
    const coordinator = world.as('rhoNoord', 'rhoCoordinator');
    const { q, t } = world.store.read;
    const busy = new Set((await q.select().from(t.cases)).map((row) => row.practiceId));
    const practiceId = world.practiceIds.noord.find((id) => !busy.has(id));
    if (!practiceId) {
      await world.discard();
      world = await makeTestWorld(engine);
      return makeTarget();
    }
    const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
    const { caseId } = await coordinator.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId,
      primaryCause: 'WORKLOAD',
      guardedText: 'afgeschermd',
      action: { title: 'Bellen', ownerId, dueOn: DUE },
    });
    const view = await coordinator.cases.get({ caseId });
    const actionId = view.actions[0]?.id ?? '';
    return { practiceId, caseId, actionId, textId: view.guardedTexts[0]?.id ?? '', ownerId };
  }

  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const countRows = async (): Promise<number> => {
    const { q, t } = world.store.read;
    const tables = [
      t.auditEvents,
      t.cases,
      t.caseMoves,
      t.caseActions,
      t.imports,
      t.invitations,
      t.quarterSnapshots,
    ];
    const counts = await Promise.all(tables.map((table) => q.$count(table)));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  test.each(Object.entries(MATRIX))(
    '%s: each role inside and outside, and a refusal changes nothing',
    async (path, row) => {
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const [role, cell] of Object.entries(row.inside) as [Role, Expected][]) {
        for (const side of ['noord', 'zuid'] as const) {
          const wanted = side === 'noord' ? cell : row.outside?.[role];
          if (!wanted) continue;
          target = await makeTarget();
          if (path !== 'cases.share')
            await world.as('rhoNoord', 'rhoCoordinator').cases.share({ caseId: target.caseId, version: 1 });
          const organisation = ORGANISATION_OF[role][side];
          const ownerId = role.startsWith('rho') ? world.actor(organisation, role).personId : target.ownerId;
          const before = await countRows();
          const caller = world.as(organisation, role);
          const outcome = asCell(
            await outcomeOf(row.call(caller, { ...target, ownerId: ownerFor(role, ownerId) }, world)),
          );
          const key = `${role} ${side === 'noord' ? 'inside' : 'outside'}`;
          found[key] = outcome;
          expected[key] = wanted;
          if (wanted !== 'ok') expect(await countRows(), `${key} left something behind`).toBe(before);
        }
      }
      expect(found).toEqual(expected);
      expect(asCell(await outcomeOf(row.call(world.stranger, target, world)))).toBe('401');
    },
  );

  /** A manager and a coordinator can both own actions; a viewer is refused before it matters. */
  const ownerFor = (role: Role, ownerId: string): string => (role === 'rhoViewer' ? target.ownerId : ownerId);
});
