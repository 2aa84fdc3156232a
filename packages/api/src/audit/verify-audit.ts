import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** S-2 · reads the whole chain of events and names the first that is wrong. */
export const verifyAudit = procedure('audit.verify')
  .output(
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), count: z.int() }),
      z.object({
        ok: z.literal(false),
        seq: z.int(),
        problem: z.enum(['CHANGED', 'REMOVED', 'REORDERED', 'HEAD_MISMATCH']),
      }),
    ]),
  )
  .query(({ ctx: { deps } }) => verifyStoredChain(deps.store.read));
