import { findRhoOf } from '@regiovast/db/cases/case-informed';
import { type FoundCase, findCase, findCaseParts } from '@regiovast/db/cases/read-case';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findRegionOfMunicipality } from '@regiovast/db/regions/read-regions';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { termStandingOn } from '@regiovast/domain/cases/case-terms';
import { decideMayMove, stepsFor } from '@regiovast/domain/cases/move-phase.rules';
import { patientsToPlace } from '@regiovast/domain/cases/placements';
import { decideHandOver } from '@regiovast/domain/cases/escalate.rules';
import { decideAddGuardedText, eraseDayOf } from '@regiovast/domain/cases/guarded-text.rules';
import { decideAcknowledge, decideShare, decideWorkOn } from '@regiovast/domain/cases/share-case.rules';
import {
  decideMayHold,
  decideMaySecure,
  decideRelease,
  decideReview,
  HELD_BY_ACCEPTANCE,
  isOnHold,
} from '@regiovast/domain/cases/term-work.rules';
import { notFound } from '@regiovast/domain/kernel/errors';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import type { SignedIn } from '../trpc/deps.ts';
import { capability } from '../trpc/capability.ts';
import { leadView, sideOf } from './lead-view.ts';

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
  const [parts, region, rho] = await Promise.all([
    findCaseParts(session, scope, caseId),
    regionOfPractice(session, practice.municipalityCode, scope.on),
    findRhoOf(session, practice.municipalityCode, scope.on),
  ]);
  const insurerId = region?.preferent?.organisationId ?? null;
  const lead = leadView(record, { preferent: region?.preferent ?? null, rho });
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
    lead,
    chain: found.chain,
    moves: parts.moves.map(({ move, enteredBy }) => ({
      from: move.fromPhase,
      to: move.toPhase,
      effectiveOn: move.effectiveOn,
      enteredAt: move.enteredAt,
      enteredBy,
      reason: move.reason,
    })),
    phaseSince: record.phaseSince,
    reviewedOn: record.reviewedOn,
    solutionSecuredOn: record.solutionSecuredOn,
    patientsToPlace: patientsToPlace(record.affectedPatients, practice.enrolledPatients),
    placements: parts.placements.flatMap(({ moveId, ...placement }) =>
      moveId === lastMove ? [placement] : [],
    ),
    actions: parts.actions.map(({ action, ownerName }) => ({
      id: action.id,
      title: action.title,
      ownerId: action.ownerId,
      ownerName,
      dueOn: action.dueOn,
      remindOn: action.remindOn,
      doneOn: action.doneOn,
      isOverdue: action.doneOn === null && action.dueOn < scope.on,
    })),
    guardedTexts: may(actor, 'cases.readGuardedText')
      ? parts.guardedTexts.map((text) => ({ ...text, eraseOn: eraseDayOf(text, record.retainUntil) }))
      : [],
    retainUntil: record.retainUntil,
    nextSteps: [...stepsFor(actor.roles, lead.by, record.phase)],
    can: {
      movePhase: capability(actor, 'cases.movePhase', decideMayMove(actor.roles, lead.by, record.phase)),
      hold: capability(actor, 'cases.hold', decideMayHold(record, scope.on)),
      release: capability(actor, 'cases.release', decideRelease(record, scope.on)),
      review: capability(actor, 'cases.review', decideReview(record)),
      secureSolution: capability(actor, 'cases.secureSolution', decideMaySecure(record)),
      addAction: capability(actor, 'cases.addAction', decideWorkOn(record.phase)),
      completeAction: capability(actor, 'cases.completeAction', decideWorkOn(record.phase)),
      changeAction: capability(actor, 'cases.changeAction', decideWorkOn(record.phase)),
      share: capability(actor, 'cases.share', decideShare(record, insurerId)),
      acknowledge: capability(actor, 'cases.acknowledge', decideAcknowledge(record)),
      readGuardedText: capability(actor, 'cases.readGuardedText'),
      addGuardedText: capability(actor, 'cases.addGuardedText', decideAddGuardedText(record.phase)),
      setRetention: capability(actor, 'cases.setRetention'),
      eraseGuardedText: capability(actor, 'cases.eraseGuardedText'),
      handOverLead: capability(
        actor,
        'cases.handOverLead',
        decideHandOver(record, sideOf(actor), lead.by === 'rho' ? 'insurer' : 'rho', insurerId),
      ),
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
        ...(isOnHold(record, on)
          ? {
              holdUntil: record.holdUntil,
              holdReason: record.holdReason === HELD_BY_ACCEPTANCE ? null : record.holdReason,
              isRiskAccepted: record.holdReason === HELD_BY_ACCEPTANCE,
            }
          : { holdUntil: null, holdReason: null, isRiskAccepted: false }),
      };
