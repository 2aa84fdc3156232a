import { createFileRoute } from '@tanstack/react-router';
import { PracticePage } from '../features/practices/practice-page.tsx';
import { readPracticePageSearch } from '../features/practices/practice-page-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/praktijken/$id')({
  validateSearch: readPracticePageSearch,
  loaderDeps: ({ search: { peildatum } }) => ({ peildatum }),
  loader: ({ params, deps }) =>
    queryClient.ensureQueryData(trpc.practices.get.queryOptions({ id: params.id, asOf: deps.peildatum })),
  component: PracticePage,
});
