import {
  findLastMove,
  findMeasures,
  findPlacements,
  findSecondaryCauses,
} from '@regiovast/db/cases/case-record';
import { findInformed } from '@regiovast/db/cases/case-informed';
import { inheritedFields } from '@regiovast/db/cases/chain-cases';
import { findEnrolledOrigin } from '@regiovast/db/cases/impact';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import {
  decideSetCauses,
  decideSetExpectedEnd,
  decideSetPlacements,
} from '@regiovast/domain/cases/case-record.rules';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { patientsIn, patientsToPlace } from '@regiovast/domain/cases/placements';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { verdictOf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import { mustFindCase } from './case-view.ts';
import { keepVerdict } from './record-keeper.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** D-7 · the record of a case, with what this reader may do to it now; a fixed number of queries. */
export async function recordView(
  session: Session,
  actor: SignedIn,
  scope: AreaScope,
  caseId: string,
): Promise<CaseRecordView> {
  const found = await mustFindCase(session, scope, caseId);
  const { record, practice } = found;
  const [move, measures, informed, secondaryCauses, origin, chain] = await Promise.all([
    findLastMove(session, caseId),
    findMeasures(session, caseId),
    findInformed(session, caseId),
    findSecondaryCauses(session, caseId),
    findEnrolledOrigin(session, practice.id),
    inheritedFields(session, record.chainCaseId),
  ]);
  const rows = move ? await findPlacements(session, scope, move.id) : [];
  const patients = patientsToPlace(record.affectedPatients, practice.enrolledPatients);
  const keep = keepVerdict(actor, record);
  const both = (verdict: typeof keep) => verdictOf(...keep.violations, ...verdict.violations);
  return {
    caseId,
    version: record.version,
    phase: record.phase,
    fields: {
      reportedBy: record.reportedBy,
      affectedPatients: record.affectedPatients,
      staffFte: record.staffFte,
      bridgingKind: record.bridgingKind,
      recordTransferState: record.recordTransferState,
      supervisorInformedOn: record.supervisorInformedOn,
      communicationState: record.communicationState,
    },
    chain: chain && {
      id: chain.id,
      number: chain.number,
      fields: {
        recordTransferState: chain.recordTransferState,
        supervisorInformedOn: chain.supervisorInformedOn,
        communicationState: chain.communicationState,
      },
    },
    enrolled: {
      patients: practice.enrolledPatients,
      referenceDate: practice.enrolledPatients === null ? null : (origin?.referenceDate ?? null),
      source: practice.enrolledPatients === null ? null : (origin?.source ?? null),
    },
    ownInsured: record.ownInsured,
    insurerName: found.insurerName,
    informed: informed.map(({ organisationName, informedAt, phase }) => ({
      name: organisationName,
      on: dayOfInstant(informedAt),
      phase,
    })),
    primaryCause: record.primaryCause,
    secondaryCauses,
    expectedEndOn: record.expectedEndOn,
    measures: measures.map(({ measure, recordedBy }) => ({
      course: measure.course,
      state: measure.state,
      note: measure.note,
      recordedAt: measure.recordedAt,
      recordedBy,
    })),
    placements: {
      on: rows.length > 0 ? (move?.effectiveOn ?? null) : null,
      rows,
      placed: patientsIn(rows),
      patients,
    },
    can: {
      setRecord: capability(actor, 'cases.setRecord', keep),
      setOwnInsured: capability(actor, 'cases.setOwnInsured'),
      setCauses: capability(actor, 'cases.setCauses', both(decideSetCauses(record.phase))),
      setExpectedEnd: capability(
        actor,
        'cases.setExpectedEnd',
        // Any end date will do to learn whether one may be stated.
        both(decideSetExpectedEnd(record.phase, record.expectedEndOn ?? record.openedOn)),
      ),
      setMeasure: capability(actor, 'cases.setMeasure', keep),
      setPlacements: capability(
        actor,
        'cases.setPlacements',
        both(decideSetPlacements(record.phase, { placed: 0, patients })),
      ),
    },
  };
}
