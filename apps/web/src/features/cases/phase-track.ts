import type { CaseView } from '@regiovast/domain/cases/case.views';
import { RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';

export type PhaseOnTrack = {
  readonly phase: RiskPhase;
  readonly state: 'done' | 'now' | 'later';
  /** The day on which the case last came into this phase. */
  readonly since: string | null;
};

/** The phases of a case in their order, with what it went through; "no risk" only where the case came there. */
export function phaseTrack({ phase, moves }: Pick<CaseView, 'phase' | 'moves'>): readonly PhaseOnTrack[] {
  const since = new Map(moves.map((move) => [move.to, move.effectiveOn]));
  return RISK_PHASES.filter((known) => known !== 'CLOSED_NO_RISK' || since.has(known)).map((known) => ({
    phase: known,
    state: known === phase ? 'now' : since.has(known) ? 'done' : 'later',
    since: since.get(known) ?? null,
  }));
}
