import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

const MEGABYTE = 1024 * 1024;

/** W-4 · bytes of one file. */
export const ATTACHMENT_LIMIT_BYTES = 10 * MEGABYTE;
/** W-4 · what one organisation keeps with one record. */
export const MOST_ATTACHMENTS = 50;
const MOST_ATTACHED_BYTES = 100 * MEGABYTE;

/** What an organisation keeps with a record already. */
export type Kept = { readonly files: number; readonly bytes: number };

/**
 * W-4 · whether a file still fits. The room is counted per organisation: one room for all would tell each how much
 * the others keep for themselves (C-6).
 */
export const decideRoom = (kept: Kept, bytes: number): Verdict =>
  verdictOf(
    violatedIf(
      kept.files + 1 > MOST_ATTACHMENTS || kept.bytes + bytes > MOST_ATTACHED_BYTES,
      'ATTACHMENT_ROOM_FULL',
      { mostFiles: MOST_ATTACHMENTS, mostMegabytes: MOST_ATTACHED_BYTES / MEGABYTE },
    ),
  );

/** W-4 · a file has content, and not too much of it. */
export const decideSize = (bytes: number): Verdict =>
  verdictOf(
    violatedIf(bytes === 0, 'ATTACHMENT_EMPTY'),
    violatedIf(bytes > ATTACHMENT_LIMIT_BYTES, 'ATTACHMENT_TOO_LARGE', {
      mostMegabytes: ATTACHMENT_LIMIT_BYTES / MEGABYTE,
    }),
  );
