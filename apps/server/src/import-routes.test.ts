import { seedReference } from '@regiovast/api';
import { insertPerson } from '@regiovast/db/people/write-people';
import type { Store } from '@regiovast/db/store/store';
import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';
import { systemDeps } from './deps.ts';

const PASSWORD = 'een lang wachtwoord';
const ORIGIN = 'http://localhost:3000';
const HEADERS = { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000' };
const FILE =
  'agb_code;naam;gemeente;praktijkvorm;peildatum;bron\n01000001;De Vliet;Atlantis;solo;2025-12-31;=1+1\n';

describe.each(ENGINES)('files of imports on %s', (engine) => {
  let app: FastifyInstance;
  let store: Store;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    const now = new Date('2026-11-19T10:00:00Z');
    const deps = { ...systemDeps(store), clock: { now: () => now } };
    await seedReference(deps);
    const passwordHash = await hashPassword(PASSWORD);
    await store.transaction(async (tx) => {
      for (const [kind, role] of [
        ['platform', 'platformAdmin'],
        ['ministry', 'ministryAnalyst'],
        ['insurer', 'procurementOfficer'],
      ] as const) {
        await tx.q.insert(tx.t.organisations).values({ id: kind, kind, name: kind, areaCode: null });
        await insertPerson(tx, {
          id: `00000000-0000-7000-8000-00000000000${['platform', 'ministry', 'insurer'].indexOf(kind) + 1}`,
          accountId: kind,
          name: role,
          email: `${kind}@proef.example`,
          organisationId: kind,
          roles: [role],
          passwordHash,
          createdAt: now,
        });
      }
    });
    app = await buildApp(deps, { secret: 'a secret for a test', publicUrl: ORIGIN, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.close();
    await discard();
  });

  async function cookieOf(kind: 'platform' | 'ministry' | 'insurer'): Promise<string> {
    const payload = { email: `${kind}@proef.example`, password: PASSWORD };
    const url = '/api/auth/sign-in/email';
    const answer = await app.inject({ method: 'POST', url, headers: HEADERS, payload });
    return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  }

  test('C-7: what was refused downloads in the language asked for, and the download is an event', async () => {
    const cookie = await cookieOf('platform');
    const contentBase64 = Buffer.from(FILE).toString('base64');
    const uploaded = await app.inject({
      method: 'POST',
      url: '/trpc/imports.upload',
      headers: { ...HEADERS, cookie },
      payload: { fileName: 'lijst.csv', contentBase64 },
    });
    const { id } = uploaded.json().result.data;
    const url = `/files/imports/${id}/refusals.csv`;
    const dutch = await app.inject({ url, headers: { cookie } });
    expect(dutch.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename=weigeringen-lijst.csv',
    });
    expect(dutch.body).toContain('2;gemeente;Atlantis;');
    const english = await app.inject({ url: `${url}?taal=en`, headers: { cookie } });
    expect(english.body).toContain('Municipality not found');
    const events = await store.read.q.select().from(store.read.t.auditEvents);
    expect(events.at(-1)).toMatchObject({ action: 'imports.downloaded', subjectId: id });
    expect(events.at(-1)?.payload).not.toContain('Atlantis');

    expect((await app.inject({ url })).statusCode).toBe(401);
    const ministry = { cookie: await cookieOf('ministry') };
    expect((await app.inject({ url, headers: ministry })).statusCode).toBe(403);
    const other = '00000000-0000-7000-8000-000000000000';
    const absent = await app.inject({ url: url.replace(id, other), headers: { cookie } });
    const nonsense = await app.inject({ url: '/files/imports/x/refusals.csv', headers: { cookie } });
    expect([absent.statusCode, nonsense.statusCode, nonsense.body]).toEqual([404, 404, absent.body]);
  });

  test('C-1: what was refused of a file of arrangements downloads for the insurer, and for nobody else', async () => {
    const cookie = await cookieOf('insurer');
    const headers =
      'kenmerk;titel;soort;aard;regio;begunstigde_soort;maatregel;resultaatverplichting;van;tot;regel;regel_soort;kwartaal;bedrag';
    const contentBase64 = Buffer.from(`${headers}\nA;Praktijkstart;iets anders${';'.repeat(11)}\n`).toString(
      'base64',
    );
    const uploaded = await app.inject({
      method: 'POST',
      url: '/trpc/imports.uploadArrangements',
      headers: { ...HEADERS, cookie },
      payload: { fileName: 'maatwerk.csv', contentBase64 },
    });
    const url = `/files/imports/${uploaded.json().result.data.id}/refusals.csv`;
    expect((await app.inject({ url, headers: { cookie } })).body).toContain('2;soort;iets anders;');
    const platform = { cookie: await cookieOf('platform') };
    expect((await app.inject({ url, headers: platform })).statusCode).toBe(404);
  });

  test('P-3: a body above the limit is refused by its length, before it is read', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/trpc/imports.upload',
      headers: { ...HEADERS, 'content-length': String(200 * 1024 * 1024) },
      payload: '{}',
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'IMPORT_TOO_LARGE', details: { limitBytes: 26_214_400 } });
  });

  test('S-5: a stranger gets nothing large in: beside an upload in one batch, or without saying how large it is', async () => {
    const post = (url: string, headers: Record<string, string>) =>
      app.inject({ method: 'POST', url, headers: { ...HEADERS, ...headers }, payload: '{}' });
    const beside = '/trpc/imports.upload,housing.openLink?batch=1';
    expect((await post(beside, { 'content-length': '2000000' })).statusCode).toBe(413);
    expect((await post('/trpc/housing.openLink', { 'transfer-encoding': 'chunked' })).statusCode).toBe(411);
  });
});
