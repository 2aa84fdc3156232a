import { findImport } from '@regiovast/db/imports/store-imports';
import { reachOf } from '@regiovast/domain/access/rights';
import type { Refusal } from '@regiovast/domain/imports/import.views';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { appendImportEvent } from './kept-import.ts';

/** C-7 · Hands out what was refused of a file, for download; who took it is an event. */
export async function takeRefusals(
  { deps, actor }: Context,
  id: string,
): Promise<{ readonly fileName: string; readonly refusals: readonly Refusal[] }> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  const reach = reachOf(actor, 'imports.download');
  if (reach === null) throw new DomainError('NOT_ALLOWED');
  const owner = reach === 'everywhere' ? 'everyone' : { organisationId: actor.organisationId };
  return deps.store.transaction(async (tx) => {
    const found = await findImport(tx, id, owner);
    if (!found) throw notFound();
    const { fileName, content: bytes, report } = found.import;
    await appendImportEvent(tx, deps, actor, 'downloaded', { id, bytes, report });
    return { fileName, refusals: report.refusals };
  });
}
