import { addAttachment } from '@regiovast/api';
import { PDF } from '@regiovast/api/testing/attached-files';
import { makeArrangement } from '@regiovast/api/testing/make-arrangement';
import { makeHousingLink } from '@regiovast/api/testing/make-housing-link';
import type { OrganisationKey, TestWorld } from '@regiovast/api/testing/test-world';
import { idsOfCall, makeTwinWorlds, type TwinWorlds } from '@regiovast/api/testing/twin/twin-worlds';
import { runRaw } from '@regiovast/db/testing/run-raw';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';

/** C-1, C-6 · what leaves as a file is the same, to the byte, whatever the insurer of the south owns. */

const PASSWORD = 'een lang wachtwoord';
const ORIGIN = 'http://localhost:3000';
const NONE = '0190b2c0-0000-7000-8000-000000000000';
const JSON_HEADERS = { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000' };

/** Who may not notice. */
const OUTSIDERS = [
  ['noord', 'procurementManager'],
  ['noord', 'insurerViewer'],
  ['rhoNoord', 'rhoManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
] as const satisfies readonly (readonly [OrganisationKey, Role])[];

/** Ids of the north and the south; those of the south are there in one world, in both, or in none. */
type Asked = {
  readonly arrangements: readonly string[];
  readonly plans: readonly string[];
  readonly imports: readonly string[];
  readonly attachments: readonly string[];
  /** Files of outside parties, of housing cases of both sides. */
  readonly evidence: readonly string[];
  readonly insurers: readonly string[];
};

/** Every download of the server, and the addresses under which it is asked: one that is not here fails the test. */
const DOWNLOADS: Readonly<Record<string, (asked: Asked) => readonly string[]>> = {
  '/files/quarters/:quarter/:revision': () =>
    ['2026Q3/1', '2026Q3/2', '2026Q4/1'].map((path) => `/files/quarters/${path}`),
  '/files/regions/overview.:format': () => [
    '/files/regions/overview.csv',
    '/files/regions/overview.xlsx?taal=en',
    '/files/regions/overview.csv?type=province',
  ],
  '/files/cases/list.:format': () => [
    '/files/cases/list.csv',
    '/files/cases/list.xlsx',
    '/files/cases/list.csv?zoek=zuid',
  ],
  '/files/imports/:id/refusals.csv': ({ imports }) =>
    imports.map((id) => `/files/imports/${id}/refusals.csv`),
  '/files/plans/:id/:name.:format': ({ plans }) =>
    plans.flatMap((id) => ['plan.docx', 'decision.docx'].map((name) => `/files/plans/${id}/${name}`)),
  '/files/arrangements/bundle': ({ insurers, arrangements }) =>
    insurers.flatMap((id) => [
      `/files/arrangements/bundle?verzekeraar=${id}`,
      ...arrangements.map((about) => `/files/arrangements/bundle?verzekeraar=${id}&maatwerk=${about}`),
    ]),
  '/files/arrangements/list.:format': () => [
    '/files/arrangements/list.csv',
    '/files/arrangements/list.xlsx?taal=en',
    '/files/arrangements/list.csv?zoek=geheim',
    '/files/arrangements/list.csv?regio=ZK31',
  ],
  '/files/arrangements/:id/agreement.docx': ({ arrangements }) =>
    arrangements.map((id) => `/files/arrangements/${id}/agreement.docx`),
  '/files/housing/list.:format': () => [
    '/files/housing/list.csv',
    '/files/housing/list.xlsx?taal=en',
    '/files/housing/list.csv?zoek=zuid',
  ],
  '/files/housing/need-map.:ending': () => [
    '/files/housing/need-map.csv',
    '/files/housing/need-map.csv-metadata.json?gemeente=GM0014',
    '/files/housing/need-map.csv?gemeente=GM0935&van=2027',
  ],
  '/files/housing-evidence/:id': ({ evidence }) => evidence.map((id) => `/files/housing-evidence/${id}`),
  '/files/attachments/:id': ({ attachments }) => attachments.map((id) => `/files/attachments/${id}`),
};
/** What the server answers besides: no files of a record. */
const OTHER_ROUTES = [
  '*',
  '/files/attachments',
  '/files/housing-evidence',
  '/healthz',
  '/readyz',
  '/trpc/:path',
];

/** The addresses of the tree that the server prints of itself. */
function routesOf(app: FastifyInstance): string[] {
  const routes: string[] = [];
  const parents: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', path, methods] = /^([│ ]*)[├└]── (\S+)(?: \((.*)\))?$/u.exec(line) ?? [];
    if (path === undefined) continue;
    const depth = indent.length / 4;
    parents[depth] = `${depth === 0 ? '' : parents[depth - 1]}${path}`;
    if (methods) routes.push(parents[depth]);
  }
  return routes;
}

/** A server over a world, with everybody signed in. */
async function serve(world: TestWorld, passwordHash: string) {
  let ids = idsOfCall(0);
  const deps = { ...world.deps, ids: { next: () => ids.next() } };
  await runRaw(world.store, `update accounts set password = '${passwordHash}'`);
  const app = await buildApp(deps, {
    secret: 'a secret that is long enough for a test',
    publicUrl: ORIGIN,
    logLevel: 'silent',
  });
  await app.ready();
  const cookies = new Map<string, string>();
  const sessionOf = async (organisation: OrganisationKey, role: Role): Promise<string> => {
    const email = world.actor(organisation, role).email;
    const known = cookies.get(email);
    if (known) return known;
    const url = '/api/auth/sign-in/email';
    const payload = { email, password: PASSWORD };
    const { cookies: given } = await app.inject({ method: 'POST', url, headers: JSON_HEADERS, payload });
    const cookie = given.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    cookies.set(email, cookie);
    return cookie;
  };
  return {
    app,
    /** @param call its number, which gives it the same ids in both worlds */
    async get(call: number, [organisation, role]: (typeof OUTSIDERS)[number], url: string) {
      const cookie = await sessionOf(organisation, role);
      ids = idsOfCall(call);
      return app.inject({ url, headers: { cookie } });
    },
  };
}

type Served = Awaited<ReturnType<typeof serve>>;
type Answer = Awaited<ReturnType<Served['get']>>;

/** The second in which the library of Word files made one, by the clock of the machine. */
const WRITTEN_AT = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/** All that a reader gets: of an archive its parts, since it holds the minute in which it was packed. */
function gotten({ statusCode, headers, rawPayload }: Answer): unknown {
  const { date: _date, 'content-length': _length, ...others } = headers;
  // Drawn by lot for each answer.
  const told = {
    ...others,
    'content-security-policy': String(others['content-security-policy']).replace(/'nonce-[^']+'/u, ''),
  };
  const isArchive = rawPayload.subarray(0, 2).toString('latin1') === 'PK';
  const parts = isArchive
    ? Object.entries(unzipSync(new Uint8Array(rawPayload))).map(([name, bytes]) => [
        name,
        Buffer.from(bytes).toString('latin1').replace(WRITTEN_AT, ''),
      ])
    : rawPayload.toString('latin1');
  return { statusCode, told, parts };
}

describe.each(ENGINES)('downloads tell nothing of the insurer of the south, on %s', (engine) => {
  let twins: TwinWorlds;
  let plain: Served;
  let changed: Served;
  let asked: Asked;

  beforeAll(async () => {
    twins = await makeTwinWorlds(engine, 'insurer');
    const { known, organisationIds } = { ...twins, ...twins.plain };
    const attachments = [NONE];
    const evidence = new Set([NONE]);
    for (const { store, deps, actor } of [twins.plain, twins.changed]) {
      const about = {
        subjectKind: 'arrangement',
        subjectId: known.arrangements[3] ?? '',
        audience: 'everyone',
      } as const;
      const context = { deps: { ...deps, ids: idsOfCall(0) }, actor: actor('noord', 'procurementOfficer') };
      await addAttachment(context, about, { name: 'bewijs.pdf', content: PDF });
      for (const [call, housingCaseId] of [known.housing[2], known.housing[6]].entries()) {
        const world = { store, actor, deps: { ...deps, ids: idsOfCall(call + 1) } };
        evidence.add((await makeHousingLink(world, housingCaseId ?? '')).evidenceId);
      }
      const rows = await store.read.q
        .select({ id: store.read.t.attachments.id })
        .from(store.read.t.attachments);
      for (const { id } of rows) if (!attachments.includes(id)) attachments.push(id);
    }
    const { arrangementId } = await makeArrangement(twins.south, 'zuid', { status: 'CONTRACTED' });
    asked = {
      arrangements: [known.arrangements[3] ?? '', known.arrangements[7] ?? '', arrangementId, NONE],
      plans: [known.plans[0] ?? '', known.plans[2] ?? '', NONE],
      imports: [...known.imports, NONE],
      attachments,
      evidence: [...evidence],
      insurers: [organisationIds.zuid, organisationIds.noord, NONE],
    };
    const passwordHash = await hashPassword(PASSWORD);
    plain = await serve(twins.plain, passwordHash);
    changed = await serve(twins.changed, passwordHash);
  }, 120_000);
  afterAll(async () => {
    await plain.app.close();
    await changed.app.close();
    await twins.discard();
  });

  test('every download of the server is asked', () => {
    expect(routesOf(plain.app).toSorted()).toEqual([...Object.keys(DOWNLOADS), ...OTHER_ROUTES].toSorted());
  });

  test.each(Object.keys(DOWNLOADS))(
    'C-1, C-6: %s gives the same bytes in both worlds',
    async (route) => {
      let call = Object.keys(DOWNLOADS).indexOf(route) * 1_000;
      let granted = 0;
      for (const url of DOWNLOADS[route]?.(asked) ?? []) {
        for (const reader of OUTSIDERS) {
          call += 1;
          const [one, other] = [await plain.get(call, reader, url), await changed.get(call, reader, url)];
          expect({ url, reader, ...Object(gotten(other)) }).toEqual({ url, reader, ...Object(gotten(one)) });
          expect(one.statusCode).toBeLessThan(500);
          if (one.statusCode === 200) granted += 1;
        }
      }
      // Somebody outside the south got one, so that this proves something.
      expect(granted).toBeGreaterThan(0);
    },
    120_000,
  );
});
