import { cpSync } from 'node:fs';
import { newId } from '../server/demo-store.ts';
import { type Bench, inProcess } from './bench.ts';
import { type Figure, figure, rate } from './figures.ts';
import { underLoad } from './load.ts';
import { openRaw } from './raw-database.ts';
import { median, timesOf } from './timing.ts';

/** Short: every write makes the case it is about larger, and with it the answer. */
const SECONDS = 4;
const RAW_WRITES = 300;
const DUE_ON = '2030-01-01';

/** An action added to a case with its audit event, under load, beside the three bare statements that store it. */
export async function measureWrites(bench: Bench, scratch: string): Promise<Figure[]> {
  const { caseIds, ownerId } = await inProcess(bench.dataFolder, 'coordinator', async (call, actor) => ({
    caseIds: (await call.cases.list({ pageSize: 200 })).rows.map(({ id }) => id),
    ownerId: actor.personId,
  }));
  const rawMs = await rawWriteMs(bench.dataFolder, scratch, { caseId: caseIds[0] ?? '', ownerId });
  let next = 0;
  const bodyOf = (): string => {
    next += 1;
    const caseId = caseIds[next % caseIds.length] ?? '';
    return JSON.stringify({ caseId, title: `actie ${next}`, ownerId, dueOn: DUE_ON });
  };
  const request = {
    method: 'POST' as const,
    path: '/trpc/cases.addAction',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(),
  };
  const { perSecond, p50, p97_5 } = await underLoad(bench, 'coordinator', {
    requests: [{ ...request, setupRequest: (one) => ({ ...one, body: bodyOf() }) }],
    seconds: SECONDS,
  });
  return [
    rate('audited write', perSecond, rawMs, '>= 400'),
    figure('audited write, p50', p50, 'ms', ''),
    figure('audited write, p97.5', p97_5, 'ms', '<= 60'),
  ];
}

async function rawWriteMs(
  dataFolder: string,
  scratch: string,
  { caseId, ownerId }: { caseId: string; ownerId: string },
): Promise<number> {
  cpSync(dataFolder, scratch, { recursive: true });
  const connection = openRaw(scratch);
  const action = connection.prepare(
    'insert into case_actions (id, case_id, title, owner_id, due_on) values (?, ?, ?, ?, ?)',
  );
  const event = connection.prepare(
    `insert into audit_events (seq, at, action, subject_kind, subject_id, payload, previous_hash, hash)
     select seq + 1, 'x', 'cases.actionAdded', 'case', ?, '{}', hash, hash from audit_head`,
  );
  const head = connection.prepare('update audit_head set seq = seq + 1');
  const write = connection.transaction(() => {
    action.run(newId(), caseId, 'actie', ownerId, DUE_ON);
    event.run(caseId);
    head.run();
  });
  const times = await timesOf(RAW_WRITES, () => write.immediate());
  connection.close();
  return median(times);
}
