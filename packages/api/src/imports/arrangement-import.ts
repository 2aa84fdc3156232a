import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { listArrangementFiles } from '@regiovast/db/imports/arrangement-files';
import { findImport, markCommitted } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { besideBudget } from '@regiovast/domain/imports/arrangement-file-years';
import {
  excessVerdict,
  filedCommitVerdict,
  yearsToConfirm,
} from '@regiovast/domain/imports/arrangement-import.rules';
import {
  type ArrangementFileRow,
  type ArrangementImportView,
  type ArrangementOutcome,
  arrangementOutcomeSchema,
  filedMappingSchema,
} from '@regiovast/domain/imports/arrangement-import.views';
import type { ImportState } from '@regiovast/domain/imports/import-kinds';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { judgeArrangements } from './judge-arrangements.ts';
import { appendImportEvent, type ImportFile, keepFile } from './kept-import.ts';
import { readArrangementFile } from './read-arrangement-file.ts';
import { writeFiledArrangements } from './write-filed-arrangements.ts';

/**
 * P-2, C-1 · keeps a file of arrangements with its rehearsal, for the insurer where who hands it in works now; that insurer's it
 * stays. Answers the id of the import.
 */
export async function uploadArrangements(deps: Deps, actor: SignedIn, file: ImportFile): Promise<string> {
  const table = await readArrangementFile(file.bytes);
  return deps.store.transaction(async (tx) => {
    const judged = await judgeArrangements(tx, table, actor.organisationId, today(deps.clock));
    const id = await keepFile(tx, deps, actor, file, {
      kind: 'arrangements',
      state: 'rehearsed',
      reading: table.reading,
      mapping: canonicalJson(filedMappingSchema.parse({ insurerId: actor.organisationId })),
      report: judged.report,
      impact: canonicalJson(judged.outcome),
    });
    await appendImportEvent(tx, deps, actor, 'uploaded', { id, bytes: file.bytes, report: judged.report });
    return id;
  });
}

/**
 * P-2, A-3 · takes a kept file over: it is judged again against what is in the store at this moment, and everything that is not
 * refused is written in one transaction with one event, and one for every draft that it changes. Contracts get a frozen version (C-8)
 * and count in the budget, also above a ceiling when that is confirmed: they exist.
 * @throws DomainError NOT_FOUND, IMPORT_ALREADY_COMMITTED, IMPORT_NOTHING_ACCEPTED; of contracts NOT_ALLOWED when the actor does
 *   not decide on arrangements, FOUR_EYES_REQUIRED when the actor handed the file in, BUDGET_EXCEEDED and BUDGET_CEILING_MISSING
 */
export async function commitArrangements(
  deps: Deps,
  actor: SignedIn,
  { id, confirmsExcess }: { readonly id: string; readonly confirmsExcess: boolean },
): Promise<void> {
  const kept = await mustFindKept(deps.store.read, actor, id);
  const { content: bytes } = kept.import;
  const table = await readArrangementFile(bytes);
  await deps.store.transaction(async (tx) => {
    const { state, uploadedBy } = (await mustFindKept(tx, actor, id)).import;
    const on = today(deps.clock);
    const at = instantNow(deps.clock);
    const judged = await judgeArrangements(tx, table, actor.organisationId, on);
    throwIfViolated(filedCommitVerdict({ ...judged, state }, committerOf(actor, uploadedBy)));
    throwIfViolated(excessVerdict(judged.outcome.years, confirmsExcess));
    await writeFiledArrangements(tx, judged, { importId: id, actor, ids: deps.ids, at, today: on });
    const report = { ...judged.report, committed: true };
    if (!(await markCommitted(tx, id, report, at, canonicalJson(judged.outcome))))
      throw new DomainError('IMPORT_ALREADY_COMMITTED');
    await appendImportEvent(tx, deps, actor, 'committed', { id, bytes, report });
  });
}

/** C-1, C-6 · a kept file of arrangements of the reader's own insurer. @throws NOT_FOUND for every other */
export async function arrangementImportView(
  s: Session,
  actor: SignedIn,
  id: string,
): Promise<ArrangementImportView> {
  const { import: row, uploadedBy } = await mustFindKept(s, actor, id);
  const kept = arrangementOutcomeSchema.parse(JSON.parse(row.impact ?? 'null'));
  const outcome = await asItStands(s, actor, row.state, kept);
  const { fileName, bytes, state, uploadedAt, reading, report } = row;
  const verdict = filedCommitVerdict({ state, report, outcome }, committerOf(actor, row.uploadedBy));
  return {
    id,
    fileName,
    bytes,
    state,
    uploadedAt,
    uploadedBy: uploadedBy ?? '',
    reading: { ...reading, sheet: reading.sheet ?? null },
    report,
    outcome,
    toConfirm: state === 'rehearsed' ? yearsToConfirm(outcome.years) : [],
    can: { commit: capability(actor, 'imports.commitArrangements', verdict) },
  };
}

/** C-1 · the newest files of arrangements of the reader's own insurer. */
export async function arrangementFiles(
  s: Session,
  { organisationId }: SignedIn,
): Promise<ArrangementFileRow[]> {
  const rows = await listArrangementFiles(s, organisationId);
  return rows.map((row) => ({ ...row, uploadedBy: row.uploadedBy ?? '' }));
}

/** C-8 · by the person, whatever organisation and roles that person had when handing it in. */
const committerOf = (actor: SignedIn, uploadedBy: string | null) => ({
  mayDecide: may(actor, 'arrangements.decide'),
  isUploader: uploadedBy === actor.personId,
});

/** A-4 · until it is taken over, what a file adds is set beside the ceilings and arrangements of now. */
async function asItStands(
  s: Session,
  { organisationId }: SignedIn,
  state: ImportState,
  outcome: ArrangementOutcome,
): Promise<ArrangementOutcome> {
  if (state !== 'rehearsed' || outcome.years.length === 0) return outcome;
  const ceilings = await findCeilings(s, organisationId);
  return {
    ...outcome,
    years: besideBudget(outcome.years, ceilings, await findYearsOfInsurer(s, organisationId)),
  };
}

async function mustFindKept(s: Session, { organisationId }: SignedIn, id: string) {
  const found = await findImport(s, id, { organisationId });
  if (found?.import.kind !== 'arrangements') throw notFound();
  return found;
}
