import { makeTestWorld, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';

const PASSWORD = 'een lang wachtwoord';
const ORIGIN = 'http://localhost:3000';
const HEADERS = { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000' };
const SECRET = 'geheim-op-de-lijn-c41e';

const FILES = [
  '/files/cases/list.csv',
  '/files/cases/list.xlsx',
  '/files/regions/overview.csv',
  '/files/regions/overview.xlsx',
  '/files/quarters/2026Q3/1',
];

/** What a file says, also inside the archives that it is made of. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return Buffer.from(bytes).toString('utf8');
  return Object.values(unzipSync(bytes)).map(textOf).join('\n');
}

describe.each(ENGINES)('guarded text through the server on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const passwordHash = await hashPassword(PASSWORD);
    await world.store.transaction(({ q, t }) => q.update(t.accounts).set({ password: passwordHash }));
    app = await buildApp(world.deps, {
      secret: 'a secret for a test',
      publicUrl: ORIGIN,
      logLevel: 'trace',
      logStream: { write: (line) => lines.push(line) },
    });
  });
  afterAll(async () => {
    await app.close();
    await world.discard();
  });

  async function cookieOf(email: string): Promise<string> {
    const payload = { email, password: PASSWORD };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: HEADERS,
      payload,
    });
    expect(answer.statusCode).toBe(200);
    return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  }

  test('C-5: no log line, no refusal and no download holds it; reading alone gives it', async () => {
    const cookie = await cookieOf('rhocoordinator@rhonoord.example');
    const post = (path: string, payload: object) =>
      app.inject({ method: 'POST', url: `/trpc/${path}`, headers: { ...HEADERS, cookie }, payload });
    const signal = {
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0],
      primaryCause: 'OWNER_UNAVAILABLE',
      guardedText: SECRET,
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-11-23',
      },
    };
    const logged = await post('cases.logSignal', signal);
    expect(logged.statusCode).toBe(200);
    const { caseId } = logged.json().result.data;
    const refusals = await Promise.all([
      post('cases.addGuardedText', { caseId, text: SECRET.repeat(200) }),
      post('cases.addGuardedText', { caseId: 'geen', text: SECRET }),
      post('cases.eraseGuardedText', { caseId, textId: SECRET, reason: SECRET }),
      post('cases.logSignal', { ...signal, action: SECRET }),
      post('cases.addGuardedText', { caseId, text: `${SECRET}\0` }),
      app.inject({
        method: 'POST',
        url: '/trpc/cases.addGuardedText',
        headers: { ...HEADERS, cookie },
        payload: `{"text": "${SECRET}`,
      }),
    ]);
    for (const refusal of refusals) {
      expect(refusal.statusCode).toBeGreaterThanOrEqual(400);
      expect(refusal.statusCode).toBeLessThan(500);
      expect(refusal.body).not.toContain(SECRET);
    }
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
    for (const url of FILES) {
      const file = await app.inject({ url, headers: { cookie } });
      expect(file.statusCode).toBe(200);
      expect(textOf(file.rawPayload)).not.toContain(SECRET);
    }
    const got = await app.inject({
      url: `/trpc/cases.get?input=${encodeURIComponent(JSON.stringify({ caseId }))}`,
      headers: { cookie },
    });
    expect(got.body).not.toContain(SECRET);
    const textId = got.json().result.data.guardedTexts[0].id;
    expect((await post('cases.readGuardedText', { caseId, textId })).body).toContain(SECRET);
    // A fault in the middle of writing it: the store is gone.
    await world.store.close();
    const fault = await post('cases.addGuardedText', { caseId, text: SECRET });
    expect(fault.statusCode).toBeGreaterThanOrEqual(500);
    expect(fault.body).not.toContain(SECRET);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain(SECRET);
  });
});
