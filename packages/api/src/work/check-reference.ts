import type { Which } from '@regiovast/db/store/among';
import type { Session } from '@regiovast/db/store/store';
import {
  findImportSubjects,
  findIndicatorSubjects,
  findPracticesOfImport,
  findRegionSubjects,
  findUnplacedMunicipalities,
} from '@regiovast/db/work/reference-subjects';
import { type PlacedFinding, storeFindings } from '@regiovast/db/work/store-findings';
import { today } from '@regiovast/domain/kernel/clock';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { Found } from '@regiovast/domain/work/quality-catalogue';
import {
  importFindings,
  indicatorFindings,
  municipalityFindings,
  regionFindings,
} from '@regiovast/domain/work/reference-quality';
import { type CheckDeps, checkPractices } from './check-records.ts';

type Place = Partial<Pick<PlacedFinding, 'municipalityCode' | 'regionCode' | 'ownerId'>>;

const placedAt = (subjectId: string, place: Place, found: readonly Found[]): PlacedFinding[] =>
  found.map((finding) => ({
    municipalityCode: null,
    regionCode: null,
    ownerId: null,
    ...place,
    ...finding,
    subjectId,
  }));

/** P-5 · asks the rules about every region and municipality: a change of one touches its neighbours. */
export async function checkRegions(tx: Session, { clock, ids }: CheckDeps): Promise<void> {
  const on = today(clock);
  const regions = await findRegionSubjects(tx, WORKING_REGION_TYPE, on);
  const unplaced = await findUnplacedMunicipalities(tx, WORKING_REGION_TYPE, on);
  const found = [
    ...regions.flatMap((region) =>
      placedAt(region.code, { regionCode: region.code }, regionFindings(region)),
    ),
    ...unplaced.flatMap(({ code }) =>
      placedAt(code, { municipalityCode: code }, municipalityFindings({ isPlaced: false })),
    ),
  ];
  await storeFindings(tx, { kind: 'region', which: 'all', found, on, ids });
}

/** P-5 · asks the rules about every indicator. */
export async function checkIndicators(tx: Session, { clock, ids }: CheckDeps): Promise<void> {
  const on = today(clock);
  const subjects = await findIndicatorSubjects(tx, on);
  const found = subjects.flatMap(({ code, ...newest }) => placedAt(code, {}, indicatorFindings(newest, on)));
  await storeFindings(tx, { kind: 'indicator', which: 'all', found, on, ids });
}

/** P-5 · asks the rules about files that came in. */
export async function checkImports(tx: Session, { clock, ids }: CheckDeps, which: Which): Promise<void> {
  const on = today(clock);
  const subjects = await findImportSubjects(tx, which);
  const found = subjects.flatMap(({ id, ownerId, ...file }) =>
    placedAt(id, { ownerId }, importFindings(file, on)),
  );
  await storeFindings(tx, { kind: 'import', which, found, on, ids });
}

/**
 * P-5 · asks the rules about an import of practices that was committed or is about to be undone, and about the
 * practices it touched.
 * @param practiceIds what it touched, read before undoing took its traces away; absent: what its traces name
 */
export async function checkPracticeImport(
  tx: Session,
  deps: CheckDeps,
  importId: string,
  practiceIds?: readonly string[],
): Promise<void> {
  await checkImports(tx, deps, [importId]);
  await checkPractices(tx, deps, practiceIds ?? (await findPracticesOfImport(tx, importId)));
}

/** P-5 · likewise for an import of figures. */
export async function checkIndicatorImport(tx: Session, deps: CheckDeps, importId: string): Promise<void> {
  await checkImports(tx, deps, [importId]);
  await checkIndicators(tx, deps);
}
