import { findByAgbCodes, findStatementsOf } from '@regiovast/db/imports/known-practices';
import { municipalitiesIn } from '@regiovast/db/imports/measure-register';
import { findAllMunicipalities } from '@regiovast/db/regions/read-regions';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session, Store } from '@regiovast/db/store/store';
import { type ImportImpact, impactOf } from '@regiovast/domain/imports/import-impact';
import {
  agbCodesIn,
  referenceDatesIn,
  type Rehearsal,
  rehearsePractices,
} from '@regiovast/domain/imports/rehearse-practices';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import { applyRows, type Recording } from './apply-rows.ts';
import { measureRegister } from './measure-register.ts';
import type { PracticeFile } from './read-practice-file.ts';

/**
 * P-2 · Judges the rows of a file against the register as the session sees it; writes nothing.
 * @param scope the municipalities whose practices may change, and the calendar date it is
 */
export async function judgeFile(session: Session, file: PracticeFile, scope: AreaScope): Promise<Rehearsal> {
  const practices = await findByAgbCodes(session, agbCodesIn(file));
  const practiceIds = practices.map(({ id }) => id);
  const statements = await findStatementsOf(session, practiceIds, referenceDatesIn(file));
  const municipalities = await findAllMunicipalities(session);
  const area = await municipalitiesIn(session, scope);
  return rehearsePractices(file, { practices, statements, municipalities, area }, scope.on);
}

/** Puts accepted rows in the register, and says what that changed beside them. */
export async function applyAndMeasure(
  tx: Session,
  { accepted }: Rehearsal,
  scope: AreaScope,
  recording: Recording,
  ids: IdSource,
): Promise<ImportImpact> {
  const figures = { regionType: WORKING_REGION_TYPE, on: scope.on };
  if (accepted.length === 0)
    return { ...figures, regions: [], cases: scope.kind === 'everywhere' ? null : [] };
  const before = await measureRegister(tx, scope);
  await applyRows(tx, accepted, recording, ids);
  return impactOf(before, await measureRegister(tx, scope), figures);
}

export type FileRehearsal = Rehearsal & { readonly impact: ImportImpact };

/**
 * P-2 · What committing would do, to the row and the figure: it is done, measured and rolled back, so that nothing
 * is predicted that the commit works out otherwise.
 */
export function rehearseAgainst(
  store: Store,
  file: PracticeFile,
  scope: AreaScope,
  ids: IdSource,
): Promise<FileRehearsal> {
  return rolledBack(store, async (tx) => {
    const rehearsal = await judgeFile(tx, file, scope);
    const impact = await applyAndMeasure(tx, rehearsal, scope, NOT_RECORDED, ids);
    return { ...rehearsal, impact };
  });
}

/** Nothing of it remains, so it names no import; the instant only orders what is stated for one reference date. */
const NOT_RECORDED = { recordedAt: '9999-12-31T23:59:59.999Z', recordedBy: null, importId: null };

class RolledBack<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super('rolled back on purpose');
    this.outcome = outcome;
  }
}

/** Does the work in a transaction of which nothing remains, and answers what it found. */
async function rolledBack<T>(store: Store, work: (tx: Session) => Promise<T>): Promise<T> {
  try {
    return await store.transaction<T>(async (tx) => {
      throw new RolledBack(await work(tx));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as T;
    throw error;
  }
}
