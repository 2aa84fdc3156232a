import { type Context, takePlanPaper } from '@regiovast/api';
import { notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { PAPER_FORMATS } from '@regiovast/domain/plans/plan-paper';
import type { PlanDocument } from '@regiovast/domain/plans/plan-reference';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { makePaper } from './make-paper.ts';
import { readQuery } from './read-query.ts';
import { sendFile } from './send-file.ts';

/** How each document is called in its address. */
const ADDRESSES = {
  plan: 'plan',
  summary: 'summary',
  decision: 'decisionLetter',
} as const satisfies Readonly<Record<string, PlanDocument>>;

const paramsSchema = z
  .object({
    id: idSchema,
    name: z.enum(['plan', 'summary', 'decision']),
    format: z.enum(['docx', 'pdf']),
  })
  .transform(({ id, name, format }) => ({ planId: id, document: ADDRESSES[name], format }))
  .refine(({ document, format }) => PAPER_FORMATS[document].some((known) => known === format));

/** L-6, C-7 · documents of a plan, in the language of their reader; each download is an event. */
export function addPlanFileRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  app.get('/files/plans/:id/:name.:format', async (request, reply) => {
    const context = await contextOf(request);
    const params = paramsSchema.safeParse(request.params);
    if (!params.success) throw notFound();
    const language = readQuery(request.query)['taal'] === 'en' ? 'en' : 'nl';
    const paper = await takePlanPaper(context, params.data);
    const file = await makePaper({
      about: 'plan',
      paper,
      language,
      format: params.data.format,
    });
    return sendFile(reply, file);
  });
}
