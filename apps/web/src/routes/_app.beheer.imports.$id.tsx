import { createFileRoute, notFound } from '@tanstack/react-router';
import { ImportPage } from '../features/imports/import-page.tsx';
import { type ImportSearch, importSearchOf, isImportId } from '../features/imports/import-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/$id')({
  validateSearch: (search: Record<string, unknown>): ImportSearch => ({
    ...importSearchOf(search),
    ...(search['indeling'] === true ? { indeling: true } : {}),
  }),
  loader: ({ params: { id } }) => {
    if (!isImportId(id)) throw notFound();
    return queryClient.ensureQueryData(trpc.imports.get.queryOptions({ id }));
  },
  component: ImportRoute,
});

function ImportRoute() {
  const { id } = Route.useParams();
  const { pagina = 1, indeling = false } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ImportPage
      id={id}
      page={pagina}
      isMapping={indeling}
      onPage={(page) => {
        void navigate({ search: importSearchOf({ pagina: page }), resetScroll: false });
      }}
      onMapping={(isMapping) => {
        void navigate({ search: isMapping ? { indeling: true } : {} });
      }}
    />
  );
}
