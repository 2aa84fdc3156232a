import { ENGINES } from '@regiovast/db/testing/test-store';
import { ACTIONS } from '@regiovast/domain/access/rights';
import { latestRecorded } from '@regiovast/domain/practices/fact-history';
import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
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
const platformAbsent = cells('403', '403', '403', '403', '403', '403', '403', '404');
const platformOnly = cells('403', '403', '403', '403', '403', '403', '403', 'ok');
const practiceImporters = cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok');
const practiceImportersAbsent = cells('403', '403', '403', '404', '404', '403', '403', '404');
const closers = cells('403', '403', '403', '403', '403', '403', 'ok', 'ok');
const practiceReaders = cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok');
const practiceOutside = cells('404', '404', '404', '404', '404', '404', '403', 'ok');
const practiceOutsideAll = cells('404', '404', '404', '404', '404', '404', '403', '404');
const practiceKeepers = cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok');
const practiceKeepersOutside = cells('403', '403', '403', '404', '404', '403', '403', 'ok');
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
const EMPTY_MAPPING = {
  area: null,
  period: null,
  indicators: { from: 'columns' as const },
  values: [],
  filters: [],
  aggregation: 'none' as const,
  unknownMarks: [],
  source: null,
};

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
  'indicators.catalogue': { call: (as) => as.indicators.catalogue({}), inside: everybody },
  'indicators.get': { call: (as) => as.indicators.get({ code: 'OWNERS_NIVEL' }), inside: everybody },
  'indicators.ofRegion': { call: (as) => as.indicators.ofRegion({ code: 'ZK31' }), inside: everybody },
  'regions.divisions': { call: (as) => as.regions.divisions(), inside: everybody },
  'regions.movers': { call: (as) => as.regions.movers({}), inside: everybody },
  'regions.similar': { call: (as) => as.regions.similar({ code: 'ZK09' }), inside: everybody },
  'regions.boundaries': { call: (as) => as.regions.boundaries({ regionType: 'province' }), inside: everybody },
  'regions.kept': { call: (as) => as.regions.kept({}), inside: platformOnly },
  'regions.keptOne': { call: (as) => as.regions.keptOne({ code: 'ZK09' }), inside: platformOnly },
  'regions.add': {
    call: (as, _target, world) =>
      as.regions.add({
        type: 'custom',
        name: world.deps.ids.next(),
        source: 'proef',
        from: '2026-11-19',
        municipalityCodes: ['GM0014'],
      }),
    inside: platformOnly,
  },
  'regions.rename': {
    call: (as) => as.regions.rename({ code: 'ZK10', knownName: 'Haaglanden', name: 'Haaglanden en Delft' }),
    inside: platformOnly,
  },
  'regions.setMembers': {
    call: (as) =>
      as.regions.setMembers({ code: 'ZK10', from: '2027-01-01', leave: ['GM0518'], source: 'proef' }),
    inside: platformOnly,
  },
  'regions.setPreferent': {
    call: (as) =>
      as.regions.setPreferent({
        code: 'ZK10',
        knownFrom: null,
        from: '2027-01-01',
        insurer: { name: 'Proef' },
        isVerified: false,
        source: 'proef',
      }),
    inside: platformOnly,
  },
  'regions.correctPreferent': {
    call: (as) =>
      as.regions.correctPreferent({
        code: 'ZK09',
        validFrom: '2023-01-01',
        known: { source: 'test', isVerified: true },
        source: 'een brief',
        isVerified: true,
      }),
    inside: platformOnly,
  },
  'regions.exchange': { call: (as) => as.regions.exchange({ code: 'ZK09' }), inside: everybody },
  'regions.setExchange': {
    call: async (as, _target, world) => {
      const { t, q } = world.store.read;
      const rows = await q.select().from(t.exchangeStates);
      const known = rows.filter((row) => row.regionCode === 'ZK09').map((row) => row.id);
      return as.regions.setExchange({
        code: 'ZK09',
        knownId: known.toSorted().at(-1) ?? null,
        state: 'pilot',
        from: '2026-11-01',
        placedPatients: null,
        source: 'proef',
      });
    },
    inside: cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok'),
    // Everybody knows the region; of another's area one states nothing.
    outside: cells('403', '403', '403', '403', '403', '403', '403', 'ok'),
  },
  'regions.timeline': { call: (as) => as.regions.timeline({ code: 'ZK09' }), inside: everybody },
  'people.areas': { call: (as) => as.people.areas(), inside: platformOnly },
  'people.setArea': {
    call: (as, _target, world) =>
      as.people.setArea({
        organisationId: world.organisationIds.rhoNoord,
        knownAreaCode: 'RA01',
        areaCode: 'RA01',
      }),
    inside: platformOnly,
  },
  'practices.list': { call: (as) => as.practices.list({}), inside: practiceReaders },
  'practices.search': { call: (as) => as.practices.search({ search: 'praktijk' }), inside: practiceReaders },
  'practices.get': {
    call: (as, { practiceId }) => as.practices.get({ id: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
  'practices.neighbours': {
    call: (as, { practiceId }) => as.practices.neighbours({ id: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
  'practices.chains': { call: (as) => as.practices.chains({}), inside: practiceReaders },
  'practices.chain': { call: (as) => as.practices.chain({ key: 'geen keten' }), inside: practiceOutsideAll },
  'practices.municipalities': { call: (as) => as.practices.municipalities(), inside: practiceKeepers },
  'practices.add': {
    call: (as, _target, world) =>
      as.practices.add({
        agbCode: String(Number.parseInt(world.deps.ids.next().replaceAll('-', '').slice(4, 12), 16)).padStart(8, '0').slice(-8),
        name: 'Nieuwe praktijk',
        address: '',
        postcode: '',
        place: 'Groningen',
        municipalityCode: 'GM0014',
        ownershipForm: 'solo',
        ownerOrganisation: null,
      }),
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.correct': {
    call: async (as, { practiceId }, world) => {
      const { t, q } = world.store.read;
      const statements = (await q.select().from(t.practiceStatements)).filter(
        (row) => row.practiceId === practiceId,
      );
      return as.practices.correct({
        id: practiceId,
        referenceDate: '2026-10-01',
        facts: { placesAvailable: 10 },
        source: 'proef',
        reason: 'proef',
        seenStatementId: latestRecorded(statements),
      });
    },
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.correctIdentity': {
    call: async (as, { practiceId }, world) => {
      const { t, q } = world.store.read;
      const row = (await q.select().from(t.practices)).find(({ id }) => id === practiceId);
      if (!row) throw new Error('the practice has gone');
      return as.practices.correctIdentity({
        id: practiceId,
        identity: { ...row, address: 'Nieuwe straat 1' },
        seen: row,
      });
    },
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.close': {
    call: (as, { practiceId, caseId }) =>
      as.practices.close({
        id: practiceId,
        closedOn: '2026-12-31',
        reason: 'proef',
        acknowledgedCaseId: caseId,
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'practices.reopen': {
    call: (as, { practiceId }) =>
      as.practices.reopen({ id: practiceId, reopenedOn: '2026-11-01', reason: 'proef' }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'imports.list': { call: (as) => as.imports.list(), inside: practiceImporters },
  'imports.get': { call: (as) => as.imports.get({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.upload': {
    call: (as) => as.imports.upload({ fileName: 'praktijken.csv', contentBase64: CSV }),
    inside: practiceImporters,
  },
  'imports.practiceMapping': {
    call: (as) => as.imports.practiceMapping({ id: NOTHING }),
    inside: practiceImportersAbsent,
  },
  'imports.setPracticeMapping': {
    call: (as) => as.imports.setPracticeMapping({ id: NOTHING, mapping: { columns: {} } }),
    inside: practiceImportersAbsent,
  },
  'imports.commit': { call: (as) => as.imports.commit({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.undo': { call: (as) => as.imports.undo({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.getIndicators': {
    call: (as) => as.imports.getIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.uploadIndicators': {
    call: (as) =>
      as.imports.uploadIndicators({
        fileName: 'cijfers 2023.csv',
        contentBase64: Buffer.from('gemeente;aantal\nGM0014;1\n').toString('base64'),
      }),
    inside: platformOnly,
  },
  'imports.proposeMapping': {
    call: (as) => as.imports.proposeMapping({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.setMapping': {
    call: (as) => as.imports.setMapping({ id: NOTHING, mapping: EMPTY_MAPPING }),
    inside: platformAbsent,
  },
  'imports.commitIndicators': {
    call: (as) => as.imports.commitIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.undoIndicators': {
    call: (as) => as.imports.undoIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.boundariesInUse': { call: (as) => as.imports.boundariesInUse(), inside: platformOnly },
  'imports.getBoundaries': {
    call: (as) => as.imports.getBoundaries({ id: NOTHING }),
    inside: cells('403', '403', '403', '403', '403', '403', '403', '404'),
  },
  'imports.uploadBoundaries': {
    call: (as) =>
      as.imports.uploadBoundaries({ fileName: 'grenzen.geojson', contentBase64: SQUARE, source: 'proef' }),
    inside: platformOnly,
  },
  'imports.commitBoundaries': {
    call: (as) => as.imports.commitBoundaries({ id: NOTHING }),
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
  'work.views': { call: (as) => as.work.views({ page: 'regions' }), inside: everybody },
  'work.saveView': {
    call: (as, _target, world) =>
      as.work.saveView({ page: 'regions', name: world.deps.ids.next(), search: '' }),
    inside: everybody,
  },
  'work.removeView': {
    call: (as) => as.work.removeView({ id: NOTHING }),
    inside: cells('404', '404', '404', '404', '404', '404', '404', '404'),
  },
  'outlook.weights': { call: (as) => as.outlook.weights(), inside: everybody },
  'outlook.previewWeights': {
    call: (as) => as.outlook.previewWeights({ payload: PLAIN_WEIGHTS }),
    inside: platformOnly,
  },
  'outlook.setWeights': {
    call: async (as) =>
      as.outlook.setWeights({
        payload: PLAIN_WEIGHTS,
        validFrom: '2027-01-01',
        reason: 'proef',
        latest: (await as.outlook.weights()).latest,
      }),
    inside: platformOnly,
  },
  'audit.verify': { call: (as) => as.audit.verify(), inside: platformOnly },
};

const CSV = Buffer.from(
  'agb_code;naam;gemeente;praktijkvorm;peildatum;bron\r\n01970001;Proef;GM0014;solo;2026-09-30;test\r\n',
).toString('base64');

const SQUARE = Buffer.from(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'PV20' },
        geometry: { type: 'Polygon', coordinates: [[[6, 53], [7, 53], [7, 54], [6, 54], [6, 53]]] },
      },
    ],
  }),
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
  'PRACTICE_NOT_CLOSED',
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
