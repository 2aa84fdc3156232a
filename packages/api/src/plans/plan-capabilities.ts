import type { VersionMarks } from '@regiovast/db/plans/version-marks';
import type { Action } from '@regiovast/domain/access/rights';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { type Verdict, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import type { Completeness } from '@regiovast/domain/plans/completeness';
import { partVerdict } from '@regiovast/domain/plans/editing.rules';
import { nextPlanVerdict } from '@regiovast/domain/plans/next-period';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { isInExecution, type PlanStep } from '@regiovast/domain/plans/plan-statuses';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { decideOffer, decideSign } from '@regiovast/domain/plans/signing.rules';
import { decideRelease, decideSubmit } from '@regiovast/domain/plans/submit.rules';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { type ReachedPlan, readsLive } from './plan-reach.ts';
import { stepCapability } from './step-capability.ts';

type Known = {
  readonly completeness: Completeness;
  readonly offered: VersionMarks | null;
  readonly isReleased: boolean;
  readonly partners: number;
  readonly unlocked: readonly PlanSection[];
  readonly hasNext: boolean;
};

const both = (...verdicts: readonly Verdict[]): Verdict =>
  verdictOf(...verdicts.flatMap(({ violations }) => violations));

/** What this reader may do with the plan now, and if not, why; asked again by each procedure. */
export function planCapabilities(actor: SignedIn, reached: ReachedPlan, known: Known): PlanView['can'] {
  const { plan, standing, insurerId, isPartner } = reached;
  const { status } = plan;
  const hasInsurer = insurerId !== null;
  const ofKeeper = (action: Action, verdict?: Verdict): Capability =>
    standing === 'keeper' ? capability(actor, action, verdict) : NOT_ALLOWED;
  const step = (action: Action, name: PlanStep, ...rules: readonly Verdict[]): Capability =>
    stepCapability(actor, reached, action, name, ...rules);
  const frame = partVerdict(status, known.unlocked, 'frame');
  return {
    setFrame: ofKeeper('plans.setFrame', frame),
    setOwner: ofKeeper('plans.setFrame'),
    setPartner: ofKeeper('plans.setPartner', frame),
    release: ofKeeper('plans.release', decideRelease(status, known.isReleased, hasInsurer)),
    askSignOff: ofKeeper(
      'plans.askSignOff',
      both(
        decideOffer(status, known.completeness),
        verdictOf(violatedIf(known.offered !== null, 'PLAN_UNCHANGED')),
      ),
    ),
    sign:
      readsLive(standing) && isPartner
        ? capability(actor, 'plans.sign', decideSign(status, known.offered, { seen: null, hasSigned: false }))
        : NOT_ALLOWED,
    recordSignature: ofKeeper(
      'plans.recordSignature',
      decideSign(status, known.offered, { seen: null, hasSigned: false }),
    ),
    submit: step(
      'plans.submit',
      'submit',
      decideSubmit({
        completeness: known.completeness,
        partners: known.partners,
        signed: known.offered?.signed ?? 0,
        isSubmitted: known.offered?.submittedAt != null,
        hasInsurer,
      }),
    ),
    startAssessment: step('plans.startAssessment', 'startAssessment'),
    decide: step('plans.decide', 'askRevision'),
    contract: step('plans.contract', 'contract'),
    startExecution: step('plans.startExecution', 'startExecution'),
    evaluate: step('plans.evaluate', 'evaluate'),
    startNext: ofKeeper('plans.startNext', nextPlanVerdict(status, known.hasNext)),
    reportProgress: ofKeeper(
      'plans.reportProgress',
      verdictOf(violatedIf(!isInExecution(status), 'PLAN_PROGRESS_NOT_NOW', { status })),
    ),
  };
}
