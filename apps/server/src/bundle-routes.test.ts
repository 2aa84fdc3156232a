import { bundleSigner, verifyBundle } from '@regiovast/api';
import { makeFollowRequest } from '@regiovast/api/testing/make-follow-request';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '@regiovast/api/testing/test-world';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArrangementFileRoutes } from './arrangement-file-routes.ts';
import { addBundleRoutes } from './bundle-routes.ts';
import { answerErrors } from './error-answers.ts';

describe.each(ENGINES)('C-1, C-7: the bundle of follow requests over HTTP on %s', (engine) => {
  const signer = bundleSigner('een geheim van deze installatie, lang genoeg');
  let world: TestWorld;
  let app: FastifyInstance;
  let arrangementId: string;
  let who: readonly [OrganisationKey, Role] | null = null;

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    ({ arrangementId } = await makeFollowRequest(world, 'noord'));
    app = Fastify();
    answerErrors(app);
    const contextOf = async () => ({
      deps: { ...world.deps, signer },
      actor: who === null ? null : world.actor(...who),
    });
    // Beside the other files of the room: neither address hides the other.
    addArrangementFileRoutes(app, contextOf);
    addBundleRoutes(app, contextOf);
  });
  afterAll(async () => {
    await app.close();
    await world.discard();
  });

  const get = (as: typeof who, query: Record<string, string>) => {
    who = as;
    return app.inject({ method: 'GET', url: '/files/arrangements/bundle', query });
  };
  const officer = ['noord', 'procurementOfficer'] as const;
  const to = () => world.organisationIds.zuid;

  test('what is downloaded verifies to the byte, under a safe name', async () => {
    for (const query of [{ verzekeraar: to() }, { verzekeraar: to(), maatwerk: arrangementId }]) {
      const { statusCode, headers, rawPayload } = await get(officer, query);
      expect([statusCode, headers['cache-control'], headers['content-disposition']]).toEqual([
        200,
        'private, no-store',
        'attachment; filename=volgverzoeken-2026-11-19.json',
      ]);
      expect(verifyBundle(rawPayload, signer.fingerprint)).toMatchObject({
        ok: true,
        bundle: { addressedTo: 'Verzekeraar Zuid', requests: [{ payload: { type: 'PRACTICE_MANAGEMENT' } }] },
      });
    }
  });

  test('C-6: strangers, other roles and what is not there are refused', async () => {
    const statusOf = async (as: typeof who, query: Record<string, string>) =>
      (await get(as, query)).statusCode;
    expect(await statusOf(null, { verzekeraar: to() })).toBe(401);
    expect(await statusOf(['noord', 'insurerViewer'], { verzekeraar: to() })).toBe(403);
    expect(await statusOf(['rhoNoord', 'rhoManager'], { verzekeraar: to() })).toBe(403);
    expect(await statusOf(['zuid', 'procurementOfficer'], { verzekeraar: world.organisationIds.noord })).toBe(
      404,
    );
    expect(await statusOf(officer, {})).toBe(404);
    expect(await statusOf(officer, { verzekeraar: 'x' })).toBe(404);
    expect(await statusOf(officer, { verzekeraar: to(), maatwerk: to() })).toBe(404);
  });
});
