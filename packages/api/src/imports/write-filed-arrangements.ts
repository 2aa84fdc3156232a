import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { appendEvents, type NewAuditEvent } from '@regiovast/db/audit/append-event';
import { replaceGrid } from '@regiovast/db/arrangements/write-grid';
import { updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { insertFiledArrangements } from '@regiovast/db/imports/insert-filed-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { hasAccessTest } from '@regiovast/domain/arrangements/frame.rules';
import type { AcceptedArrangement, KnownArrangement } from '@regiovast/domain/imports/rehearse-arrangements';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { frameChanges } from '../arrangements/frame-change.ts';
import { newArrangementNumbers } from '../arrangements/new-arrangement-number.ts';
import { type Filing, rowsOfFiled, tablesOf } from './filed-arrangement-rows.ts';
import { filedArrangementId, type JudgedArrangements } from './judge-arrangements.ts';

/**
 * P-2, C-8 · puts judged arrangements in the store: new ones in bulk, and drafts that a later file changed one by one, each with an
 * event by who took the file over.
 */
export async function writeFiledArrangements(
  tx: Session,
  { accepted, parties }: JudgedArrangements,
  filing: Omit<Filing, 'basisOf' | 'parties'>,
): Promise<void> {
  const { items } = await arrangementReferenceOn(tx, 'types', filing.today);
  const bases = new Map(items.map(({ code, fundingBasis }) => [code, fundingBasis]));
  const whole: Filing = { ...filing, parties, basisOf: (type) => bases.get(type) ?? 'OTHER' };
  const added = accepted.filter(({ known }) => known === null);
  const idOf = ({ reference }: AcceptedArrangement): string =>
    filedArrangementId(filing.actor.organisationId, reference);
  const numbers = await newArrangementNumbers(tx, filing.today, added.map(idOf));
  await insertFiledArrangements(
    tx,
    tablesOf(
      added.map((arrangement) => rowsOfFiled(arrangement, numbers.get(idOf(arrangement)) ?? '', whole)),
    ),
  );
  const events: NewAuditEvent[] = [];
  for (const { filed, known } of accepted) {
    if (!known) continue;
    await changeDraft(tx, known, filed, whole);
    events.push(eventOfChange(known, filed, whole));
  }
  await appendEvents(tx, events);
}

/** C-8 · names the file, so that who handed it in counts as who drafted this. */
const eventOfChange = (
  { id, filed: was }: KnownArrangement,
  { frame }: AcceptedArrangement['filed'],
  { actor, at, importId }: Filing,
): NewAuditEvent => ({
  at,
  actorId: actor.personId,
  organisationId: actor.organisationId,
  action: 'arrangements.frameSet',
  subjectKind: 'arrangement',
  subjectId: id,
  payload: { importId, changes: frameChanges(was.frame, frame) },
});

/**
 * S-3 · a draft of an earlier file, made as the later file says; what the file does not know of it stays, and so does with which
 * file it came.
 */
async function changeDraft(
  tx: Session,
  { id, version }: KnownArrangement,
  { frame, lines }: AcceptedArrangement['filed'],
  { ids, at }: Filing,
): Promise<void> {
  // H-1 · what is no contribution to housing any more is for no housing case.
  const unlinked = hasAccessTest(frame.type) ? {} : { housingCaseId: null };
  const change = { ...frame, ...unlinked, updatedAt: at };
  if (!(await updateArrangement(tx, id, version, change))) throw new DomainError('STALE_VERSION');
  const rows = lines.map((line) => ({ ...line, id: ids.next() }));
  await replaceGrid(tx, id, {
    knownIds: new Set(),
    lines: rows.map(({ id: lineId, label, kind, unitCents, breakEvenPatients }) => ({
      id: lineId,
      label,
      kind,
      unitCents,
      breakEvenPatients,
    })),
    planned: rows.flatMap((line) =>
      line.amounts.map(({ quarter, quantity, cents }) => ({
        lineId: line.id,
        quarter,
        plannedQuantity: quantity,
        plannedCents: cents,
      })),
    ),
  });
}
