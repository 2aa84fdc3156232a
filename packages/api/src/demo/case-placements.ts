import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { apportion } from './apportion.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';

export type Placement = { readonly practiceId: string; readonly patients: number };

/** How much of the list is placed while bridging, and how often a successor keeps all patients; assumed. */
const SHARE_BRIDGED = { low: 0.6, high: 1 } as const;
const SHARE_SUCCEEDED = 0.6;
const RECEIVERS = { low: 1, high: 4 } as const;

/**
 * D-2 · where patients went: some of them while bridging; all of them when resolved from a phase in which
 * patients were affected. A move that asks for no placement has none.
 */
export function placementsOf(
  move: { from: RiskPhase | null; to: RiskPhase; effectiveOn: string },
  practice: StatedPractice,
  { neighbours, prng }: { neighbours: readonly StatedPractice[]; prng: Prng },
): Placement[] {
  const enrolled = enrolledOn(practice, move.effectiveOn);
  if (move.to === 'BRIDGING') {
    const share = SHARE_BRIDGED.low + prng.next() * (SHARE_BRIDGED.high - SHARE_BRIDGED.low);
    const bridged = Math.floor(enrolled * share);
    // With no practice nearby, a locum sees the patients where they are.
    if (neighbours.length === 0) return [{ practiceId: practice.identity.id, patients: bridged }];
    return spread(bridged, neighbours, prng);
  }
  if (move.to !== 'RESOLVED' || move.from === 'WATCH') return [];
  const isSucceeded = practice.identity.closedOn === null && prng.chance(SHARE_SUCCEEDED);
  if (isSucceeded || neighbours.length === 0) {
    return [{ practiceId: practice.identity.id, patients: enrolled }];
  }
  return spread(enrolled, neighbours, prng);
}

/** Patients enrolled on the day; before the first statement, those of the first. */
function enrolledOn({ statements, latest }: StatedPractice, day: string): number {
  const known = factsAsOf(statements, day).enrolledPatients;
  return known ?? statements[0]?.enrolledPatients ?? latest.enrolledPatients ?? 0;
}

function spread(patients: number, neighbours: readonly StatedPractice[], prng: Prng): Placement[] {
  const receivers = new Set<StatedPractice>();
  const count = Math.min(neighbours.length, prng.between(RECEIVERS.low, RECEIVERS.high));
  for (let draw = 0; draw < count; draw += 1) receivers.add(prng.pick(neighbours));
  const shares = apportion(
    patients,
    [...receivers].map(() => 1 + prng.next()),
  );
  return [...receivers]
    .map(({ identity }, index) => ({ practiceId: identity.id, patients: shares[index] ?? 0 }))
    .filter((placement) => placement.patients > 0);
}
