import {
  arrangementFileRowSchema,
  arrangementImportViewSchema,
  commitArrangementsInputSchema,
} from '@regiovast/domain/imports/arrangement-import.views';
import { importInputSchema, uploadInputSchema } from '@regiovast/domain/imports/import.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import {
  arrangementFiles,
  arrangementImportView,
  commitArrangements,
  uploadArrangements,
} from './arrangement-import.ts';

/** C-1 · the files that the own insurer handed in, the newest first. */
export const listArrangementFiles = procedure('imports.arrangementFiles')
  .output(z.array(arrangementFileRowSchema))
  .query(({ ctx: { actor, deps } }) => arrangementFiles(deps.store.read, actor));

export const getArrangementImport = procedure('imports.getArrangements')
  .input(importInputSchema)
  .output(arrangementImportViewSchema)
  .query(({ ctx: { actor, deps }, input }) => arrangementImportView(deps.store.read, actor, input.id));

/** P-2 · keeps the file and rehearses it: nothing of it is in the portfolio yet. */
export const uploadArrangementFile = procedure('imports.uploadArrangements')
  .input(uploadInputSchema)
  .output(arrangementImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input: { fileName, contentBase64 } }) => {
    const file = { fileName, bytes: Buffer.from(contentBase64, 'base64') };
    const id = await uploadArrangements(deps, actor, file);
    return arrangementImportView(deps.store.read, actor, id);
  });

/** P-2 · takes over what is not refused, in one transaction. */
export const commitArrangementFile = procedure('imports.commitArrangements')
  .input(commitArrangementsInputSchema)
  .output(arrangementImportViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input }) => {
    await commitArrangements(deps, actor, input);
    return arrangementImportView(deps.store.read, actor, input.id);
  });
