import { makeArrangement } from '@regiovast/api/testing/make-arrangement';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import type { Role } from '@regiovast/domain/people/organisation';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { strFromU8, unzipSync } from 'fflate';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerErrors } from './error-answers.ts';
import { addArrangementFileRoutes } from './arrangement-file-routes.ts';

describe.each(ENGINES)('A-7: the agreement of an arrangement over HTTP on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let contracted: string;
  let draft: string;
  let who: readonly [OrganisationKey, Role] | null = null;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    ({ arrangementId: contracted } = await makeArrangement(world, 'noord', { status: 'CONTRACTED' }));
    ({ arrangementId: draft } = await makeArrangement(world, 'noord'));
    app = Fastify();
    answerErrors(app);
    addArrangementFileRoutes(app, async () => ({
      deps: world.deps,
      actor: who === null ? null : world.actor(...who),
    }));
  });
  afterAll(async () => {
    await app.close();
    await world.discard();
  });

  const get = (as: typeof who, path: string) => {
    who = as;
    return app.inject({ method: 'GET', url: `/files/arrangements/${path}` });
  };
  const insurer = ['noord', 'insurerViewer'] as const;
  const rho = ['rhoNoord', 'rhoManager'] as const;
  const downloads = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents);
    return events.filter(({ action }) => action === 'arrangements.downloaded').length;
  };

  test('both parties take it under a safe name in the language that was asked, each with one event', async () => {
    const before = await downloads();
    const dutch = await get(rho, `${contracted}/agreement.docx`);
    expect([
      dutch.statusCode,
      dutch.headers['cache-control'],
      dutch.headers['x-content-type-options'],
    ]).toEqual([200, 'private, no-store', 'nosniff']);
    expect(dutch.headers['content-disposition']).toMatch(
      /^attachment; filename="?overeenkomst-maatwerk-MW-2026-[0-9A-Za-z]+-v1\.docx"?$/u,
    );
    const text = strFromU8(
      unzipSync(new Uint8Array(dutch.rawPayload))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(text).toContain('€\u00a030.600,00');
    expect(text).toContain('Vertrouwelijkheid');
    const english = await get(insurer, `${contracted}/agreement.docx?taal=en`);
    expect(english.headers['content-disposition']).toContain('arrangement-agreement-');
    expect((await downloads()) - before).toBe(2);
  });

  test('C-6: what is absent, hidden or not yet offered answers the same, without an event', async () => {
    const before = await downloads();
    const answers = [
      await get(['zuid', 'procurementManager'], `${contracted}/agreement.docx`),
      await get(rho, `${draft}/agreement.docx`),
      await get(insurer, '00000000-0000-7000-8000-000000000000/agreement.docx'),
      await get(insurer, 'geen-nummer/agreement.docx'),
    ];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(404);
    expect((await get(null, `${contracted}/agreement.docx`)).statusCode).toBe(401);
    expect((await get(['platform', 'platformAdmin'], `${contracted}/agreement.docx`)).statusCode).toBe(403);
    expect((await downloads()) - before).toBe(0);
  });
});
