import { findHistory, findNames } from '@regiovast/db/audit/read-history';
import { may } from '@regiovast/domain/access/rights';
import type { HistoryAudience } from '@regiovast/domain/audit/history-action-spec';
import { historyChanges } from '@regiovast/domain/audit/history-changes';
import { HISTORY_ACTION_NAMES, isHistoryAction, specOf } from '@regiovast/domain/audit/history-actions';
import { historyInputSchema, historyPageSchema } from '@regiovast/domain/audit/history.views';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { historyOf } from './history-subject.ts';
import { namesWanted, shownChange } from './history-values.ts';

/**
 * W-5 · who changed what of a record, from what to what, newest first, under the reader's rights: a query for the
 * events and one for the names in them, beside finding the record itself.
 */
export const history = procedure('audit.history')
  .input(historyInputSchema)
  .output(historyPageSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const of = await historyOf(read, actor, scope, input);
    const { page, pageSize } = input;
    const { rows, total } = await findHistory(read, of, {
      actions: actionsFor(actor).filter((action) => !of.without?.includes(action)),
      limit: pageSize,
      offset: (page - 1) * pageSize,
    });
    const events = rows.map((row) => ({ row, changes: changesOf(row, of.subjectKind, actor) }));
    const names = await findNames(read, scope, namesWanted(events.flatMap(({ changes }) => changes)));
    return {
      total,
      rows: events.flatMap(({ row, changes }) => {
        if (!isHistoryAction(row.action)) return [];
        return [
          {
            at: row.at,
            action: row.action,
            personName: seesPerson(actor, input.subjectKind, row.organisationId) ? row.personName : null,
            organisationName: row.organisationName,
            changes: changes.map((change) => shownChange(change, names)),
          },
        ];
      }),
    };
  });

/** The actions that the reader may know of, on a record they may see. */
function actionsFor(actor: SignedIn): readonly string[] {
  const sees: Readonly<Record<HistoryAudience, boolean>> = {
    readers: true,
    rho: actor.organisationKind === 'rho',
    insurer: actor.organisationKind === 'insurer',
    guardedReaders: may(actor, 'cases.readGuardedText'),
  };
  return HISTORY_ACTION_NAMES.filter((action) => sees[specOf(action).audience]);
}

type Row = Awaited<ReturnType<typeof findHistory>>['rows'][number];

/** A file that changed a practice changed others too: of it only that it did is told (C-6). */
function changesOf({ action, subjectKind, payload }: Row, askedKind: string, actor: SignedIn) {
  const isOfFile = subjectKind === 'import' && askedKind !== 'import';
  if (isOfFile || !isHistoryAction(action)) return [];
  const parts = JSON.parse(payload) as Readonly<Record<string, unknown>>;
  return historyChanges(action, parts, actor.organisationKind === 'rho');
}

/** A region is read by everybody: who works elsewhere is told the organisation, not the person. */
const seesPerson = (actor: SignedIn, subjectKind: string, organisationId: string | null): boolean =>
  subjectKind !== 'region' ||
  actor.organisationKind === 'platform' ||
  organisationId === actor.organisationId;
