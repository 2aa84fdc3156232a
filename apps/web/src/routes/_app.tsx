import { createFileRoute } from '@tanstack/react-router';
import { Frame } from '../app/frame.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

/** Everything for people who are signed in. */
export const Route = createFileRoute('/_app')({
  loader: () => queryClient.ensureQueryData(trpc.people.me.queryOptions()),
  component: Frame,
});
