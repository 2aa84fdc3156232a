import type { Known } from './every-query.ts';
import { paragraph } from './make-plan.ts';
import type { TestWorld } from './test-world.ts';
import { FACTS, MAPPING, SAME_PRACTICE } from './two-sides.ts';

const CHAIN_FIELDS = {
  expectedEndOn: null,
  recordTransferState: null,
  supervisorInformedOn: null,
  communicationState: null,
};

type Kind = keyof Known;

/** Calls with one id; the rest of the input is right. */
export function refusedCalls(world: TestWorld): readonly (readonly [string, Kind, (id: string) => object])[] {
  const ownerId = world.actor('rhoNoord', 'rhoCoordinator').personId;
  const identity = { ...SAME_PRACTICE, municipalityCode: 'GM0014' };
  const action = { title: 'Bellen', ownerId, dueOn: '2026-11-23' };
  const stated = { referenceDate: '2026-09-01', source: 'proef', reason: 'proef', seenStatementId: null };
  const document = paragraph('proef');
  return [
    ['practices.get', 'practices', (id) => ({ id })],
    ['practices.get', 'practices', (id) => ({ id, asOf: '2026-09-30' })],
    ['practices.neighbours', 'practices', (id) => ({ id })],
    ['practices.correct', 'practices', (id) => ({ id, facts: FACTS, ...stated })],
    ['practices.correctIdentity', 'practices', (id) => ({ id, identity, seen: identity })],
    [
      'practices.close',
      'practices',
      (id) => ({ id, closedOn: '2026-11-19', reason: 'proef', acknowledgedCaseId: null }),
    ],
    ['practices.reopen', 'practices', (id) => ({ id, reopenedOn: '2026-11-19', reason: 'proef' })],
    [
      'cases.logSignal',
      'practices',
      (practiceId) => ({ requestKey: world.deps.ids.next(), practiceId, primaryCause: 'OTHER', action }),
    ],
    ['cases.plan', 'practices', (practiceId) => ({ practiceId })],
    ['cases.preparePlan', 'practices', (practiceId) => ({ practiceId })],
    ['audit.history', 'practices', (subjectId) => ({ subjectKind: 'practice', subjectId })],
    ['audit.history', 'arrangements', (subjectId) => ({ subjectKind: 'arrangement', subjectId })],
    ['work.comments', 'arrangements', (subjectId) => ({ subjectKind: 'arrangement', subjectId })],
    ['work.comments', 'followRequests', (subjectId) => ({ subjectKind: 'followRequest', subjectId })],
    [
      'work.addComment',
      'arrangements',
      (subjectId) => ({ subjectKind: 'arrangement', subjectId, text: 'proef', audience: 'everyone' }),
    ],
    ['arrangements.get', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['arrangements.grid', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['arrangements.following', 'arrangements', (arrangementId) => ({ arrangementId })],
    ['audit.history', 'cases', (subjectId) => ({ subjectKind: 'case', subjectId })],
    ['audit.history', 'imports', (subjectId) => ({ subjectKind: 'import', subjectId })],
    ['cases.get', 'cases', (caseId) => ({ caseId })],
    ['cases.share', 'cases', (caseId) => ({ caseId, version: 3 })],
    ['cases.acknowledge', 'cases', (caseId) => ({ caseId, version: 3 })],
    ['cases.addAction', 'cases', (caseId) => ({ caseId, ...action })],
    [
      'cases.movePhase',
      'cases',
      (caseId) => ({ caseId, version: 3, to: 'ACUTE', reason: 'proef', effectiveOn: '2026-11-19' }),
    ],
    ['cases.completeAction', 'cases', (caseId) => ({ caseId, actionId: ownerId })],
    ['cases.readGuardedText', 'cases', (caseId) => ({ caseId, textId: ownerId })],
    ['cases.handOverLead', 'cases', (caseId) => ({ caseId, version: 3, to: 'insurer', reason: 'proef' })],
    ['cases.informed', 'cases', (caseId) => ({ caseId })],
    ['cases.informInsurers', 'cases', (caseId) => ({ caseId, organisationIds: [ownerId] })],
    ['cases.chain', 'chains', (id) => ({ id })],
    ['cases.setChain', 'chains', (id) => ({ id, version: 1, ...CHAIN_FIELDS })],
    ['cases.closeChain', 'chains', (id) => ({ id, version: 1 })],
    ['plans.get', 'plans', (planId) => ({ planId })],
    ['plans.section', 'plans', (planId) => ({ planId, code: 'SCOPE' })],
    ['plans.saveSection', 'plans', (planId) => ({ planId, code: 'SCOPE', seenTextVersion: 1, document })],
    ['plans.sectionTexts', 'plans', (planId) => ({ planId, code: 'SCOPE' })],
    ['plans.goals', 'plans', (planId) => ({ planId })],
    ['plans.measures', 'plans', (planId) => ({ planId })],
    ['plans.versions', 'plans', (planId) => ({ planId })],
    ['plans.partners', 'plans', (planId) => ({ planId })],
    ['plans.assessment', 'plans', (planId) => ({ planId })],
    ['plans.startAssessment', 'plans', (planId) => ({ planId, version: 2 })],
    ['plans.progress', 'plans', (planId) => ({ planId })],
    [
      'plans.startNext',
      'plans',
      (planId) => ({ planId, title: 'Volgend', periodFrom: 2029, periodTo: 2031 }),
    ],
    ['audit.history', 'plans', (subjectId) => ({ subjectKind: 'plan', subjectId })],
    ['work.comments', 'plans', (subjectId) => ({ subjectKind: 'plan', subjectId })],
    [
      'work.addComment',
      'plans',
      (subjectId) => ({ subjectKind: 'plan', subjectId, text: 'proef', audience: 'everyone' }),
    ],
    ['imports.get', 'imports', (id) => ({ id })],
    ['imports.practiceMapping', 'imports', (id) => ({ id })],
    ['imports.setPracticeMapping', 'imports', (id) => ({ id, mapping: MAPPING })],
    ['imports.commit', 'imports', (id) => ({ id })],
    ['imports.undo', 'imports', (id) => ({ id })],
  ];
}
