import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';

type SharingState = {
  readonly phase: RiskPhase;
  readonly sharedOn: string | null;
  readonly acknowledgedOn: string | null;
  /** The insurer it was shared with. */
  readonly insurerId: string | null;
};

/**
 * D-4 · an open case is shared with the preferent insurer of the region when that works with Regiovast: once, and
 * again when another insurer has become preferent.
 */
export const decideShare = (state: SharingState, insurerId: string | null): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(state.phase), 'CASE_CLOSED'),
    violatedIf(
      state.sharedOn !== null && (insurerId === null || state.insurerId === insurerId),
      'CASE_ALREADY_SHARED',
      { sharedOn: state.sharedOn },
    ),
    violatedIf(insurerId === null, 'NO_PREFERENT_INSURER'),
  );

/** D-4 · the preferent insurer acknowledges once. */
export const decideAcknowledge = (state: SharingState): Verdict =>
  verdictOf(
    violatedIf(state.sharedOn === null, 'CASE_NOT_SHARED'),
    violatedIf(state.acknowledgedOn !== null, 'CASE_ALREADY_ACKNOWLEDGED', {
      acknowledgedOn: state.acknowledgedOn,
    }),
  );

/** Actions are added and done while a case is open. */
export const decideWorkOn = (phase: RiskPhase): Verdict =>
  verdictOf(violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'));
