import { makePlan } from '@regiovast/api/testing/make-plan';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import type { Role } from '@regiovast/domain/people/organisation';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { strFromU8, unzipSync } from 'fflate';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerErrors } from './error-answers.ts';
import { addPlanFileRoutes } from './plan-file-routes.ts';

describe.each(ENGINES)('L-6: documents of a plan over HTTP on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let planId: string;
  let who: readonly [OrganisationKey, Role] | null = null;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    ({ planId } = await makePlan(world, 'noord', 'SUBMITTED'));
    app = Fastify();
    answerErrors(app);
    addPlanFileRoutes(app, async () => ({
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
    return app.inject({ method: 'GET', url: `/files/plans/${path}` });
  };
  const rho = ['rhoNoord', 'rhoViewer'] as const;
  const downloads = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents);
    return events.filter(({ action }) => action === 'plans.downloaded').length;
  };

  test('Word and PDF come under a safe name in the language that was asked, each with one event', async () => {
    const before = await downloads();
    const word = await get(rho, `${planId}/plan.docx?taal=en`);
    expect([word.statusCode, word.headers['cache-control'], word.headers['x-content-type-options']]).toEqual([
      200,
      'private, no-store',
      'nosniff',
    ]);
    expect(word.headers['content-disposition']).toMatch(
      /^attachment; filename="?continuity-plan-P-2026-[0-9A-Za-z]+-v1\.docx"?$/u,
    );
    const part = unzipSync(new Uint8Array(word.rawPayload))['word/document.xml'];
    expect(strFromU8(part ?? new Uint8Array())).toContain('Result obligations');
    const pdf = await get(['noord', 'insurerViewer'], `${planId}/summary.pdf`);
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.rawPayload.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect((await downloads()) - before).toBe(2);
  });

  test('C-6: what is absent, hidden or does not exist in that form answers the same, without an event', async () => {
    const before = await downloads();
    const answers = [
      await get(['zuid', 'insurerViewer'], `${planId}/plan.pdf`),
      await get(rho, '00000000-0000-7000-8000-000000000000/plan.pdf'),
      await get(rho, 'geen-nummer/plan.pdf'),
      await get(rho, `${planId}/decision.docx`),
      await get(rho, `${planId}/decision.pdf`),
      await get(rho, `${planId}/anders.pdf`),
      await get(rho, `${planId}/plan.exe`),
    ];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(404);
    expect((await get(null, `${planId}/plan.pdf`)).statusCode).toBe(401);
    expect((await get(['platform', 'platformAdmin'], `${planId}/plan.pdf`)).statusCode).toBe(403);
    expect((await downloads()) - before).toBe(0);
  });
});
