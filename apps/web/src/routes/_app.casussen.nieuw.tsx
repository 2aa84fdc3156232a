import { createFileRoute } from '@tanstack/react-router';
import { SignalPage } from '../features/cases/signal-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/nieuw')({
  loader: () => queryClient.ensureQueryData(trpc.cases.owners.queryOptions()),
  component: SignalPage,
});
