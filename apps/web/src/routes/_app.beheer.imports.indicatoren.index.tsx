import { createFileRoute } from '@tanstack/react-router';
import { IndicatorImportsPage } from '../features/imports/indicator-imports-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/indicatoren/')({
  loader: () => queryClient.ensureQueryData(trpc.imports.list.queryOptions()),
  component: IndicatorImportsPage,
});
