import type { Session } from '@regiovast/db/store/store';
import { inChunks } from './in-chunks.ts';
import type { DemoArrangement } from './make-arrangements.ts';

type Table =
  | 'arrangements'
  | 'arrangementLines'
  | 'arrangementAmounts'
  | 'arrangementVersions'
  | 'arrangementDecisions'
  | 'arrangementPayments'
  | 'arrangementResults'
  | 'arrangementEvaluations';

/** Writes arrangements with everything that hangs on them, some hundreds of rows at a time. */
export async function writeArrangements({ q, t }: Session, made: readonly DemoArrangement[]): Promise<void> {
  const insert = <Row>(name: Table, rowsOf: (one: DemoArrangement) => readonly Row[]): Promise<void> =>
    inChunks(made.flatMap(rowsOf), (chunk) => q.insert(t[name]).values(chunk as never));
  await insert('arrangements', ({ row }) => [row]);
  await insert('arrangementLines', ({ lines }) => lines);
  await insert('arrangementAmounts', ({ running }) => running.amounts);
  await insert('arrangementVersions', ({ rounds }) => rounds.versions);
  await insert('arrangementDecisions', ({ rounds }) => rounds.decisions);
  await insert('arrangementPayments', ({ running, settlement }) => [
    ...running.payments,
    ...(settlement ? [settlement] : []),
  ]);
  await insert('arrangementResults', ({ running }) => running.results);
  await insert('arrangementEvaluations', ({ evaluation }) => (evaluation ? [evaluation] : []));
}
