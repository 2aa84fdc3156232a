import { makeHousingCase } from '@regiovast/api/testing/make-housing-case';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerErrors } from './error-answers.ts';
import { addHousingListRoute } from './housing-list-route.ts';

describe.each(ENGINES)('C-7: the list of housing cases over HTTP on %s', (engine) => {
  let world: TestWorld;
  let app: FastifyInstance;
  let who: readonly [OrganisationKey, Role] | null = null;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeHousingCase(world, 'noord', { practice: 0, isShared: false });
    await makeHousingCase(world, 'noord', { practice: 1, step: 'DECISION' });
    await makeHousingCase(world, 'noord', { practice: 2, step: 'CLOSED' });
    await makeHousingCase(world, 'zuid', { practice: 0 });
    app = Fastify();
    answerErrors(app);
    addHousingListRoute(app, async () => ({
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
  const namesIn = (body: string) => [...body.matchAll(/Praktijk (?:noord|zuid) \d/gu)].map(([name]) => name);

  test('the RHO takes what its screen shows, narrowed as its address is', async () => {
    const { statusCode, headers, body } = await get(rho, 'list.csv');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(headers['content-disposition']).toContain('regiovast-huisvesting-2026-11-19.csv');
    expect(namesIn(body).sort()).toEqual(['Praktijk noord 1', 'Praktijk noord 2']);
    expect(namesIn((await get(rho, 'list.csv?stap=DECISION')).body)).toEqual(['Praktijk noord 2']);
    expect(namesIn((await get(rho, 'list.csv?toon=gesloten')).body)).toEqual(['Praktijk noord 3']);
    expect((await get(rho, 'list.xlsx?taal=en')).headers['content-disposition']).toContain(
      'regiovast-housing-',
    );
  });

  test('C-2, C-6: the insurer takes what was shared with it; others nothing, and no other format', async () => {
    expect(namesIn((await get(['noord', 'insurerViewer'], 'list.csv')).body)).toEqual(['Praktijk noord 2']);
    const across = await get(['zuid', 'procurementManager'], 'list.csv?regio=ZK09');
    expect(namesIn(across.body)).toEqual([]);
    expect((await get(['ministry', 'ministryAnalyst'], 'list.csv')).statusCode).toBe(403);
    expect((await get(null, 'list.csv')).statusCode).toBe(401);
    expect((await get(rho, 'list.pdf')).statusCode).toBe(404);
  });
});
