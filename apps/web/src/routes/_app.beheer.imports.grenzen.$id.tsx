import { createFileRoute, notFound } from '@tanstack/react-router';
import { BoundaryImportPage } from '../features/imports/boundary-import-page.tsx';
import { isImportId } from '../features/imports/import-search.ts';
import { addBoundaryTexts } from '../i18n/add-boundary-texts.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/grenzen/$id')({
  loader: ({ params: { id } }) => {
    if (!isImportId(id)) throw notFound();
    return queryClient.ensureQueryData(trpc.imports.getBoundaries.queryOptions({ id }));
  },
  component: BoundaryImportRoute,
});

function BoundaryImportRoute() {
  addBoundaryTexts();
  return <BoundaryImportPage id={Route.useParams().id} />;
}
