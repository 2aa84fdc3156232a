import { addAttachment, type Context, expectAttachment, takeAttachment } from '@regiovast/api';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { ATTACHMENT_LIMIT_BYTES, decideSize } from '@regiovast/domain/work/attachment-limits';
import { uploadAttachmentSchema } from '@regiovast/domain/work/attachment.schemas';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendFile } from './send-file.ts';

export const ATTACHMENTS_PATH = '/files/attachments';

/** A name may hold any sign, a header may not: it comes percent-encoded. */
const NAME_HEADER = 'x-file-name';
const LONGEST_NAME_HEADER = 4_000;

const paramsSchema = z.object({ id: idSchema });

/** A downloaded file runs nothing and reaches nothing, should a browser show it after all. */
const SANDBOX = "default-src 'none'; sandbox";

function nameIn(request: FastifyRequest): string {
  const header = request.headers[NAME_HEADER];
  if (typeof header !== 'string' || header.length > LONGEST_NAME_HEADER) return '';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** The length a request claims; null when it claims none. */
function claimedBytes(request: FastifyRequest): number | null {
  const bytes = Number(request.headers['content-length']);
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/**
 * W-4 · files that are handed over with a record: up as the bare content with its name in a header, so that another
 * site cannot send one with a form; down as a download that is an event (C-7).
 */
export function addAttachmentRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.register(async (routes) => {
    routes.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: ATTACHMENT_LIMIT_BYTES },
      (_request, body, done) => done(null, body),
    );

    routes.post(
      ATTACHMENTS_PATH,
      {
        bodyLimit: ATTACHMENT_LIMIT_BYTES,
        // Right, record and room are asked before the body is read.
        async onRequest(request) {
          const bytes = claimedBytes(request);
          await expectAttachment(await contextOf(request), inputOf(request), bytes);
        },
        // A body that turns out larger than it said gets the words of one that is too large.
        errorHandler(error) {
          if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
          throwIfViolated(decideSize(ATTACHMENT_LIMIT_BYTES + 1));
        },
      },
      async (request, reply) => {
        const content = request.body;
        if (!Buffer.isBuffer(content)) throw new DomainError('ATTACHMENT_EMPTY');
        const file = { name: nameIn(request), content };
        const added = await addAttachment(await contextOf(request), inputOf(request), file);
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
