import { findRegister, findStatementsOn } from '@regiovast/db/practices/practice-register';
import { findAllMunicipalities } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import type { FileReading } from '@regiovast/domain/imports/import.views';
import {
  referenceDatesIn,
  type Rehearsal,
  rehearsePractices,
} from '@regiovast/domain/imports/rehearse-practices';
import { readTable } from './read-table.ts';

export type FileRehearsal = Rehearsal & { readonly reading: FileReading };

/**
 * P-2 · Reads a file and judges its rows against the register as the session sees it; writes nothing.
 * @param today calendar date in the Netherlands
 * @throws DomainError when the file cannot be read as a table of practices
 */
export async function rehearseAgainst(
  session: Session,
  bytes: Uint8Array,
  today: string,
): Promise<FileRehearsal> {
  const file = readTable(bytes);
  const practices = await findRegister(session);
  const statements = await findStatementsOn(session, referenceDatesIn(file));
  const municipalities = await findAllMunicipalities(session);
  const rehearsal = rehearsePractices(file, { practices, statements, municipalities }, today);
  return { reading: file.reading, ...rehearsal };
}
