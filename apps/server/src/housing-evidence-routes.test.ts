import { officeFile, PDF } from '@regiovast/api/testing/attached-files';
import { makeHousingCase } from '@regiovast/api/testing/make-housing-case';
import { openedLink, outsider } from '@regiovast/api/testing/outside-party';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';
import { answerErrors } from './error-answers.ts';
import { addHousingEvidenceRoutes, EVIDENCE_PATH } from './housing-evidence-routes.ts';
import { refuseForeignWrites } from './origin-check.ts';

const ORIGIN = 'http://localhost:3000';
const MEGABYTE = 1024 * 1024;
const NOTHING = '00000000-0000-7000-8000-000000000000';
const GUESS = 'A'.repeat(43);
/** Stands for the session: which person asks. */
const WHO = 'x-test-who';

describe.each(ENGINES)('H-6: files of an outside party, on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let pass: string;
  let practice = 0;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    app = Fastify();
    answerErrors(app);
    refuseForeignWrites(app, new Set([ORIGIN]));
    addHousingEvidenceRoutes(app, async ({ headers, ip }) => {
      const [organisation, role] = String(headers[WHO] ?? '').split('/');
      const actor = role ? world.actor(organisation as OrganisationKey, role as Role) : null;
      return { deps: world.deps, actor, clientAddress: ip };
    });
  });
  beforeEach(async () => {
    const { housingCaseId } = await makeHousingCase(world, 'noord', { practice: practice++ });
    ({ pass } = await openedLink(world, housingCaseId));
  });
  afterAll(async () => {
    await app.close();
    await world.discard();
  });

  const headersOf = (name: string, named = pass) => ({
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
    'x-link-pass': named,
    origin: ORIGIN,
  });
  const upload = (name: string, payload: Uint8Array, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: EVIDENCE_PATH,
      headers: { ...headersOf(name), ...headers },
      payload: Buffer.from(payload),
    });
  const download = (id: string, who: string) =>
    app.inject({ url: `${EVIDENCE_PATH}/${id}`, headers: who === '' ? {} : { [WHO]: who } });
  const count = () => world.store.read.q.$count(world.store.read.t.housingEvidence);

  test('come up under the pass and back as a download that no browser runs', async () => {
    const added = await upload('../../raads besluit.pdf', PDF);
    expect([added.statusCode, added.json().name]).toEqual([200, 'raads besluit.pdf']);
    const taken = await download(added.json().id, 'rhoNoord/rhoViewer');
    expect(taken.rawPayload).toEqual(Buffer.from(PDF));
    expect(taken.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="raads besluit.pdf"',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  test('of a wrong kind, without content or too large are refused, each in its words', async () => {
    const before = await count();
    const refused = [
      await upload('brief.pdf', Buffer.from('<html>')),
      await upload('brief.exe', PDF),
      await upload('brief.pdf', officeFile('docx')),
      await upload('plan.docx', officeFile('docx', { 'word/vbaProject.bin': PDF })),
      await upload('leeg.pdf', Buffer.alloc(0)),
      await upload('groot.pdf', Buffer.alloc(11 * MEGABYTE)),
    ];
    expect(refused.map((answer) => [answer.statusCode, answer.json().code])).toEqual([
      [422, 'ATTACHMENT_TYPE_NOT_ALLOWED'],
      [422, 'ATTACHMENT_TYPE_NOT_ALLOWED'],
      [422, 'ATTACHMENT_NAME_DIFFERS'],
      [422, 'ATTACHMENT_HAS_MACROS'],
      [422, 'ATTACHMENT_EMPTY'],
      [413, 'ATTACHMENT_TOO_LARGE'],
    ]);
    expect(await count()).toBe(before);
  });

  test('without a pass, with a guess, from another site or after the answer keep nothing', async () => {
    const before = await count();
    const { cellSha256 } = await outsider(world).linkQuestion({ pass });
    const guesses = [
      await upload('a.pdf', PDF, { 'x-link-pass': '' }),
      await upload('a.pdf', PDF, { 'x-link-pass': 'x' }),
      await upload('a.pdf', PDF, { 'x-link-pass': GUESS }),
      await upload('a.pdf', PDF, { origin: 'https://elders.example' }),
    ];
    await outsider(world).answerLink({ pass, cellSha256, answer: { state: 'APPLIED' } });
    const late = await upload('a.pdf', PDF);
    expect([...guesses, late].map((answer) => [answer.statusCode, answer.json().code])).toEqual([
      [404, 'HOUSING_LINK_PASS_EXPIRED'],
      [404, 'HOUSING_LINK_PASS_EXPIRED'],
      [404, 'HOUSING_LINK_PASS_EXPIRED'],
      [403, 'FOREIGN_ORIGIN'],
      [409, 'HOUSING_LINK_ANSWERED'],
    ]);
    expect(await count()).toBe(before);
  });

  test('a sixth is refused, also when six come at once', async () => {
    const before = await count();
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map((file) => upload(`${file}.pdf`, PDF)));
    const refused = all.filter(({ statusCode }) => statusCode !== 200);
    expect(refused.map((answer) => answer.json().code)).toEqual(['HOUSING_LIMIT_REACHED']);
    expect(await count()).toBe(before + 5);
  });

  test('C-6: are for who sees the case; to another they answer as what is not there', async () => {
    const { id } = (await upload('a.pdf', PDF)).json();
    const absent = await download(NOTHING, 'noord/procurementManager');
    expect([absent.statusCode, absent.json().code]).toEqual([404, 'NOT_FOUND']);
    for (const who of ['noord/procurementManager', 'zuid/procurementManager', 'rhoZuid/rhoManager']) {
      const answer = await download(id, who);
      expect([who, answer.statusCode, answer.body]).toEqual([who, 404, absent.body]);
    }
    expect((await download('x', 'rhoNoord/rhoViewer')).body).toBe(absent.body);
    expect((await download(id, '')).statusCode).toBe(401);
    expect((await download(id, 'ministry/ministryAnalyst')).statusCode).toBe(403);
    expect((await download(id, 'platform/platformAdmin')).statusCode).toBe(403);
    // The pass brings files and takes none.
    const back = await app.inject({ url: `${EVIDENCE_PATH}/${id}`, headers: { 'x-link-pass': pass } });
    expect(back.statusCode).toBe(401);
  });

  test('the server as a whole knows the route, and no token, code or pass comes into its log', async () => {
    const lines: string[] = [];
    const whole = await buildApp(world.deps, {
      secret: 'a secret for a test',
      publicUrl: ORIGIN,
      logLevel: 'trace',
      logStream: { write: (line) => lines.push(line) },
    });
    const headers = { ...headersOf('a.pdf'), host: 'localhost:3000' };
    const answer = await whole.inject({
      method: 'POST',
      url: EVIDENCE_PATH,
      headers,
      payload: Buffer.alloc(2 * MEGABYTE),
    });
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'ATTACHMENT_TYPE_NOT_ALLOWED']);
    const asked = await whole.inject({
      method: 'POST',
      url: '/trpc/housing.linkQuestion',
      headers: { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000' },
      payload: JSON.stringify({ pass }),
    });
    expect(asked.statusCode).toBe(200);
    // A question in an address is refused: addresses are kept on the way.
    const read = await whole.inject({
      url: `/trpc/housing.linkQuestion?input=${encodeURIComponent(JSON.stringify({ pass: GUESS }))}`,
    });
    expect(read.statusCode).toBe(405);
    expect(lines.join('\n')).not.toContain(pass);
    await whole.close();
  });
});
