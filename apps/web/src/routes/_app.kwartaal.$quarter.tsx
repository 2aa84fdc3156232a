import { createFileRoute, notFound } from '@tanstack/react-router';
import { QuarterPage } from '../features/quarters/quarter-page.tsx';
import { isQuarter, quarterSearchOf } from '../features/quarters/quarter-search.ts';
import { sealedQuarter } from '../features/quarters/sealed-quarter.ts';
import { queryClient } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/kwartaal/$quarter')({
  validateSearch: quarterSearchOf,
  loader: ({ params: { quarter } }) => {
    if (!isQuarter(quarter)) throw notFound();
    return queryClient.ensureQueryData(sealedQuarter(quarter));
  },
  component: QuarterRoute,
});

function QuarterRoute() {
  const { quarter } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <QuarterPage
      quarter={quarter}
      search={search}
      onSearch={(next) => {
        void navigate({ search: quarterSearchOf(next), replace: true, resetScroll: false });
      }}
    />
  );
}
