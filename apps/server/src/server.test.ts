import { ENGINES, openTestStore } from '@regiovast/db/testing/test-store';
import { insertPerson } from '@regiovast/db/people/write-people';
import type { Store } from '@regiovast/db/store/store';
import { closeQuarter, seedReference } from '@regiovast/api';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';
import { systemDeps } from './deps.ts';

const PASSWORD = 'een lang wachtwoord';
const ORIGIN = 'http://localhost:3000';
const PERSON_ID = '00000000-0000-7000-8000-000000000001';
const JSON_HEADERS = { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000' };

describe.each(ENGINES)('the server on %s', (engine) => {
  let app: FastifyInstance;
  let store: Store;
  let discard: () => Promise<void>;
  let clock = new Date('2026-11-19T10:00:00Z');

  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    const deps = { ...systemDeps(store), clock: { now: () => clock } };
    await seedReference(deps);
    const passwordHash = await hashPassword(PASSWORD);
    await store.transaction(async (tx) => {
      await tx.q
        .insert(tx.t.organisations)
        .values({ id: 'o1', kind: 'ministry', name: 'Ministerie', areaCode: null });
      await insertPerson(tx, {
        id: PERSON_ID,
        accountId: 'a1',
        name: 'Analist',
        email: 'analist@proef.example',
        organisationId: 'o1',
        roles: ['ministryAnalyst'],
        passwordHash,
        createdAt: clock,
      });
    });
    await closeQuarter(deps, null, '2026Q3');
    app = await buildApp(deps, {
      secret: 'a secret that is long enough for a test',
      publicUrl: ORIGIN,
      logLevel: 'silent',
    });
  });
  afterAll(async () => {
    await app.close();
    await discard();
  });

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { ...JSON_HEADERS, ...headers },
      payload: { email, password },
    });

  async function signedInCookie(): Promise<string> {
    const answer = await signIn('analist@proef.example', PASSWORD);
    expect(answer.statusCode).toBe(200);
    return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  }

  test('S-4: a password signs in, the cookie opens procedures, and signing out closes them', async () => {
    const cookie = await signedInCookie();
    const me = await app.inject({ url: '/trpc/people.me', headers: { cookie } });
    expect(me.json().result.data).toMatchObject({ name: 'Analist', organisation: { kind: 'ministry' } });
    const out = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { ...JSON_HEADERS, cookie },
      payload: {},
    });
    expect(out.statusCode).toBe(200);
    const after = await app.inject({ url: '/trpc/people.me', headers: { cookie } });
    expect(after.statusCode).toBe(401);
    expect(after.json().error.data.domain.code).toBe('SESSION_MISSING');
  });

  test('S-4: a session ends after twelve hours', async () => {
    const cookie = await signedInCookie();
    const before = clock;
    clock = new Date(Date.now() + 12 * 60 * 60 * 1000 + 60_000);
    const after = await app.inject({ url: '/trpc/people.me', headers: { cookie } });
    clock = before;
    expect(after.statusCode).toBe(401);
  });

  test('S-4: the session cookie is out of reach of scripts and of other sites', async () => {
    const answer = await signIn('analist@proef.example', PASSWORD);
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  test('S-4: nobody signs up by themselves', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: JSON_HEADERS,
      payload: { email: 'vreemd@proef.example', password: PASSWORD, name: 'Vreemd' },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(await store.read.q.$count(store.read.t.persons)).toBe(1);
  });

  test('S-4: an unknown address and a wrong password answer alike', async () => {
    const unknown = await signIn('niemand@proef.example', PASSWORD);
    const wrong = await signIn('analist@proef.example', 'een verkeerd wachtwoord');
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
    await signedInCookie();
  });

  test('S-4: guessing is slowed per address, known or not, and the wait runs out', async () => {
    for (const email of ['gok@proef.example', 'analist@proef.example']) {
      const answers = [];
      for (let attempt = 0; attempt < 6; attempt += 1)
        answers.push((await signIn(email, 'verkeerd verkeerd')).statusCode);
      expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    }
    expect((await signIn('analist@proef.example', PASSWORD)).statusCode).toBe(429);
    clock = new Date(clock.getTime() + 60_000);
    await signedInCookie();
  });

  test('a write that another site asks for is refused', async () => {
    const cookie = await signedInCookie();
    const answer = await app.inject({
      method: 'POST',
      url: '/trpc/quarters.close',
      headers: { ...JSON_HEADERS, origin: 'https://elders.example', cookie },
      payload: { quarter: '2026Q2' },
    });
    expect(answer.statusCode).toBe(403);
    expect(await store.read.q.$count(store.read.t.quarterSnapshots)).toBe(1);
  });

  test('C-7: a closed quarter downloads as a ZIP for who is signed in, and the download is an event', async () => {
    const url = '/files/quarters/2026Q3/1';
    expect((await app.inject({ url })).statusCode).toBe(401);
    const cookie = await signedInCookie();
    const answer = await app.inject({ url, headers: { cookie } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename=regiovast-2026Q3-r1.zip');
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const events = await store.read.q.select().from(store.read.t.auditEvents);
    expect(events.at(-1)).toMatchObject({
      action: 'quarters.downloaded',
      actorId: PERSON_ID,
      subjectId: '2026Q3',
    });
    const absent = await app.inject({ url: '/files/quarters/2019Q1/1', headers: { cookie } });
    const nonsense = await app.inject({ url: '/files/quarters/hallo/1', headers: { cookie } });
    expect([absent.statusCode, nonsense.statusCode, nonsense.body]).toEqual([404, 404, absent.body]);
  });

  test('C-7: the region overview downloads as shown, in the language asked for, and the download is an event', async () => {
    const url = '/files/regions/overview.csv?zoek=gronin&kolommen=inhabitants&taal=en&mijn=onzin';
    expect((await app.inject({ url })).statusCode).toBe(401);
    const cookie = await signedInCookie();
    const answer = await app.inject({ url, headers: { cookie } });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename=regiovast-regios-2026-11-19.csv',
    });
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toBe('\uFEFFRegion code,Region,Where figures come from,Inhabitants');
    expect(lines[1]).toMatch(/^ZK09,Groningen,closed quarter,\d+$/);
    expect(lines[2]).toMatch(/^NL,Netherlands,closed quarter,\d+$/);
    const events = await store.read.q.select().from(store.read.t.auditEvents);
    expect(events.at(-1)).toMatchObject({ action: 'regions.overviewDownloaded', actorId: PERSON_ID });
    const workbook = await app.inject({ url: '/files/regions/overview.xlsx', headers: { cookie } });
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const other = await app.inject({ url: '/files/regions/overview.pdf', headers: { cookie } });
    const future = await app.inject({
      url: '/files/regions/overview.csv?peildatum=2199-01-01',
      headers: { cookie },
    });
    expect([other.statusCode, future.statusCode, future.json().code]).toEqual([404, 422, 'DATE_IN_FUTURE']);
  });

  test('C-6, C-7: the list of cases is no file for strangers, nor for who sees no case', async () => {
    const url = '/files/cases/list.csv?fase=ACUTE&pagina=onzin';
    expect((await app.inject({ url })).statusCode).toBe(401);
    const cookie = await signedInCookie();
    const answer = await app.inject({ url, headers: { cookie } });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'NOT_ALLOWED']);
    const other = await app.inject({ url: '/files/cases/list.pdf', headers: { cookie } });
    expect(other.statusCode).toBe(404);
  });

  test('S-5: bad input names the field, and nothing shows a stack or a path', async () => {
    const cookie = await signedInCookie();
    const input = encodeURIComponent(JSON.stringify({ quarter: '2026Q9' }));
    const answer = await app.inject({ url: `/trpc/quarters.get?input=${input}`, headers: { cookie } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.data.zod.fieldErrors).toHaveProperty('quarter');
    expect(answer.body).not.toMatch(/node_modules|\.ts|stack/);
  });

  test('every answer carries the security headers, and every page another nonce', async () => {
    const first = await app.inject({ url: '/healthz' });
    const second = await app.inject({ url: '/healthz' });
    expect(first.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(first.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(first.headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
  });

  test('readiness tells whether the store answers', async () => {
    const answer = await app.inject({ url: '/readyz' });
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready', engine }]);
  });
});
