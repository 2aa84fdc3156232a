import { seedReference, setUpDemo } from '@regiovast/api';
import type { Deps } from '@regiovast/api';
import { openTestStore } from '@regiovast/db/testing/test-store';
import type { Engine } from '@regiovast/db/store/store';
import { newId } from '../server/demo-store.ts';
import { PUBLIC_URL, spawnServer } from '../server/server-process.ts';

const SCALE = 0.02;
const NIGHT = '2100-01-01';

/** A store with a small country in which nobody was told anything yet, and servers on it that send mail. */
export async function makeMailWorld(engine: Engine, bundle: string) {
  const { store, settings, discard } = await openTestStore(engine);
  const deps: Deps = { store, clock: { now: () => new Date() }, ids: { next: newId } };
  await seedReference(deps);
  await setUpDemo(deps, { scale: SCALE });
  const { q, t } = store.read;
  return {
    store,
    discard,
    mails: () => q.select().from(t.mails),
    notices: () => q.select().from(t.notices),
    /** Keeps jobs of a day from running, for tests in which only what is told here is told. */
    withoutJobs: () =>
      store.transaction(async (tx) => {
        const names = [
          'terms',
          'guarded-text-retention',
          'action-reminders',
          'plan-progress',
          'arrangement-calendar',
          'arrangement-reminders',
          'housing-guidance',
          'housing-alarms',
          'quality-checks',
          'digests',
        ];
        await tx.q.delete(tx.t.jobRuns);
        await tx.q.insert(tx.t.jobRuns).values(names.map((name) => ({ name, lastRunOn: NIGHT })));
      }),
    /** A mail in the outbox, about a case its reader sees: who owns it. */
    async writeMail(): Promise<void> {
      const [found] = await q.select().from(t.cases).limit(1);
      if (!found) throw new Error('the demo has no case');
      const id = newId();
      const at = new Date().toISOString();
      const person = { id, personId: found.ownerId, createdAt: at };
      await store.transaction(async (tx) => {
        await tx.q
          .insert(tx.t.mails)
          .values({ ...person, kind: 'immediate', state: 'waiting', notBefore: at, attempts: 0 });
        await tx.q.insert(tx.t.notices).values({
          ...person,
          kind: 'mentioned',
          subjectKind: 'case',
          subjectId: found.id,
          details: {},
          delivery: 'immediate',
          mailId: id,
        });
      });
    },
    /** As if the time had passed after which a process that had a mail counts as gone. */
    endLeases: () =>
      store.transaction(({ q: write, t: tables }) =>
        write.update(tables.mails).set({ leasedUntil: '2000-01-01T00:00:00.000Z', leasedBy: 'gone' }),
      ),
    server: (smtpUrl: string) =>
      spawnServer(bundle, settings.REGIOVAST_DATA ?? '/nowhere', {
        PORT: '0',
        REGIOVAST_PUBLIC_URL: PUBLIC_URL,
        REGIOVAST_SECRET: 'a secret of two processes, the same for both',
        SMTP_URL: smtpUrl,
        ...settings,
      }),
  };
}
export type MailWorld = Awaited<ReturnType<typeof makeMailWorld>>;
