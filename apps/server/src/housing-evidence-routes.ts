import { addEvidence, type Context, expectEvidence, takeEvidence } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { ATTACHMENT_LIMIT_BYTES } from '@regiovast/domain/work/attachment-limits';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { claimedBytes, fileIn, refuseTooLarge, SANDBOX, takeBareContent } from './bare-upload.ts';
import { sendFile } from './send-file.ts';

export const EVIDENCE_PATH = '/files/housing-evidence';

/** In a header, never in an address: addresses are kept by browsers and proxies. */
const PASS_HEADER = 'x-link-pass';

const paramsSchema = z.object({ id: idSchema });

const passIn = ({ headers }: FastifyRequest): string => {
  const pass = headers[PASS_HEADER];
  return typeof pass === 'string' ? pass : '';
};

/**
 * H-6 · files that an outside party gives with its answer: up under the pass that its code gave, for the RHO and the insurer
 * of the case down as a download that is an event (C-7).
 */
export function addHousingEvidenceRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.register(async (routes) => {
    takeBareContent(routes);

    routes.post(
      EVIDENCE_PATH,
      {
        bodyLimit: ATTACHMENT_LIMIT_BYTES,
        // Pass, link and room are asked before the body is read.
        async onRequest(request) {
          await expectEvidence(await contextOf(request), passIn(request), claimedBytes(request));
        },
        errorHandler: refuseTooLarge,
      },
      async (request, reply) => {
        const added = await addEvidence(await contextOf(request), passIn(request), fileIn(request));
        return reply.header('cache-control', 'no-store').send(added);
      },
    );

    routes.get(`${EVIDENCE_PATH}/:id`, async (request, reply) => {
      const context = await contextOf(request);
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) throw notFound();
      const { name, mediaType, content } = await takeEvidence(context, params.data.id);
      return sendFile(reply.header('content-security-policy', SANDBOX), { name, mediaType, bytes: content });
    });
  });
}
