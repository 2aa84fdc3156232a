import { createFileRoute } from '@tanstack/react-router';
import { WeightsPage } from '../features/outlook/weights-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/weging')({
  loader: () => queryClient.ensureQueryData(trpc.outlook.weights.queryOptions()),
  component: WeightsPage,
});
