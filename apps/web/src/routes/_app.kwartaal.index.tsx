import { createFileRoute } from '@tanstack/react-router';
import { QuartersPage } from '../features/quarters/quarters-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/kwartaal/')({
  loader: () => queryClient.ensureQueryData(trpc.quarters.list.queryOptions()),
  component: QuartersPage,
});
