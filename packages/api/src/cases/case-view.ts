import { type FoundCase, findCase, findCaseParts } from '@regiovast/db/cases/read-case';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findRegionOfMunicipality } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { type Action, may } from '@regiovast/domain/access/rights';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { termStandingOn } from '@regiovast/domain/cases/case-terms';
import { nextPhases } from '@regiovast/domain/cases/move-phase.rules';
import { decideAcknowledge, decideShare, decideWorkOn } from '@regiovast/domain/cases/share-case.rules';
import { type DomainErrorCode, notFound } from '@regiovast/domain/kernel/errors';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { SignedIn } from '../trpc/deps.ts';

type CaseRecord = FoundCase['record'];

/** The case when the actor may see it; a hidden one is absent (C-6). */
export async function mustFindCase(session: Session, scope: AreaScope, caseId: string): Promise<FoundCase> {
  const found = await findCase(session, scope, caseId);
  if (!found) throw notFound();
  return found;
}

/** The working region of a practice with the organisation that is preferent there. */
export const regionOfPractice = (session: Session, municipalityCode: string, on: string) =>
  findRegionOfMunicipality(session, municipalityCode, WORKING_REGION_TYPE, on);

/** Shared with an insurer that is no longer preferent is not shared: nobody there sees the case any more (D-4). */
function sharingOf(
  record: CaseRecord,
  sharedWith: string | null,
  preferent: { readonly name: string; readonly organisationId: string | null } | null,
): CaseView['sharing'] {
  const isOfAnother =
    preferent !== null && preferent.organisationId !== null && preferent.organisationId !== record.insurerId;
  if (record.sharedOn === null || isOfAnother) {
    return {
      state: 'notShared',
      insurerName: preferent?.name ?? null,
      sharedOn: null,
      acknowledgeBy: null,
      acknowledgedOn: null,
    };
  }
  return {
    state: record.acknowledgedOn === null ? 'shared' : 'acknowledged',
    insurerName: sharedWith ?? preferent?.name ?? null,
    sharedOn: record.sharedOn,
    acknowledgeBy: record.acknowledgedOn === null ? record.acknowledgeBy : null,
    acknowledgedOn: record.acknowledgedOn,
  };
}

/** The case as the screen shows it, with what this reader may do now and why not. */
export async function caseView(
  session: Session,
  actor: SignedIn,
  scope: AreaScope,
  caseId: string,
): Promise<CaseView> {
  const found = await mustFindCase(session, scope, caseId);
  const { record, practice } = found;
  const [parts, region] = await Promise.all([
    findCaseParts(session, caseId),
    regionOfPractice(session, practice.municipalityCode, scope.on),
  ]);
  const insurerId = region?.preferent?.organisationId ?? null;
  const lastMove = parts.moves.at(-1)?.move.id;
  return {
    id: record.id,
    number: record.number,
    version: record.version,
    practice: {
      id: practice.id,
      name: practice.name,
      agbCode: practice.agbCode,
      ownershipForm: practice.ownershipForm,
      municipalityName: found.municipalityName,
      enrolledPatients: practice.enrolledPatients,
      enrolledReferenceDate: practice.referenceDate,
    },
    region: region && { code: region.code, name: region.name },
    phase: record.phase,
    primaryCause: record.primaryCause,
    secondaryCauses: parts.causes.map(({ cause }) => cause),
    reportedBy: record.reportedBy,
    openedOn: record.openedOn,
    expectedEndOn: record.expectedEndOn,
    term: termOf(record, scope.on),
    owner: found.ownerName,
    sharing: sharingOf(record, found.insurerName, region?.preferent ?? null),
    moves: parts.moves.map(({ move, enteredBy }) => ({
      from: move.fromPhase,
      to: move.toPhase,
      effectiveOn: move.effectiveOn,
      enteredAt: move.enteredAt,
      enteredBy,
      reason: move.reason,
    })),
    placements: parts.placements.filter(({ moveId }) => moveId === lastMove),
    actions: parts.actions.map(({ action, ownerName }) => ({
      id: action.id,
      title: action.title,
      ownerName,
      dueOn: action.dueOn,
      doneOn: action.doneOn,
      isOverdue: action.doneOn === null && action.dueOn < scope.on,
    })),
    guardedTexts: may(actor, 'cases.readGuardedText') ? parts.guardedTexts : [],
    nextSteps: [...nextPhases(record.phase)],
    can: {
      movePhase: capability(actor, 'cases.movePhase'),
      addAction: capability(actor, 'cases.addAction', decideWorkOn(record.phase)),
      completeAction: capability(actor, 'cases.completeAction', decideWorkOn(record.phase)),
      share: capability(actor, 'cases.share', decideShare(record, insurerId)),
      acknowledge: capability(actor, 'cases.acknowledge', decideAcknowledge(record)),
      readGuardedText: capability(actor, 'cases.readGuardedText'),
    },
  };
}

const termOf = (record: CaseRecord, on: string): CaseView['term'] =>
  record.termKind === null || record.termOn === null
    ? null
    : {
        kind: record.termKind,
        on: record.termOn,
        standing: termStandingOn(record.termOn, record.holdUntil, on),
        holdUntil: record.holdUntil,
        holdReason: record.holdReason,
      };

function capability(actor: SignedIn, action: Action, verdict: Verdict = { ok: true, violations: [] }) {
  const because: DomainErrorCode[] = may(actor, action) ? [] : ['NOT_ALLOWED'];
  for (const violation of verdict.violations) because.push(violation.code);
  return { can: because.length === 0, because };
}
