import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const NONCE_MARK = '__CSP_NONCE__';
const OUR_PATHS = /^\/(trpc|api|files|healthz|readyz|metrics|assets)(\/|$|\?)/;

/** Serves the built web app: hashed assets for a year, the page itself fresh each time with its own nonce. */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' || OUR_PATHS.test(request.url))
      return reply.code(404).send({ code: 'NOT_FOUND' });
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_MARK, request.cspNonce));
  });
}
