import { createFileRoute } from '@tanstack/react-router';
import { PortfolioPage } from '../features/arrangements/portfolio-page.tsx';
import { portfolioInputOf, readPortfolioSearch } from '../features/arrangements/portfolio-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/maatwerk/budget')({
  validateSearch: readPortfolioSearch,
  loaderDeps: ({ search: { jaar } }) => ({ jaar }),
  loader: ({ deps }) =>
    queryClient.ensureQueryData(trpc.arrangements.portfolio.queryOptions(portfolioInputOf(deps))),
  component: PortfolioPage,
});
