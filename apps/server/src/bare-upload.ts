import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { ATTACHMENT_LIMIT_BYTES, decideSize } from '@regiovast/domain/work/attachment-limits';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

/** A name may hold any sign, a header may not: it comes percent-encoded. */
const NAME_HEADER = 'x-file-name';
const LONGEST_NAME_HEADER = 4_000;

/** A downloaded file runs nothing and reaches nothing, should a browser show it after all. */
export const SANDBOX = "default-src 'none'; sandbox";

/** W-4 · files come up as the bare content, which no form of another site can send. */
export const takeBareContent = (routes: FastifyInstance): void => {
  routes.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: ATTACHMENT_LIMIT_BYTES },
    (_request, body, done) => done(null, body),
  );
};

function nameIn(request: FastifyRequest): string {
  const header = request.headers[NAME_HEADER];
  if (typeof header !== 'string' || header.length > LONGEST_NAME_HEADER) return '';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** The file that a request brings: its content, and the name from a header. */
export function fileIn(request: FastifyRequest): { readonly name: string; readonly content: Buffer } {
  const content = request.body;
  if (!Buffer.isBuffer(content)) throw new DomainError('ATTACHMENT_EMPTY');
  return { name: nameIn(request), content };
}

/** The length a request claims; null when it claims none. */
export function claimedBytes(request: FastifyRequest): number | null {
  const bytes = Number(request.headers['content-length']);
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** A body that turns out larger than it said gets the words of one that is too large. */
export function refuseTooLarge(error: FastifyError): void {
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
  throwIfViolated(decideSize(ATTACHMENT_LIMIT_BYTES + 1));
}
