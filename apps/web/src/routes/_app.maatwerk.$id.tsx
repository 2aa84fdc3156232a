import { createFileRoute } from '@tanstack/react-router';
import { ArrangementPage } from '../features/arrangements/arrangement-page.tsx';
import { readArrangementSearch } from '../features/arrangements/arrangement-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/maatwerk/$id')({
  validateSearch: readArrangementSearch,
  loader: ({ params }) =>
    queryClient.ensureQueryData(trpc.arrangements.get.queryOptions({ arrangementId: params.id })),
  component: ArrangementPage,
});
