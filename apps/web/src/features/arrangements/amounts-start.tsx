import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../lib/trpc.ts';
import { StartShiftNote } from './start-shift-note.tsx';

type Props = { readonly arrangementId: string; readonly onDone: (text: string) => void };

/** A-3 · above the amounts of a draft: that its start is impossible, and what the first possible one makes of them. */
export default function AmountsStart({ arrangementId, onDone }: Props) {
  const { data: view } = useSuspenseQuery(trpc.arrangements.approval.queryOptions({ arrangementId }));
  return <StartShiftNote view={view} onDone={onDone} />;
}
