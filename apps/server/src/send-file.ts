import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';

/** A file of the person who asked alone: no cache between them and the server keeps it, and no browser guesses what it is. */
export const sendFile = (
  reply: FastifyReply,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
) =>
  reply
    .type(mediaType)
    .headers({
      'cache-control': 'private, no-store',
      'content-disposition': contentDisposition(name, { type: 'attachment' }),
      'x-content-type-options': 'nosniff',
    })
    .send(Buffer.from(bytes));
