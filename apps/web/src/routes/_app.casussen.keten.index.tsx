import { createFileRoute } from '@tanstack/react-router';
import { ChainCaseListPage } from '../features/cases/chain-case-list-page.tsx';
import { chainCasesInputOf, readChainCaseSearch } from '../features/cases/chain-case-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/keten/')({
  validateSearch: readChainCaseSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.cases.chains.queryOptions(chainCasesInputOf(deps))),
  component: ChainCaseListPage,
});
