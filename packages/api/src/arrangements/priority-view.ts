import { contentOfVersion, findArrangementVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { findLinkedRecords } from '@regiovast/db/arrangements/linked-records';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { priorityPoints } from '@regiovast/domain/arrangements/priority-test.rules';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { accessTestOf } from './access-test-of.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { priorityFigures } from './priority-figures.ts';

type Test = Pick<
  PriorityView,
  | 'frozen'
  | 'figures'
  | 'whyHere'
  | 'whyMeasure'
  | 'accessTest'
  | 'expectedPlaces'
  | 'expectedOn'
  | 'expectedOutcome'
>;

/** A-2 · the priority test as it stands today in a draft, and as it was submitted afterwards; NOT_FOUND for who is no party. */
export async function priorityView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
): Promise<PriorityView> {
  const found = await mustFindArrangement(s, scope, arrangementId);
  const { arrangement: row, insurerName, regionName } = found;
  const test = (await submittedTest(s, found)) ?? (await testOfToday(s, scope, found));
  const linked = await findLinkedRecords(s, scope, row);
  const isEditable = verdictOf(violatedIf(row.status !== 'DRAFT', 'ARRANGEMENT_NOT_EDITABLE'));
  return {
    arrangementId,
    version: row.version,
    type: row.type,
    insurerName,
    region: { code: row.regionCode, name: regionName },
    case: linked.case,
    housing: linked.housing,
    ...test,
    points: priorityPoints({ ...test, type: row.type }, test.figures),
    can: { set: capability(actor, 'arrangements.setPriorityTest', isEditable) },
  };
}

async function testOfToday(s: Session, scope: AreaScope, found: FoundArrangement): Promise<Test> {
  const { arrangement: row } = found;
  const { whyHere, whyMeasure, expectedPlaces, expectedOn, expectedOutcome } = row;
  return {
    frozen: null,
    figures: await priorityFigures(s, found, scope.on),
    whyHere,
    whyMeasure,
    accessTest: await accessTestOf(s, scope, row),
    expectedPlaces,
    expectedOn,
    expectedOutcome,
  };
}

/** The test that stands in the version that was submitted; null in a draft, also one that was returned. */
async function submittedTest(
  s: Session,
  { arrangement: { status, proposedVersionId } }: FoundArrangement,
): Promise<Test | null> {
  if (status === 'DRAFT' || proposedVersionId === null) return null;
  const version = await findArrangementVersion(s, proposedVersionId);
  if (!version) return null;
  const { priority, whyHere, whyMeasure, accessTest, expected } = contentOfVersion(version);
  return {
    frozen: { versionNumber: version.number, frozenAt: version.frozenAt },
    figures: priority,
    whyHere,
    whyMeasure,
    accessTest,
    expectedPlaces: expected.places,
    expectedOn: expected.on,
    expectedOutcome: expected.words,
  };
}
