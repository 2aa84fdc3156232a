import fastifyCompress from '@fastify/compress';
import { appRouter, bundleSigner, type Context, type Deps, IMPORT_LIMIT_BYTES } from '@regiovast/api';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { addAttachmentRoutes, ATTACHMENTS_PATH } from './attachment-routes.ts';
import { answerErrors } from './error-answers.ts';
import { loggableFault } from './fault-log.ts';
import { addFileRoutes } from './file-routes.ts';
import { addArrangementFileRoutes } from './arrangement-file-routes.ts';
import { addArrangementListRoute } from './arrangement-list-route.ts';
import { addBundleRoutes } from './bundle-routes.ts';
import { addHousingEvidenceRoutes, EVIDENCE_PATH } from './housing-evidence-routes.ts';
import { addHousingListRoute } from './housing-list-route.ts';
import { addNeedMapRoutes } from './need-map-routes.ts';
import { addPlanFileRoutes } from './plan-file-routes.ts';
import { refuseForeignWrites } from './origin-check.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { createSignIn } from './sign-in.ts';
import { serveWebApp } from './web-app.ts';

const BODY_LIMIT_BYTES = 1_000_000;
/** A file of 25 MB as base64 in JSON. */
const UPLOAD_LIMIT_BYTES = 35_000_000;
/** One upload and nothing beside it: others in its batch would be let in as large. */
const UPLOAD_PATH = /^\/trpc\/imports\.upload\w*(?:\?|$)/;

export type AppOptions = {
  readonly secret: string;
  /** Address under which people reach the server; cookies are secure when it is https. */
  readonly publicUrl: string;
  /** Other addresses from which its own pages may write, such as 127.0.0.1 beside localhost. */
  readonly otherOrigins?: readonly string[];
  /** Addresses of proxies whose word on who asks is believed; absent: nobody's. */
  readonly trustedProxy?: string | undefined;
  /** Folder of the built web app; absent: the interface is served elsewhere. */
  readonly webFolder?: string | undefined;
  readonly logLevel: string;
  /** Where log lines go; absent: standard output. */
  readonly logStream?: { readonly write: (line: string) => void };
};

/** The HTTP server around the use-cases: headers, sign-in, tRPC, files, health, the web app. */
export async function buildApp(deps: Deps, options: AppOptions): Promise<FastifyInstance> {
  const isHttps = options.publicUrl.startsWith('https:');
  const origins = [new URL(options.publicUrl).origin, ...(options.otherOrigins ?? [])];
  const signIn = createSignIn(deps, {
    secret: options.secret,
    baseUrl: options.publicUrl,
    trustedOrigins: origins,
  });
  const app = Fastify({
    logger: {
      level: options.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-link-pass"]'],
      ...(options.logStream && { stream: options.logStream }),
    },
    bodyLimit: UPLOAD_LIMIT_BYTES,
    ...(options.trustedProxy !== undefined && { trustProxy: options.trustedProxy }),
    routerOptions: { maxParamLength: 5_000 },
    logController: new LogController({ disableRequestLogging: true }),
  });
  answerErrors(app);
  addSecurityHeaders(app, isHttps);
  refuseForeignWrites(app, new Set(origins));
  app.addHook('onRequest', async (request, reply) => {
    const bytes = Number(request.headers['content-length'] ?? 0);
    // Files that go with a record have a limit and words of their own.
    const { url } = request.routeOptions;
    if (url === ATTACHMENTS_PATH || url === EVIDENCE_PATH) return;
    if (request.headers['transfer-encoding'] !== undefined) {
      // What does not say how large it is would be read to the largest limit.
      await reply.code(411).send({ code: 'LENGTH_REQUIRED' });
    } else if (bytes > BODY_LIMIT_BYTES && !UPLOAD_PATH.test(request.url)) {
      await reply.code(413).send({ code: 'PAYLOAD_TOO_LARGE' });
    } else if (bytes > UPLOAD_LIMIT_BYTES) {
      // Before a byte of it is read: a file of 200 MB costs nothing (P-3).
      await reply.code(413).send({ code: 'IMPORT_TOO_LARGE', details: { limitBytes: IMPORT_LIMIT_BYTES } });
    }
  });
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: 1024 });

  const signingDeps: Deps = { ...deps, signer: bundleSigner(options.secret) };
  const contextOf = async (request: FastifyRequest): Promise<Context> => ({
    deps: signingDeps,
    actor: await signIn.actorOf(headersOf(request)),
    clientAddress: request.ip,
  });
  const trpcOptions: FastifyTRPCPluginOptions<typeof appRouter>['trpcOptions'] = {
    router: appRouter,
    createContext: ({ req }) => contextOf(req),
    responseMeta: () => ({ headers: { 'cache-control': 'private, no-store' } }),
    onError({ error, path, req }) {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        req.log.error({ fault: loggableFault(error), path }, 'fault');
    },
  };
  await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const url = new URL(request.url, options.publicUrl);
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
      const response = await signIn.handle(
        new Request(url, { method: request.method, headers: headersOf(request), body }),
      );
      reply.code(response.status);
      response.headers.forEach((value, name) => {
        if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
      });
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.header('cache-control', 'no-store').send(await response.text());
    },
  });
  addFileRoutes(app, contextOf);
  addPlanFileRoutes(app, contextOf);
  addArrangementFileRoutes(app, contextOf);
  addHousingListRoute(app, contextOf);
  addNeedMapRoutes(app, contextOf);
  addBundleRoutes(app, contextOf);
  addArrangementListRoute(app, contextOf);
  addAttachmentRoutes(app, contextOf);
  addHousingEvidenceRoutes(app, contextOf);
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await deps.store.ping();
      return { status: 'ready', engine: deps.store.engine };
    } catch {
      return reply.code(503).send({ status: 'store unreachable' });
    }
  });
  if (options.webFolder) await serveWebApp(app, options.webFolder);
  return app;
}

/** Headers as the web standard has them; hop-by-hop and length headers are the server's own business. */
function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'content-length' || name === 'connection') continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
