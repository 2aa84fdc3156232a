import type { FastifyInstance } from 'fastify';

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses a write that another site asks the reader's browser to make. */
export function refuseForeignWrites(app: FastifyInstance, allowedOrigins: ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READING_METHODS.has(request.method)) return;
    const { origin, host } = request.headers;
    if (origin === undefined) {
      if (request.headers['sec-fetch-site'] === undefined) return;
    } else if (allowedOrigins.has(origin) || origin === `${request.protocol}://${host}`) return;
    await reply.code(403).send({ code: 'FOREIGN_ORIGIN' });
  });
}
