import { findClosureHistory } from '@regiovast/db/practices/closures';
import { findCasesOn } from '@regiovast/db/practices/facts-as-of';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice, findStatements, findWorkingRegionOf } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { chainKey } from '@regiovast/domain/practices/chains';
import { latestRecorded } from '@regiovast/domain/practices/fact-history';
import { nextPracticeTerm } from '@regiovast/domain/practices/next-term';
import { allClosures, closureOn, presentClosure } from '@regiovast/domain/practices/practice-closures';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import type { SignedIn } from '../trpc/deps.ts';
import { practiceCapabilities } from './practice-capabilities.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findPractice>>>;

/** The practice when the actor may see it; one outside the area is absent (C-6). */
export async function mustFindPractice(s: Session, scope: AreaScope, id: string): Promise<Found> {
  const found = await findPractice(s, scope, id);
  if (!found) throw notFound();
  return found;
}

/**
 * P-1, F-4 · the practice as it stood on a day: facts, closings and open case as of then, rights as of now, with its
 * whole history. Who and where it is, is not dated.
 */
export async function practiceView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  id: string,
  asOf: string,
): Promise<PracticeView> {
  const found = await mustFindPractice(s, scope, id);
  const { practice, municipalityName } = found;
  const [rows, recorded, region, openCase] = await Promise.all([
    findStatements(s, practice.id),
    findClosureHistory(s, practice.id),
    findWorkingRegionOf(s, practice.municipalityCode, asOf),
    caseOn(s, scope, found, asOf),
  ]);
  const closures = allClosures(practice.closedOn, recorded);
  const closure = closureOn(closures, asOf);
  const facts = factsAsOf(
    rows.map((row) => row.statement),
    asOf,
  );
  const isToday = asOf === scope.on;
  return {
    id: practice.id,
    agbCode: practice.agbCode,
    name: practice.name,
    address: practice.address,
    postcode: practice.postcode,
    place: practice.place,
    municipalityCode: practice.municipalityCode,
    municipalityName,
    region,
    ownershipForm: practice.ownershipForm,
    ownerOrganisation: practice.ownerOrganisation,
    chainKey: practice.ownerOrganisation && chainKey(practice.ownerOrganisation),
    asOf,
    today: scope.on,
    isOpen: closure === null,
    closedOn: (closure ?? presentClosure(closures))?.closedOn ?? null,
    closures: recorded,
    facts,
    statements: rows.map(({ statement, recordedBy }) => ({ ...statement, recordedBy: recordedBy ?? '' })),
    latestStatementId: latestRecorded(rows.map((row) => row.statement)),
    openCase,
    nextTerm: nextPracticeTerm({
      day: asOf,
      closingOn: presentClosure(closures)?.closedOn ?? null,
      assessBy: isToday && found.casePhase === 'SIGNAL' ? found.caseTermOn : null,
      expectedEndOn: openCase?.expectedEndOn ?? null,
      leaseEndOn: facts.leaseEndOn,
    }),
    can: practiceCapabilities(actor, closures, scope.on),
  };
}

async function caseOn(
  s: Session,
  scope: AreaScope,
  found: Found,
  asOf: string,
): Promise<PracticeView['openCase']> {
  if (asOf !== scope.on)
    return (await findCasesOn(s, scope, [found.practice.id], asOf)).get(found.practice.id) ?? null;
  const { caseId, caseNumber, casePhase, caseOwner, caseExpectedEndOn } = found;
  if (!caseId || !caseNumber || !casePhase) return null;
  return {
    id: caseId,
    number: caseNumber,
    phase: casePhase,
    owner: caseOwner ?? '',
    expectedEndOn: caseExpectedEndOn,
  };
}
