import { createFileRoute } from '@tanstack/react-router';
import { FindingsPage } from '../features/work/findings-page.tsx';
import { findingsInputOf, readFindingsSearch } from '../features/work/findings-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/controles')({
  validateSearch: readFindingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.work.findings.queryOptions(findingsInputOf(deps))),
  component: FindingsPage,
});
