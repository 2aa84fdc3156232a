import { makeHousingCase } from '@regiovast/api/testing/make-housing-case';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerErrors } from './error-answers.ts';
import { addNeedMapRoutes } from './need-map-routes.ts';

describe.each(ENGINES)('H-7: the need map over HTTP on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let who: readonly [OrganisationKey, Role] | null = null;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeHousingCase(world);
    app = Fastify();
    answerErrors(app);
    addNeedMapRoutes(app, async () => ({
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
    return app.inject({ method: 'GET', url: `/files/housing/${path}` });
  };
  const rho = ['rhoNoord', 'rhoViewer'] as const;
  const downloads = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents);
    return events.filter(({ action }) => action === 'housing.needMapTaken').length;
  };

  test('CSV, what its columns mean, and PDF, in the language that was asked, each with one event', async () => {
    const before = await downloads();
    const csv = await get(rho, 'need-map.csv?gemeente=GM0014&van=2027');
    expect([csv.statusCode, csv.headers['cache-control'], csv.headers['x-content-type-options']]).toEqual([
      200,
      'private, no-store',
      'nosniff',
    ]);
    expect(csv.headers['content-disposition']).toBe(
      'attachment; filename=behoeftekaart-groningen-2026-11-19.csv',
    );
    expect(csv.body).toContain('GM0014;Groningen;2027;1;260;0;5;0;2026-11-19;');
    const metadata = await get(rho, 'need-map.csv-metadata.json?gemeente=GM0014');
    expect([metadata.statusCode, metadata.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename=behoeftekaart-groningen-2026-11-19.csv-metadata.json',
    ]);
    expect(metadata.json()).toMatchObject({ url: 'behoeftekaart-groningen-2026-11-19.csv' });
    const pdf = await get(['rhoNoord', 'rhoManager'], 'need-map.pdf?taal=en');
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.headers['content-disposition']).toContain('need-map-rho-proef-noord-2026-11-19.pdf');
    expect(pdf.rawPayload.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect((await downloads()) - before).toBe(3);
  });

  test('what makes no sense in the address is left out, as on the page', async () => {
    const csv = await get(rho, 'need-map.csv?van=gisteren&tot=99999&taal=de');
    expect(csv.statusCode).toBe(200);
    expect(csv.body).toContain('GM0014;Groningen;2027;1;');
  });

  test('C-6: a municipality outside the area and an unknown file answer the same; others take nothing', async () => {
    const before = await downloads();
    const answers = [
      await get(rho, 'need-map.pdf?gemeente=GM0935'),
      await get(rho, 'need-map.pdf?gemeente=GM9999'),
      await get(rho, 'need-map.exe'),
      await get(rho, 'need-map.docx'),
    ];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(404);
    expect((await get(null, 'need-map.pdf')).statusCode).toBe(401);
    for (const other of [
      ['noord', 'procurementManager'],
      ['ministry', 'ministryAnalyst'],
      ['platform', 'platformAdmin'],
    ] as const)
      expect((await get(other, 'need-map.csv')).statusCode).toBe(403);
    expect((await downloads()) - before).toBe(0);
  });
});
