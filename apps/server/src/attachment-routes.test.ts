import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { officeFile, PDF } from '@regiovast/api/testing/attached-files';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAttachmentRoutes, ATTACHMENTS_PATH } from './attachment-routes.ts';
import { buildApp } from './build-app.ts';
import { answerErrors } from './error-answers.ts';
import { refuseForeignWrites } from './origin-check.ts';
import { addSecurityHeaders } from './security-headers.ts';

const ORIGIN = 'http://localhost:3000';
const MEGABYTE = 1024 * 1024;
const NOTHING = '00000000-0000-7000-8000-000000000000';
/** Stands for the session: which person asks. */
const WHO = 'x-test-who';

describe.each(ENGINES)('files with a record, on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let caseId: string;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    ({ caseId } = await rho.cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
      primaryCause: 'WORKLOAD',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-12-01',
      },
    }));
    app = Fastify();
    answerErrors(app);
    addSecurityHeaders(app, false);
    refuseForeignWrites(app, new Set([ORIGIN]));
    addAttachmentRoutes(app, async ({ headers }) => {
      const [organisation, role] = String(headers[WHO] ?? '').split('/');
      const actor = role ? world.actor(organisation as OrganisationKey, role as Role) : null;
      return { deps: world.deps, actor };
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    await world.discard();
  });

  const addressOf = (subjectId = caseId, audience = 'everyone') =>
    `${ATTACHMENTS_PATH}?subjectKind=case&subjectId=${subjectId}&audience=${audience}`;
  const headersOf = (name: string, who = 'rhoNoord/rhoCoordinator') => ({
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
    origin: ORIGIN,
    [WHO]: who,
  });
  const upload = (name: string, payload: Uint8Array, { url = addressOf(), headers = {} } = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { ...headersOf(name), ...headers },
      payload: Buffer.from(payload),
    });
  const download = (id: string, who = 'rhoNoord/rhoViewer') =>
    app.inject({ url: `${ATTACHMENTS_PATH}/${id}`, headers: { [WHO]: who } });
  const count = () => world.store.read.q.$count(world.store.read.t.attachments);

  test.each([
    ['Verslag.pdf', 'attachment; filename=Verslag.pdf'],
    ['../../etc/passwd.pdf', 'attachment; filename=passwd.pdf'],
    ['con.pdf', 'attachment; filename=_con.pdf'],
    [
      'Ça é €5; a="b".pdf',
      `attachment; filename="?a ? ?5; a=_b_.pdf"; filename*=UTF-8''%C3%87a%20%C3%A9%20%E2%82%AC5%3B%20a%3D_b_.pdf`,
    ],
    ['omge\u202Efdp.pdf', 'attachment; filename=omgefdp.pdf'],
    ['a\r\nset-cookie: x=1.pdf', 'attachment; filename="aset-cookie_ x=1.pdf"'],
  ])('W-4: %j comes back as a download that no browser runs', async (name, disposition) => {
    const added = await upload(name, PDF);
    expect(added.statusCode, added.body).toBe(200);
    const taken = await download(added.json().id);
    expect(taken.rawPayload).toEqual(Buffer.from(PDF));
    expect(taken.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const latin = String(taken.headers['content-disposition']);
    expect(latin.replace('Ç', '?').replace('é', '?')).toBe(disposition);
  });

  test.each([
    ['brief.pdf', Buffer.from('<html>'), 422, 'ATTACHMENT_TYPE_NOT_ALLOWED'],
    ['brief.pdf', officeFile('docx'), 422, 'ATTACHMENT_NAME_DIFFERS'],
    ['plan.docx', officeFile('docx', { 'word/vbaProject.bin': PDF }), 422, 'ATTACHMENT_HAS_MACROS'],
    ['plan.docx', officeFile('docx').slice(0, -30), 422, 'ATTACHMENT_UNREADABLE'],
    ['leeg.pdf', Buffer.alloc(0), 422, 'ATTACHMENT_EMPTY'],
    ['groot.pdf', Buffer.alloc(11 * MEGABYTE), 413, 'ATTACHMENT_TOO_LARGE'],
  ])('W-4: %s is refused with %i words', async (name, content, status, code) => {
    const before = await count();
    const answer = await upload(name, content);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await count()).toBe(before);
  });

  /** Sends what no browser would, over a real connection. */
  const sent = (headers: Record<string, string>, parts: readonly Buffer[]): Promise<[number, string]> =>
    new Promise((resolve, reject) => {
      const { port } = app.server.address() as AddressInfo;
      const call = httpRequest(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: addressOf(),
          headers: { ...headersOf('a.pdf'), ...headers },
        },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (text: string) => {
            body += text;
          });
          answer.on('end', () => {
            resolve([answer.statusCode ?? 0, String((JSON.parse(body) as { code?: string }).code)]);
            call.destroy();
          });
        },
      );
      call.on('error', reject);
      for (const part of parts) call.write(part);
      if (headers['content-length'] === undefined) call.end();
      else call.flushHeaders();
    });

  test('W-4: what says that it is 11 MB is refused before a byte of it has come', async () => {
    expect(await sent({ 'content-length': String(11 * MEGABYTE) }, [])).toEqual([
      413,
      'ATTACHMENT_TOO_LARGE',
    ]);
  });

  test('W-4: what does not say how large it is, is cut off at the limit', async () => {
    const parts = Array.from({ length: 11 }, () => Buffer.alloc(MEGABYTE));
    expect(await sent({ 'transfer-encoding': 'chunked' }, parts)).toEqual([413, 'ATTACHMENT_TOO_LARGE']);
  });

  test('W-4: a length that is not the length is bad input, and keeps nothing', async () => {
    const before = await count();
    for (const length of ['3', '9999']) {
      const answer = await upload('a.pdf', PDF, { headers: { 'content-length': length } });
      expect(answer.statusCode).toBe(400);
    }
    expect(await count()).toBe(before);
  });

  test('W-4: another kind of body, no name, or no such record: an answer, never a fault', async () => {
    const answers = [
      await upload('a.pdf', PDF, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
      await upload('a.pdf', PDF, { headers: { 'x-file-name': '%E0%A4%A' } }),
      await upload('a.pdf', PDF, { headers: { 'x-file-name': '' } }),
      await upload('a.pdf', PDF, { url: `${ATTACHMENTS_PATH}?subjectKind=case&subjectId=x` }),
      await upload('a.pdf', PDF, { url: addressOf(NOTHING) }),
      await upload('a.pdf', PDF, { url: addressOf().replace('case', 'practice') }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([415, 422, 422, 404, 404, 404]);
  });

  test('W-4: another site uploads nothing, and nobody without session or right', async () => {
    const outcomes = [
      await upload('a.pdf', PDF, { headers: { origin: 'https://elders.example' } }),
      await upload('a.pdf', PDF, { headers: { [WHO]: '' } }),
      await upload('a.pdf', PDF, { headers: { [WHO]: 'rhoNoord/rhoViewer' } }),
      await upload('a.pdf', PDF, { headers: { [WHO]: 'ministry/ministryAnalyst' } }),
    ];
    expect(outcomes.map(({ statusCode }) => statusCode)).toEqual([403, 401, 403, 403]);
  });

  test('C-6: a file that one may not read, or no longer, answers to the byte as one that is not there', async () => {
    const { id } = (await upload('a.pdf', PDF)).json();
    const who = 'noord/procurementManager';
    const absent = await download(NOTHING, who);
    expect([absent.statusCode, absent.json().code]).toEqual([404, 'NOT_FOUND']);
    const same = async () => {
      const answer = await download(id, who);
      expect([answer.statusCode, answer.body]).toEqual([404, absent.body]);
    };
    await same();
    await world.as('rhoNoord', 'rhoCoordinator').cases.share({ caseId, version: 1 });
    expect((await download(id, who)).statusCode).toBe(200);
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.preferentInsurers).set({ validTo: '2026-11-18' });
    });
    await same();
    expect((await download('x', who)).body).toBe(absent.body);
  });

  test('W-4: two uploads at once are two files', async () => {
    const before = await count();
    const both = await Promise.all([upload('a.pdf', PDF), upload('a.pdf', PDF)]);
    expect(new Set(both.map((answer) => answer.json().id)).size).toBe(2);
    expect(await count()).toBe(before + 2);
  });

  test('W-4: the server as a whole knows the routes, and lets no size of file past the session', async () => {
    const whole = await buildApp(world.deps, {
      secret: 'a secret for a test',
      publicUrl: ORIGIN,
      logLevel: 'silent',
    });
    const headers = { ...headersOf('a.pdf'), host: 'localhost:3000' };
    for (const bytes of [100, 5 * MEGABYTE]) {
      const payload = Buffer.alloc(bytes);
      const answer = await whole.inject({ method: 'POST', url: addressOf(), headers, payload });
      expect(answer.statusCode).toBe(401);
    }
    // An address that only begins the same has no room for files.
    const beside = {
      method: 'POST',
      url: `${ATTACHMENTS_PATH}-x`,
      payload: 'x'.repeat(2 * MEGABYTE),
    } as const;
    const text = { ...headers, 'content-type': 'text/plain' };
    expect((await whole.inject({ ...beside, headers: text })).statusCode).toBe(413);
    expect((await whole.inject({ url: `${ATTACHMENTS_PATH}/${NOTHING}` })).statusCode).toBe(401);
    await whole.close();
  });
});
