import { listBoundaries } from '@regiovast/db/regions/boundaries';
import type { Session } from '@regiovast/db/store/store';
import {
  boundariesInUseSchema,
  boundaryImportViewSchema,
  uploadBoundariesInputSchema,
} from '@regiovast/domain/imports/boundary-import.views';
import { importInputSchema } from '@regiovast/domain/imports/import.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { procedure } from '../trpc/procedure.ts';
import { boundaryImportView, commitBoundaries, uploadBoundaries } from './boundary-import.ts';

async function mustViewBoundaryImport(session: Session, id: string) {
  const view = await boundaryImportView(session, id);
  if (!view) throw notFound();
  return view;
}

/** Which divisions have boundaries now, with their source. */
export const boundariesInUse = procedure('imports.boundariesInUse')
  .output(boundariesInUseSchema)
  .query(({ ctx: { deps } }) => listBoundaries(deps.store.read));

export const getBoundaryImport = procedure('imports.getBoundaries')
  .input(importInputSchema)
  .output(boundaryImportViewSchema)
  .query(({ ctx: { deps }, input }) => mustViewBoundaryImport(deps.store.read, input.id));

/** P-2 · keeps the file and rehearses it: the maps stay as they are. */
export const uploadBoundaryFile = procedure('imports.uploadBoundaries')
  .input(uploadBoundariesInputSchema)
  .output(boundaryImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { fileName, contentBase64, division, source } }) => {
    const file = { fileName, bytes: Buffer.from(contentBase64, 'base64') };
    const id = await uploadBoundaries(deps, actor, file, { division, source });
    return mustViewBoundaryImport(deps.store.read, id);
  });

/** P-2 · puts the boundaries in the place of those before, in one transaction. */
export const commitBoundaryFile = procedure('imports.commitBoundaries')
  .input(importInputSchema)
  .output(boundaryImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input }) => {
    await commitBoundaries(deps, actor, input.id);
    return mustViewBoundaryImport(deps.store.read, input.id);
  });
