import type { Side, TestWorld } from './test-world.ts';

/** Logs a signal on a practice of one side as its coordinator; answers the id of the case. */
export async function logCase(
  world: TestWorld,
  side: Side,
  practiceIndex: number,
  more: { expectedEndOn?: string } = {},
): Promise<string> {
  const organisation = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
  const { caseId } = await world.as(organisation, 'rhoCoordinator').cases.logSignal({
    requestKey: world.deps.ids.next(),
    practiceId: world.practiceIds[side][practiceIndex] ?? '',
    primaryCause: 'RETIREMENT_NO_SUCCESSOR',
    action: {
      title: 'Bellen',
      ownerId: world.actor(organisation, 'rhoCoordinator').personId,
      dueOn: '2026-12-01',
    },
    ...more,
  });
  return caseId;
}

/** Events of the audit trail about a case, oldest first. */
export async function eventsOf(world: TestWorld, caseId: string) {
  const { q, t } = world.store.read;
  const events = await q.select().from(t.auditEvents);
  return events.filter(({ subjectId }) => subjectId === caseId).sort((a, b) => a.seq - b.seq);
}
