import { createFileRoute } from '@tanstack/react-router';
import { IndicatorsPage } from '../features/indicators/indicators-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/cijfers/')({
  loader: () => queryClient.ensureQueryData(trpc.indicators.catalogue.queryOptions({})),
  component: IndicatorsPage,
});
