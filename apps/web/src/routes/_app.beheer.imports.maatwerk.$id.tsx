import { createFileRoute, notFound } from '@tanstack/react-router';
import { ArrangementImportPage } from '../features/imports/arrangement-import-page.tsx';
import { importSearchOf, isImportId } from '../features/imports/import-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/maatwerk/$id')({
  validateSearch: importSearchOf,
  loader: ({ params: { id } }) => {
    if (!isImportId(id)) throw notFound();
    return queryClient.ensureQueryData(trpc.imports.getArrangements.queryOptions({ id }));
  },
  component: ArrangementImportRoute,
});

function ArrangementImportRoute() {
  const { pagina = 1 } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ArrangementImportPage
      id={Route.useParams().id}
      page={pagina}
      onPage={(page) => void navigate({ search: page > 1 ? { pagina: page } : {} })}
    />
  );
}
