import { listImports } from '@regiovast/db/imports/store-imports';
import {
  importInputSchema,
  importRowSchema,
  importViewSchema,
  uploadInputSchema,
} from '@regiovast/domain/imports/import.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import type { Session } from '@regiovast/db/store/store';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';
import { commitImport, importView, uploadImport } from './practice-import.ts';

async function mustViewImport(session: Session, id: string) {
  const view = await importView(session, id);
  if (!view) throw notFound();
  return view;
}

export const list = procedure('imports.list')
  .output(z.array(importRowSchema))
  .query(async ({ ctx: { deps } }) => {
    const rows = await listImports(deps.store.read);
    return rows.map((row) => ({ ...row, uploadedBy: row.uploadedBy ?? '' }));
  });

export const get = procedure('imports.get')
  .input(importInputSchema)
  .output(importViewSchema)
  .query(({ ctx: { deps }, input }) => mustViewImport(deps.store.read, input.id));

/** P-2 · keeps the file and rehearses it: nothing of it is in the register yet. */
export const upload = procedure('imports.upload')
  .input(uploadInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input }) => {
    const bytes = Buffer.from(input.contentBase64, 'base64');
    const id = await uploadImport(deps, actor, { fileName: input.fileName, bytes });
    return mustViewImport(deps.store.read, id);
  });

/** P-2 · takes the accepted rows over in one transaction. */
export const commit = procedure('imports.commit')
  .input(importInputSchema)
  .output(importViewSchema)
  .mutation(async ({ ctx: { actor, deps }, input }) => {
    await commitImport(deps, actor, input.id);
    return mustViewImport(deps.store.read, input.id);
  });
