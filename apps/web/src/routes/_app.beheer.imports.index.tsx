import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '../features/imports/imports-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/')({
  loader: () => queryClient.ensureQueryData(trpc.imports.list.queryOptions()),
  component: ImportsPage,
});
