import { createFileRoute } from '@tanstack/react-router';
import { ArrangementReferencePage } from '../features/arrangements/arrangement-reference-page.tsx';
import { arrangementReferenceSearchOf } from '../features/arrangements/arrangement-reference-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/maatwerk')({
  validateSearch: arrangementReferenceSearchOf,
  loaderDeps: ({ search: { soort = 'types' } }) => ({ kind: soort }),
  loader: ({ deps: { kind } }) =>
    queryClient.ensureQueryData(trpc.arrangements.reference.queryOptions({ kind })),
  component: ArrangementReferenceRoute,
});

function ArrangementReferenceRoute() {
  const { soort = 'types' } = Route.useSearch();
  return <ArrangementReferencePage kind={soort} />;
}
