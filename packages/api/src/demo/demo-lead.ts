import type { DemoCase } from './make-cases.ts';

/**
 * D-4 · the preferent insurer leads an open case that became acute after it had acknowledged it, and one that it
 * acknowledged while it was acute; as the use-cases would have left it.
 */
export function withLead(made: DemoCase): DemoCase {
  const { record, moves, sharing, isOpen } = made;
  const acknowledgedOn = sharing?.acknowledgedAt?.slice(0, 10);
  const acute = moves.findLast(({ toPhase }) => toPhase === 'ACUTE');
  const isEscalated = record.phase === 'ACUTE' || record.phase === 'BRIDGING';
  if (!isOpen || !isEscalated || acknowledgedOn === undefined || !acute) return made;
  const acuteOn = acute.enteredAt.slice(0, 10);
  const left = moves[moves.indexOf(acute) + 1]?.enteredAt.slice(0, 10);
  // Acknowledged only once it was being bridged: nobody handed the lead over.
  if (left !== undefined && acknowledgedOn >= left) return made;
  const leadSince = acknowledgedOn > acuteOn ? acknowledgedOn : acuteOn;
  return { ...made, record: { ...record, lead: 'insurer', leadSince } };
}
