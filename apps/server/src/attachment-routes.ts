import { addAttachment, type Context, expectAttachment, takeAttachment } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { ATTACHMENT_LIMIT_BYTES } from '@regiovast/domain/work/attachment-limits';
import { uploadAttachmentSchema } from '@regiovast/domain/work/attachment.schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { claimedBytes, fileIn, refuseTooLarge, SANDBOX, takeBareContent } from './bare-upload.ts';
import { sendFile } from './send-file.ts';

export const ATTACHMENTS_PATH = '/files/attachments';

const paramsSchema = z.object({ id: idSchema });

/**
 * W-4 · files that are handed over with a record: up as the bare content with its name in a header, so that another
 * site cannot send one with a form; down as a download that is an event (C-7).
 */
export function addAttachmentRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.register(async (routes) => {
    takeBareContent(routes);

    routes.post(
      ATTACHMENTS_PATH,
      {
        bodyLimit: ATTACHMENT_LIMIT_BYTES,
        // Right, record and room are asked before the body is read.
        async onRequest(request) {
          const bytes = claimedBytes(request);
          await expectAttachment(await contextOf(request), inputOf(request), bytes);
        },
        errorHandler: refuseTooLarge,
      },
      async (request, reply) => {
        const added = await addAttachment(await contextOf(request), inputOf(request), fileIn(request));
        return reply.header('cache-control', 'no-store').send(added);
      },
    );

    routes.get(`${ATTACHMENTS_PATH}/:id`, async (request, reply) => {
      const context = await contextOf(request);
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) throw notFound();
      const { name, mediaType, content } = await takeAttachment(context, params.data.id);
      return sendFile(reply.header('content-security-policy', SANDBOX), { name, mediaType, bytes: content });
    });
  });
}

/** An address that names no record is answered as one that is not there. */
function inputOf({ query }: FastifyRequest) {
  const input = uploadAttachmentSchema.safeParse(query);
  if (!input.success) throw notFound();
  return input.data;
}
