import { createFileRoute, notFound } from '@tanstack/react-router';
import { importSearchOf, isImportId } from '../features/imports/import-search.ts';
import { IndicatorImportPage } from '../features/imports/indicator-import-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

/** `indeling`: the columns are pointed out again; `pagina`: of the refusals. */
type Search = { readonly pagina?: number; readonly indeling?: true };

export const Route = createFileRoute('/_app/beheer/imports/indicatoren/$id')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    ...importSearchOf(search),
    ...(search['indeling'] === true ? { indeling: true } : {}),
  }),
  loader: ({ params: { id } }) => {
    if (!isImportId(id)) throw notFound();
    return queryClient.ensureQueryData(trpc.imports.getIndicators.queryOptions({ id }));
  },
  component: IndicatorImportRoute,
});

function IndicatorImportRoute() {
  const { id } = Route.useParams();
  const { pagina = 1, indeling = false } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <IndicatorImportPage
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
